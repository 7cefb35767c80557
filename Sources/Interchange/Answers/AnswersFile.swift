// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
package import Psychometrics

/// A file of answers: a YAML or JSON map of item to code, label or `declined`.
package enum AnswersFile {
  /// - Returns: Outcomes by item; an item the file does not name is not among them.
  /// - Throws: `InputFileError`, or `AnswersFileError` with every problem of the file at once.
  package static func outcomes(
    path: String, questionnaire: Questionnaire
  ) throws -> [Item.ID: Outcome] {
    let reading = AnswersReader.read(try InputFile.bytes(path), for: questionnaire)
    guard reading.problems.isEmpty else {
      throw AnswersFileError(path: path, problems: reading.problems)
    }
    return reading.outcomes
  }

  /// The answers as such a file, in the order of the questions.
  package static func lines(_ outcomes: [Item.ID: Outcome], questionnaire: Questionnaire)
    -> [String]
  {
    questionnaire.items.compactMap { item in
      switch outcomes[item.id] {
      case .answered(let response): "\(item.id): \(text(response))"
      case .missing(.declined): "\(item.id): \(ResponseFormat.declinedWord)"
      case .missing, nil: nil
      }
    }
  }

  private static func text(_ response: Response) -> String {
    switch response {
    case .code(let code): "\(code)"
    case .codes(let codes): "[\(codes.map(\.description).joined(separator: ", "))]"
    case .minutes(let number), .integer(let number): "\(number)"
    case .decimal(let number): "\(number)"
    case .yesNo(let isYes): isYes ? "yes" : "no"
    case .date(let date): date.description
    // Always quoted, so that a note such as "declined" stays a note.
    case .text(let text): "\"" + text.unicodeScalars.map(quoted).joined() + "\""
    }
  }

  /// A character inside double quotes.
  ///
  /// Source: YAML 1.2.2, 5.1 (characters that may stand as they are) and 5.7 (escapes).
  private static func quoted(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x22: "\\\""
    case 0x5C: "\\\\"
    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFEFE, 0xFF00...0xFFFD, 0x10000...0x10FFFF:
      String(scalar)
    default: "\\u" + String(repeating: "0", count: 4 - hex(scalar).count) + hex(scalar)
    }
  }

  private static func hex(_ scalar: Unicode.Scalar) -> String {
    String(scalar.value, radix: 16)
  }
}

/// A file of answers that cannot be used, with all that is wrong. Never holds an answer.
package struct AnswersFileError: Error, Equatable {
  package var path: String
  package var problems: [DefinitionProblem]
}
