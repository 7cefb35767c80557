// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Texts

extension ResponseFormat {
  /// What is accepted.
  var accepted: Message {
    switch self {
    case .choice(let options):
      .acceptedChoice(keys: .names(options.flatMap(\.keys), .or))
    case .choices(let options):
      .acceptedChoices(keys: .given(options.flatMap(\.keys).prefix(2).joined(separator: " ")))
    case .yesNo: .acceptedYesNo()
    case .duration(let range):
      .acceptedDuration(longest: range.upperBound)
    case .count(let range), .integer(let range):
      .acceptedWhole(least: range.lowerBound, most: range.upperBound)
    case .decimal(let range):
      .acceptedDecimal(least: range.lowerBound, most: range.upperBound)
    case .date: .acceptedDate()
    case .text: .acceptedText()
    }
  }

  /// The same where nobody can be asked what a small number means.
  var acceptedInFull: Message {
    guard case .duration = self else { return accepted }
    return .sentences(
      accepted,
      .acceptedNeedsUnit(number: DurationText.smallestPlainMinutes))
  }

  /// Options to complete with Tab and to go up through with Up.
  func candidates(in language: Language) -> [String] {
    switch self {
    case .choice(let options), .choices(let options): options.map(\.label)
    case .yesNo: [language.words(of: .languageYes()), language.words(of: .languageNo())]
    default: []
    }
  }
}
