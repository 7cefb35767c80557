// SPDX-License-Identifier: GPL-3.0-or-later

import Texts

/// Why a dialogue cannot go on with what it is given to read.
enum InputFault: Equatable {
  /// There were fewer lines than questions.
  case ended
  /// Without a terminal: a line that answers nothing. Every line behind it would answer the question
  /// before its own.
  ///
  /// - Parameters:
  ///   - line: From 1 on.
  ///   - question: As a message names it, such as `question 2 of 4 (pressure_perform)`.
  ///   - accepted: One sentence or more.
  case noAnswer(line: Int, question: Message, accepted: Message)
  /// At a terminal: so many such lines in a row that no person types them.
  case noAnswers(lines: Int, question: Message)
  /// So many answers, and still not the last, that no person gives them.
  case endless(answers: Int)
  /// Without a terminal: lines behind the last answer, so that one may have slipped in before.
  case leftOver(lines: Int, isCut: Bool)
}
