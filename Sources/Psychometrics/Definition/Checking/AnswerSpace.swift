// SPDX-License-Identifier: GPL-3.0-or-later

/// Answers, missing ones among them, that tell apart everything some conditions and rules can do.
struct AnswerSpace {
  private let questionnaire: Questionnaire
  /// What each place can hold; items in file order, then targets.
  private var items: [(position: Item.Position, answers: [TrialAnswer])] = []
  private var targets: [(position: Target.Position, answers: [TrialAnswer])] = []
  /// Whether nothing that can happen is left out.
  private(set) var isComplete: Bool

  /// - Parameter limit: How many combinations there may be; above it the space is made coarser.
  init(_ questionnaire: Questionnaire, _ needs: AnswerNeeds, limit: Int) {
    self.questionnaire = questionnaire
    isComplete = needs.isExact
    for (position, edges) in needs.targets.sorted(by: { $0.key < $1.key }) {
      let range = questionnaire.targets[position].range
      let format = ResponseFormat.integer(range)
      let middle = Double(range.lowerBound + range.upperBound) / 2
      targets.append((position, [.missing] + format.trials(around: edges.union([middle]))))
    }
    for (position, edges) in needs.items.sorted(by: { $0.key < $1.key }) {
      var edges = edges
      for pair in needs.pairs where pair.item == position {
        guard let target = targets.first(where: { $0.position == pair.target }) else { continue }
        for case let own? in target.answers.map(\.number) {
          edges.formUnion([own, (own * pair.times).rounded(.up), (own + pair.by).rounded(.up)])
        }
      }
      items.append(
        (position, [.missing] + questionnaire.items[position].format.trials(around: edges)))
    }
    coarsen(to: limit)
  }

  private var choices: [[TrialAnswer]] { items.map(\.answers) + targets.map(\.answers) }

  var count: Int {
    choices.reduce(1) { product, choice in
      product.multipliedReportingOverflow(by: choice.count).overflow
        ? Int.max : product * choice.count
    }
  }

  /// Keeps a missing answer and the outermost ones where there are too many combinations.
  private mutating func coarsen(to limit: Int) {
    for kept in [3, 2, 1] where count > limit {
      isComplete = false
      for index in items.indices { items[index].answers.keepOutermost(kept) }
      for index in targets.indices { targets[index].answers.keepOutermost(kept) }
    }
  }

  /// Hands over every combination with skip logic applied, until `body` returns `false`.
  func visit(_ body: (ScoringInput) -> Bool) {
    let choices = choices
    var indices = [Int](repeating: 0, count: choices.count)
    var input = ScoringInput(
      numbers: Array(repeating: nil, count: questionnaire.items.count),
      isApplicable: Array(repeating: true, count: questionnaire.items.count),
      targets: Array(repeating: nil, count: questionnaire.targets.count),
      chosen: questionnaire.hasSeveralChoices
        ? Array(repeating: ChosenOptions(), count: questionnaire.items.count) : [])
    while true {
      for (place, target) in targets.enumerated() {
        input.targets[target.position] = target.answers[indices[items.count + place]].number
      }
      for (place, item) in items.enumerated() {
        // Conditions look back only, so what stands before is settled.
        let isAsked = questionnaire.isAsked(questionnaire.items[item.position], given: input)
        let answer = isAsked ? item.answers[indices[place]] : .missing
        input.isApplicable[item.position] = isAsked
        input.numbers[item.position] = answer.number
        if !input.chosen.isEmpty { input.chosen[item.position] = answer.chosen }
      }
      if !body(input) { return }
      guard let next = indices.indices.first(where: { indices[$0] + 1 < choices[$0].count }) else {
        return
      }
      for index in 0..<next { indices[index] = 0 }
      indices[next] += 1
    }
  }
}

extension [TrialAnswer] {
  fileprivate mutating func keepOutermost(_ kept: Int) {
    guard count > kept, let last = last else { return }
    self = Array([.missing, last, self[1]].prefix(kept))
  }
}
