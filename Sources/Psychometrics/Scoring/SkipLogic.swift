// SPDX-License-Identifier: GPL-3.0-or-later

/// The conditions of a questionnaire's items, ready for many administrations.
public struct SkipLogic: Sendable {
  /// In file order; items without a condition are left out.
  private let rules: [Rule]
  private let conditions: ConditionTable
  private let hasSeveralChoices: Bool
  /// What is looked up of each item and target, by itself: copying a whole item takes longer.
  private let items: [(id: Item.ID, format: ResponseFormat)]
  private let targetKeys: [String]

  private struct Rule {
    var item: Item.Position
    /// Places in `conditions`.
    var shownWhen: Int?
    var notApplicableWhen: Int?
  }

  public init(_ questionnaire: Questionnaire) {
    var conditions = ConditionTable()
    rules = questionnaire.items.enumerated().compactMap { position, item in
      guard item.shownWhen != nil || item.notApplicableWhen != nil else { return nil }
      return Rule(
        item: position, shownWhen: conditions.append(item.shownWhen),
        notApplicableWhen: conditions.append(item.notApplicableWhen))
    }
    self.conditions = conditions
    hasSeveralChoices = questionnaire.hasSeveralChoices
    items = questionnaire.items.map { ($0.id, $0.format) }
    targetKeys = questionnaire.targets.map(\.settingKey)
  }

  /// Takes away responses to items that are hidden or not applicable.
  ///
  /// Conditions only look at earlier items, so one pass in file order settles all of them.
  ///
  /// - Returns: Whether there is such an item.
  @discardableResult
  public func apply(to input: inout ScoringInput) -> Bool {
    var hidesAny = input.isApplicable.contains(false)
    if hidesAny {
      for position in input.numbers.indices where !input.isApplicable[position] {
        input.removeAnswer(to: position)
      }
    }
    for rule in rules where input.isApplicable[rule.item] && !asks(rule, given: input) {
      input.isApplicable[rule.item] = false
      input.removeAnswer(to: rule.item)
      hidesAny = true
    }
    return hidesAny
  }

  private func asks(_ rule: Rule, given input: ScoringInput) -> Bool {
    if let shown = rule.shownWhen, !conditions.holds(shown, for: input) { return false }
    if let hidden = rule.notApplicableWhen, conditions.holds(hidden, for: input) { return false }
    return true
  }

  /// As `Questionnaire.scoringInput`.
  func input(outcomes: [Item.ID: Outcome], targets: [String: Double]) -> ScoringInput {
    var input = ScoringInput(
      numbers: [], isApplicable: [], targets: targetKeys.map { targets[$0] })
    for (id, format) in items {
      let outcome = outcomes[id]
      input.numbers.append(outcome?.response.flatMap { format.number(of: $0) })
      if hasSeveralChoices { input.chosen.append(format.chosen(outcome?.response)) }
      input.isApplicable.append(outcome != .missing(.notApplicable))
    }
    apply(to: &input)
    return input
  }

  static func asks(
    shownWhen: Condition?, notApplicableWhen: Condition?, given input: ScoringInput
  ) -> Bool {
    if let shownWhen, !shownWhen.holds(for: input) { return false }
    if let notApplicableWhen, notApplicableWhen.holds(for: input) { return false }
    return true
  }
}
