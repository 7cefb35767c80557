// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

/// Lines in a row that did not lead away from a question, and when they are too many: the one place
/// where that is decided.
///
/// A person at a terminal types again. A pipe cannot, so there the first such line is the last one.
struct Slips {
  /// At a terminal. More than that is something that types by itself.
  static let mostInARow = 100

  let isAtTerminal: Bool
  /// Answers that a person might give before they are done, going back and forth.
  let mostAnswers: Int
  private var inARow = 0
  private var answers = 0

  init(isAtTerminal: Bool, mostAnswers: Int = 1) {
    self.isAtTerminal = isAtTerminal
    self.mostAnswers = mostAnswers
  }

  /// Takes note of a line that was an answer.
  ///
  /// - Returns: `nil` when the next question may follow.
  mutating func addAnswer() -> InputFault? {
    inARow = 0
    answers += 1
    return answers < mostAnswers ? nil : .endless(answers: answers)
  }

  /// Takes note of a line that was none.
  ///
  /// - Parameters:
  ///   - line: Its number, from 1 on.
  ///   - question: As a message names it.
  ///   - accepted: One sentence or more.
  /// - Returns: `nil` when it is to be asked again.
  mutating func add(line: Int, question: Message, accepted: Message) -> InputFault? {
    inARow += 1
    guard isAtTerminal else {
      return .noAnswer(line: line, question: question, accepted: accepted)
    }
    return inARow < Self.mostInARow ? nil : .noAnswers(lines: inARow, question: question)
  }
}
