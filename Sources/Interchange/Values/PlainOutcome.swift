// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// What became of an item as one value, where the kind of answer is known from the questionnaire.
enum PlainOutcome: Equatable {
  /// A code, minutes or a whole number.
  case integer(Int)
  case decimal(Double)
  case truth(Bool)
  case codes([OptionCode])
  /// A text, a date, or the name of the non-answer.
  case text(String)

  init(_ outcome: Outcome) {
    self =
      switch outcome {
      case .answered(.code(let code)): code.whole.map { .integer($0) } ?? .decimal(code.number)
      case .answered(.codes(let codes)): .codes(codes)
      case .answered(.minutes(let number)), .answered(.integer(let number)): .integer(number)
      case .answered(.decimal(let number)): .decimal(number)
      case .answered(.yesNo(let isYes)): .truth(isYes)
      case .answered(.text(let text)): .text(text)
      case .answered(.date(let date)): .text(date.description)
      case .missing(let reason): .text(reason.rawValue)
      }
  }
}
