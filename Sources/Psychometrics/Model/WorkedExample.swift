// SPDX-License-Identifier: GPL-3.0-or-later

/// Responses with the scores they must give, worked by hand.
public struct WorkedExample: Hashable, Sendable {
  public var name: String
  /// Targets by id; an absent one is not set.
  public var targets: [Target.ID: Double]
  public var outcomes: [Item.ID: Outcome]
  public var earlier: [EarlierWeek]
  /// Expected scores by scale.
  public var scores: [Scale.ID: Double]
  /// Scales that must have no score.
  public var withheld: [Scale.ID]
  /// Expected final levels, all of them; absent: not checked.
  public var signals: [Signal.ID: SignalLevel]?

  /// An answered week before the example's own.
  public struct EarlierWeek: Hashable, Sendable {
    /// At least 1.
    public var weeksAgo: Int
    public var outcomes: [Item.ID: Outcome]
  }
}
