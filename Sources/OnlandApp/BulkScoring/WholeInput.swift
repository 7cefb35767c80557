// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// A short form's row as the whole questionnaire reads it, for the whole's signals.
struct WholeInput {
  private let skipLogic: SkipLogic
  /// For each item of the part: its position in the whole, if it has one.
  private let items: [Item.Position?]
  /// For each target of the whole: its place among the row's settings.
  private let settings: [Int?]

  private(set) var input: ScoringInput
  /// Answered or declined, one place an item of the whole.
  private(set) var wasAsked: [Bool]

  init(part: ScoredForm, whole: Questionnaire) {
    skipLogic = SkipLogic(whole)
    items = part.questionnaire.items.map { whole.position(ofItem: $0.id) }
    let keys = BulkSettings(part).keys
    settings = whole.targets.map { keys.firstIndex(of: $0.settingKey) }
    let row = AnswerRow(items: whole.items.count, settings: whole.targets.count)
    input = row.input
    wasAsked = row.wasAsked
  }

  /// - Parameter row: With the part's skip logic applied.
  mutating func fill(from row: AnswerRow) {
    // The whole's own skip logic hid items of the row before.
    input.isApplicable.fill(with: true)
    for (item, position) in items.enumerated() {
      guard let position else { continue }
      input.numbers[position] = row.input.numbers[item]
      wasAsked[position] = row.wasAsked[item]
    }
    for (target, setting) in settings.enumerated() {
      input.targets[target] = setting.flatMap { row.input.targets[$0] }
    }
    skipLogic.apply(to: &input)
  }
}
