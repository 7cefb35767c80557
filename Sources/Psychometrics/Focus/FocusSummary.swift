// SPDX-License-Identifier: GPL-3.0-or-later

/// What the focused windows of one week come to.
///
/// Source: evidence of the project, section 2.3.
public struct FocusSummary: Hashable, Sendable {
  public var windows: Int
  /// How many were kept, of those where it can be told.
  public var kept: Int
  /// How many windows have a known outcome.
  public var judged: Int
  /// Minutes; `nil` when no window has both times.
  public var medianOverrun: Double?
  /// 0 much worse to 4 much better; `nil` below four answers.
  public var meanAfter: Double?

  /// Answers from which on the mean is said.
  public static let fewestForMean = 4

  public init(_ windows: [FocusWindow]) {
    self.windows = windows.count
    let verdicts = windows.compactMap(\.isKept)
    kept = verdicts.count { $0 }
    judged = verdicts.count
    let overruns = windows.compactMap { $0.overrun.map(Double.init) }
    medianOverrun = overruns.isEmpty ? nil : overruns.median
    let after = windows.compactMap { $0.after.map(Double.init) }
    meanAfter = after.count < Self.fewestForMean ? nil : after.mean
  }
}
