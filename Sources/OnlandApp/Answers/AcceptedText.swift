// SPDX-License-Identifier: GPL-3.0-or-later

import Pages
import Psychometrics

extension ResponseFormat {
  /// What is accepted, as one sentence.
  var accepted: String {
    switch self {
    case .choice(let options):
      let keys = options.flatMap(\.keys)
      return "Type \(Words.list(keys, last: "or")), or the start of an option."
    case .choices(let options):
      let keys = options.flatMap(\.keys)
      return "Type all that apply, such as \(keys.prefix(2).joined(separator: " ")), or none."
    case .yesNo: return "Type y for yes or n for no."
    case .duration(let range):
      return "Type a duration such as 90m, 1h30, 1:30 or 1.5h, or 0 for none; at most "
        + "\(Words.duration(minutes: range.upperBound))."
    case .count(let range), .integer(let range):
      return "Type a whole number from \(range.lowerBound) to \(range.upperBound)."
    case .decimal(let range):
      return "Type a number from \(Words.decimal(range.lowerBound)) to "
        + "\(Words.decimal(range.upperBound))."
    case .date: return "Type a date such as 2026-11-23."
    case .text: return "Type a line in any language."
    }
  }

  /// The same where nobody can be asked what a small number means.
  var acceptedInFull: String {
    guard case .duration = self else { return accepted }
    return accepted
      + " A bare number below \(DurationText.smallestPlainMinutes) needs its unit, h or m."
  }

  /// Options to complete with Tab and to go up through with Up.
  var candidates: [String] {
    switch self {
    case .choice(let options), .choices(let options): options.map(\.label)
    case .yesNo: ["yes", "no"]
    default: []
    }
  }
}
