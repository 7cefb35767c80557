// SPDX-License-Identifier: GPL-3.0-or-later

extension Condition {
  /// Whether it is true of one administration. `ConditionTable` is the quick form for scoring.
  public func holds(for input: ScoringInput) -> Bool {
    switch self {
    case .all(let conditions): return conditions.allSatisfy { $0.holds(for: input) }
    case .any(let conditions): return conditions.contains { $0.holds(for: input) }
    case .item(let position, let comparison):
      return input.numbers[position].map(comparison.holds) ?? false
    case .isAnswered(let position, let isAnswered):
      return (input.numbers[position] != nil) == isAnswered
    case .includes(let position, let option): return input.includes(option, of: position)
    case .target(let position, let comparison):
      return input.targets[position].map(comparison.holds) ?? false
    case .itemAboveTarget(let item, let target):
      guard let number = input.numbers[item], let own = input.targets[target] else { return false }
      return number > own
    }
  }
}
