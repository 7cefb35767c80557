// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

extension AnswerList {
  /// The answers to some items of a questionnaire, by the short names of its file where it has them.
  ///
  /// - Parameter isNumbered: Whether a number changes one.
  package init(
    _ questionnaire: Questionnaire, _ positions: [Item.Position],
    outcomes: [Item.ID: Outcome], isNumbered: Bool
  ) {
    let rows = positions.enumerated().map { place, position in
      let item = questionnaire.items[position]
      return Row(
        number: isNumbered ? place + 1 : nil,
        // A title that names the easy end would contradict its answers.
        group: questionnaire.area(ofItem: position).map { Words.atLineStart($0.nameInSentence) },
        name: item.short ?? item.text,
        isQuestion: item.short == nil, answer: Words.outcome(outcomes[item.id], of: item))
    }
    self.init(rows, showsWholeTexts: !isNumbered)
  }
}
