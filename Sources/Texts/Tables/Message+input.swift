// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// the input ended before the last question
  package static func inputEnded() -> Message {
    .of("input.ended", "the input ended before the last question")
  }

  /// line {line} of the input does not answer {question}
  package static func inputNoAnswer(line: Int, question: Message) -> Message {
    .of("input.noAnswer", "line {line} of the input does not answer {question}", "line", .count(line), "question", question)
  }

  /// {lines} lines in a row did not answer {question}
  package static func inputNoAnswers(lines: Int, question: Message) -> Message {
    .of("input.noAnswers", "{lines} line in a row did not answer {question}", plural: "{lines} lines in a row did not answer {question}", counted: "lines", ["lines": .count(lines), "question": question])
  }

  /// {answers} answers were given, and none of them was the last
  package static func inputEndless(answers: Int) -> Message {
    .of("input.endless", "{answers} answer were given, and none of them was the last", plural: "{answers} answers were given, and none of them was the last", counted: "answers", ["answers": .count(answers)])
  }

  /// {lines} lines of the input are left over after the last question
  package static func inputLeftOver(lines: Int) -> Message {
    .of("input.leftOver", "{lines} line of the input is left over after the last question", plural: "{lines} lines of the input are left over after the last question", counted: "lines", ["lines": .count(lines)])
  }

  /// more than {lines} lines of the input are left over after the last question
  package static func inputLeftOverMany(lines: Int) -> Message {
    .of("input.leftOverMany", "more than {lines} line of the input are left over after the last question", plural: "more than {lines} lines of the input are left over after the last question", counted: "lines", ["lines": .count(lines)])
  }

  /// So an answer may be at a question it was not meant for.
  package static func inputMaybeElsewhere() -> Message {
    .of("input.maybeElsewhere", "So an answer may be at a question it was not meant for.")
  }
}
