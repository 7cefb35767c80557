// SPDX-License-Identifier: GPL-3.0-or-later

/// The items and targets that some conditions and rules read, with the numbers that matter to them.
struct AnswerNeeds {
  private let questionnaire: Questionnaire
  private(set) var items: [Item.Position: Set<Double>] = [:]
  private(set) var targets: [Target.Position: Set<Double>] = [:]
  /// Items that are compared with a target: at `times` it, and at `by` above it.
  private(set) var pairs: [Pair] = []
  /// Whether the numbers tell apart everything; a mean over long ranges has too many.
  private(set) var isExact = true

  struct Pair {
    var item: Item.Position
    var target: Target.Position
    var times: Double
    var by: Double
  }

  init(_ questionnaire: Questionnaire) { self.questionnaire = questionnaire }

  mutating func add(item position: Item.Position, edges: [Double] = []) {
    let isNew = items[position] == nil
    items[position, default: []].formUnion(edges)
    guard isNew else { return }
    // Of many options chosen side by side there are more selections than can be tried.
    if case .choices = questionnaire.items[position].format,
      !questionnaire.items[position].format.isShort
    {
      isExact = false
    }
    // Whether it is asked at all depends on items before it.
    questionnaire.items[position].shownWhen.map { add($0) }
    questionnaire.items[position].notApplicableWhen.map { add($0) }
  }

  mutating func add(_ condition: Condition) {
    switch condition {
    case .all(let conditions), .any(let conditions):
      for condition in conditions { add(condition) }
    case .item(let item, let comparison): add(item: item, edges: [comparison.number])
    case .isAnswered(let item, _): add(item: item)
    case .includes(let item, _): add(item: item)
    case .target(let target, let comparison):
      targets[target, default: []].insert(comparison.number)
    case .itemAboveTarget(let item, let target):
      add(item: item)
      targets[target, default: []].formUnion([])
      pairs.append(Pair(item: item, target: target, times: 1, by: 0))
    }
  }

  mutating func add(_ rule: SignalRule) {
    switch rule {
    case .meanStrain(let rule):
      for strain in rule.items {
        let thresholds = rule.levels.numbers + rule.raisedLevels.numbers
        let edges = strain.mirror.map { mirror in thresholds.map { mirror - $0 } } ?? thresholds
        add(item: strain.item, edges: edges)
        if rule.items.count > 1, !questionnaire.items[strain.item].format.isShort {
          isExact = false
        }
      }
      rule.raisedWhen.map { add($0) }
      rule.onlyIf.map { add($0) }
    case .targetExcess(let rule):
      // The person's own target may be any number: those tried are a sample.
      isExact = false
      add(item: rule.item)
      targets[rule.target, default: []].formUnion([])
      pairs += rule.steps.map {
        Pair(item: rule.item, target: rule.target, times: $0.times, by: $0.by)
      }
    case .lowValue(let rule):
      add(item: rule.item, edges: rule.steps.map(\.atMost))
      rule.onlyIf.map { add($0) }
    case .event(let item, _): add(item: item)
    case .combines(let parts):
      for part in parts { add(questionnaire.signals[part].rule) }
    }
  }

  mutating func add(_ text: ConditionalText) {
    text.when.map { add($0) }
    for name in text.text.slots {
      switch questionnaire.slot(name) {
      case .item(let position): add(item: position)
      case .target(let position): targets[position, default: []].formUnion([])
      case .cue, .weekPhrase, .percentOver, nil: break
      }
    }
  }
}

extension SignalRule.LevelThresholds {
  fileprivate var numbers: [Double] { [notice, elevated, strong].compactMap(\.self) }
}

extension ResponseFormat {
  /// Whether all possible numbers are tried.
  fileprivate var isShort: Bool {
    switch self {
    case .choice, .yesNo: true
    case .choices(let options): options.count <= Self.shortChoice
    case .duration, .count, .integer:
      possibleNumbers.map { $0.upperBound - $0.lowerBound <= Self.shortSpan } ?? false
    case .decimal, .text, .date: false
    }
  }
}
