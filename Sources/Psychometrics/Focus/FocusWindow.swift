// SPDX-License-Identifier: GPL-3.0-or-later

/// What is known of one focused window online.
///
/// Source: evidence of the project, section 2.3.
public struct FocusWindow: Hashable, Sendable {
  /// Minutes; `nil` when not answered.
  public var planned: Int?
  /// Minutes really spent; `nil` when not answered.
  public var actual: Int?
  /// Whether the person left when the time was up; `nil` when not answered.
  public var hasLeft: Bool?
  /// How the person felt next to before, 0 much worse to 4 much better; `nil` when not answered.
  public var after: Int?

  public init(planned: Int?, actual: Int?, hasLeft: Bool?, after: Int?) {
    self.planned = planned
    self.actual = actual
    self.hasLeft = hasLeft
    self.after = after
  }

  /// Minutes over the plan that still count as keeping it.
  public static let tolerance = 2

  /// Whether the window was kept: left in time, or at most two minutes over.
  ///
  /// - Returns: `nil` when what was not answered could decide it.
  public var isKept: Bool? {
    let isInTime = overrun.map { $0 <= Self.tolerance }
    if hasLeft == true || isInTime == true { return true }
    return hasLeft == nil || isInTime == nil ? nil : false
  }

  /// Minutes over the plan, never negative; `nil` without both times.
  public var overrun: Int? {
    guard let planned, let actual else { return nil }
    return max(0, actual - planned)
  }
}
