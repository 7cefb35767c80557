// SPDX-License-Identifier: GPL-3.0-or-later

/// A question about responses and targets that is true or false; skip logic without expressions.
///
/// A comparison with a missing response, or with a target that is not set, is false.
public indirect enum Condition: Hashable, Sendable {
  case all([Condition])
  case any([Condition])
  case item(Item.Position, Comparison)
  case isAnswered(Item.Position, Bool)
  /// Whether the option at a place of a several-choice item was chosen.
  case includes(Item.Position, option: Int)
  case target(Target.Position, Comparison)
  case itemAboveTarget(Item.Position, Target.Position)
}

/// A comparison with a number: a code, minutes, a count, or yes as 1 and no as 0.
public enum Comparison: Hashable, Sendable {
  case equals(Double)
  case notEquals(Double)
  case atLeast(Double)
  case atMost(Double)
  case moreThan(Double)
  case lessThan(Double)

  public func holds(for number: Double) -> Bool {
    switch self {
    case .equals(let other): number == other
    case .notEquals(let other): number != other
    case .atLeast(let other): number >= other
    case .atMost(let other): number <= other
    case .moreThan(let other): number > other
    case .lessThan(let other): number < other
    }
  }
}
