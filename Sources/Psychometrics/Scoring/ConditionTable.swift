// SPDX-License-Identifier: GPL-3.0-or-later

/// Conditions as numbers in one array.
///
/// A `Condition` is a tree of boxes, and counting the references to them takes longer than the
/// comparisons, which nearly all have one step. What `Condition.holds(for:)` says is the law; `TwoFormsTests`
/// holds this form to it.
struct ConditionTable: Sendable {
  private var steps: [Step] = []

  private enum Step {
    /// Places of the parts.
    case all(Range<Int>)
    case any(Range<Int>)
    case item(Item.Position, Comparison)
    case isAnswered(Item.Position, Bool)
    case includes(Item.Position, option: Int)
    case target(Target.Position, Comparison)
    case itemAboveTarget(Item.Position, Target.Position)
  }

  /// - Returns: The condition's place; `nil` for none.
  mutating func append(_ condition: Condition?) -> Int? {
    guard let condition else { return nil }
    let place = steps.count
    steps.append(.all(0..<0))
    // The parts follow it.
    fill(place, with: condition)
    return place
  }

  private mutating func fill(_ place: Int, with condition: Condition) {
    switch condition {
    case .all(let parts): steps[place] = .all(append(parts))
    case .any(let parts): steps[place] = .any(append(parts))
    case .item(let item, let comparison): steps[place] = .item(item, comparison)
    case .isAnswered(let item, let isAnswered): steps[place] = .isAnswered(item, isAnswered)
    case .includes(let item, let option): steps[place] = .includes(item, option: option)
    case .target(let target, let comparison): steps[place] = .target(target, comparison)
    case .itemAboveTarget(let item, let target): steps[place] = .itemAboveTarget(item, target)
    }
  }

  /// Side by side, so that a range names them.
  private mutating func append(_ parts: [Condition]) -> Range<Int> {
    let first = steps.count
    steps.append(contentsOf: parts.map { _ in .all(0..<0) })
    for (offset, part) in parts.enumerated() { fill(first + offset, with: part) }
    return first..<first + parts.count
  }

  /// As `Condition.holds(for:)`.
  func holds(_ place: Int, for input: ScoringInput) -> Bool {
    switch steps[place] {
    case .all(let parts): parts.allSatisfy { holds($0, for: input) }
    case .any(let parts): parts.contains { holds($0, for: input) }
    case .item(let item, let comparison): input.numbers[item].map(comparison.holds) ?? false
    case .isAnswered(let item, let isAnswered): (input.numbers[item] != nil) == isAnswered
    case .includes(let item, let option): input.includes(option, of: item)
    case .target(let target, let comparison): input.targets[target].map(comparison.holds) ?? false
    case .itemAboveTarget(let item, let target):
      if let number = input.numbers[item], let own = input.targets[target] {
        number > own
      } else {
        false
      }
    }
  }
}
