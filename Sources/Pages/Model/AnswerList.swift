// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// Answers that are looked over: what was asked in a word or two, and what was said.
package struct AnswerList: Equatable, Sendable {
  package var rows: [Row]
  /// Whether a text stands in full however long it is; otherwise its beginning is enough.
  var showsWholeTexts: Bool

  package struct Row: Equatable, Sendable {
    /// What is typed to change it; `nil` where nothing can be changed.
    package var number: Int?
    /// What it is about, such as the title of an area; `nil` for what belongs to none.
    package var group: Message?
    /// A short name, or the whole question.
    package var name: Message
    package var isQuestion: Bool
    package var answer: Message

    package init(
      number: Int? = nil, group: Message? = nil, name: Message, isQuestion: Bool, answer: Message
    ) {
      self.number = number
      self.group = group
      self.name = name
      self.isQuestion = isQuestion
      self.answer = answer
    }
  }

  package init(_ rows: [Row], showsWholeTexts: Bool) {
    self.rows = rows
    self.showsWholeTexts = showsWholeTexts
  }
}
