// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

extension Problem {
  /// - Parameter kept: What was saved, what was not, and what to do next.
  init(_ fault: InputFault, kept: Message?) {
    let (message, hint): (Message, Message?) =
      switch fault {
      case .ended: (.inputEnded(), nil)
      case .noAnswer(let line, let question, let accepted):
        (.inputNoAnswer(line: line, question: question), accepted)
      case .noAnswers(let lines, let question):
        (.inputNoAnswers(lines: lines, question: question), nil)
      case .endless(let answers): (.inputEndless(answers: answers), nil)
      case .leftOver(let lines, let isCut):
        (
          isCut ? .inputLeftOverMany(lines: lines) : .inputLeftOver(lines: lines),
          .inputMaybeElsewhere()
        )
      }
    let sentences = [hint, kept].compactMap(\.self)
    self.init(
      message, hint: sentences.isEmpty ? nil : .list(sentences, .sentence), status: .data)
  }
}
