// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics
import Texts

extension AnswerList {
  /// The answers to some items of a questionnaire, by the short names of its file where it has them.
  ///
  /// - Parameter isNumbered: Whether a number changes one.
  package init(
    _ questionnaire: Questionnaire, _ positions: [Item.Position],
    outcomes: [Item.ID: Outcome], isNumbered: Bool
  ) {
    let hasAreas = positions.contains { questionnaire.area(ofItem: $0) != nil }
    let rows = positions.enumerated().map { place, position in
      let item = questionnaire.items[position]
      // A title that names the easy end would contradict its answers.
      let area = questionnaire.area(ofItem: position).map { area in
        Message.atStart(.given(questionnaire.nameInSentence(of: area)))
      }
      // Without a name of its own it would stand under the area above it.
      let others: Message = item.format == .text ? .answerNoteGroup() : .answerOtherGroup()
      return Row(
        number: isNumbered ? place + 1 : nil, group: area ?? (hasAreas ? others : nil),
        name: .given(item.short ?? item.text), isQuestion: item.short == nil,
        answer: .outcome(outcomes[item.id], of: item))
    }
    self.init(rows, showsWholeTexts: !isNumbered)
  }
}
