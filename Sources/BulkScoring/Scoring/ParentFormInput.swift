// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// A short form's row as its parent form reads it, for the signals of that.
struct ParentFormInput {
  private let skipLogic: SkipLogic
  /// For each item of the short form: its position in the parent form, if it has one.
  private let items: [Item.Position?]
  /// For each target of the parent form: its place among the row's settings.
  private let settings: [Int?]

  private(set) var input: ScoringInput
  /// Answered or declined, one place per item of the parent form.
  private(set) var wasAsked: [Bool]

  init(shortForm: ScoredForm, parentForm: Questionnaire) {
    skipLogic = SkipLogic(parentForm)
    items = shortForm.questionnaire.items.map { parentForm.position(ofItem: $0.id) }
    let keys = BulkSettings(shortForm).keys
    settings = parentForm.targets.map { keys.firstIndex(of: $0.settingKey) }
    let row = AnswerRow(parentForm, settings: parentForm.targets.count)
    input = row.input
    wasAsked = row.wasAsked
  }

  /// - Parameter row: With the short form's skip logic applied.
  mutating func fill(from row: AnswerRow) {
    // The parent form's own skip logic hid items of the row before.
    input.isApplicable.fill(with: true)
    for (item, position) in items.enumerated() {
      guard let position else { continue }
      input.numbers[position] = row.input.numbers[item]
      if !input.chosen.isEmpty, !row.input.chosen.isEmpty {
        input.chosen[position] = row.input.chosen[item]
      }
      wasAsked[position] = row.wasAsked[item]
    }
    for (target, setting) in settings.enumerated() {
      input.targets[target] = setting.flatMap { row.input.targets[$0] }
    }
    skipLogic.apply(to: &input)
  }
}
