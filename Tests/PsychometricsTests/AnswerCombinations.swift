// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Every combination of answers to some items, a declined one among them, and of some targets.
struct AnswerCombinations: Sequence {
  let questionnaire: Questionnaire
  /// What each item may be, by its id; items that are not named stay unanswered.
  let numbers: [(id: Item.ID, values: [Double?])]
  let targets: [(id: Target.ID, values: [Double?])]

  /// - Parameter numeric: Values of items that are no choice and no yes/no.
  init(
    _ questionnaire: Questionnaire, items: some Sequence<Item.ID>,
    numeric: [Item.ID: [Double?]] = [:], targets: [Target.ID: [Double?]] = [:]
  ) {
    self.questionnaire = questionnaire
    numbers = items.map { id in
      if let values = numeric[id] { return (id, values) }
      switch questionnaire.items.first(where: { $0.id == id })?.format {
      case .choice(let options): return (id, [nil] + options.map(\.code.number))
      case .yesNo: return (id, [nil, 0, 1])
      default: return (id, [nil])
      }
    }
    self.targets = targets.map { ($0.key, $0.value) }
  }

  func makeIterator() -> AnyIterator<ScoringInput> {
    let choices = numbers.map(\.values) + targets.map(\.values)
    let itemPositions = numbers.compactMap { questionnaire.position(ofItem: $0.id) }
    let targetPositions = targets.compactMap { target in
      questionnaire.targets.firstIndex { $0.id == target.id }
    }
    let count = choices.reduce(1) { $0 * $1.count }
    var next = 0
    return AnyIterator {
      guard next < count else { return nil }
      defer { next += 1 }
      var input = ScoringInput(
        numbers: Array(repeating: nil, count: questionnaire.items.count),
        isApplicable: Array(repeating: true, count: questionnaire.items.count),
        targets: Array(repeating: nil, count: questionnaire.targets.count))
      var rest = next
      for (place, values) in choices.enumerated() {
        let value = values[rest % values.count]
        rest /= values.count
        if place < itemPositions.count {
          input.numbers[itemPositions[place]] = value
        } else {
          input.targets[targetPositions[place - itemPositions.count]] = value
        }
      }
      return input
    }
  }
}
