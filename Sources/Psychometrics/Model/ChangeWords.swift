// SPDX-License-Identifier: GPL-3.0-or-later

/// What is said of a change, by its direction: clauses without a full stop.
public struct ChangeWords: Hashable, Sendable {
  /// When the score went up.
  public var easier: String
  public var harder: String

  public init(easier: String, harder: String) {
    self.easier = easier
    self.harder = harder
  }
}

/// Words for the two ends of an axis.
public struct AxisEnds: Hashable, Sendable {
  public var low: String
  public var high: String
}
