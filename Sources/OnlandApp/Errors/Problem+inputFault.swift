// SPDX-License-Identifier: GPL-3.0-or-later

import Pages

extension Problem {
  /// - Parameter kept: What was saved, what was not, and what to do next.
  init(_ fault: InputFault, kept: String) {
    let (summary, hint) =
      switch fault {
      case .ended: ("the input ended before the last question", "")
      case .noAnswer(let line, let question, let accepted):
        ("line \(line) of the input does not answer \(question)", accepted)
      case .noAnswers(let lines, let question):
        ("\(Words.count(lines, "line")) in a row did not answer \(question)", "")
      case .endless(let answers):
        ("\(Words.count(answers, "answer")) were given, and none of them was the last", "")
      case .leftOver(let lines, let isCut):
        (
          "\(isCut ? "more than " : "")\(Words.count(lines, "line")) of the input "
            + "\(lines == 1 && !isCut ? "is" : "are") left over after the last question",
          "So an answer may be at a question it was not meant for."
        )
      }
    let sentences = [hint, kept].filter { !$0.isEmpty }.joined(separator: " ")
    self.init(summary, hint: sentences.isEmpty ? nil : sentences, status: .data)
  }
}
