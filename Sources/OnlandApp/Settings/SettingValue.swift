// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import Pages
import Psychometrics
import Texts

/// What can be set, and how a typed value is understood.
struct SettingValue: Equatable {
  /// What the history keeps.
  var stored: String
  /// What was understood, with its unit.
  var words: String
}

extension SettingValue {
  /// Understands what was typed for one of the person's targets.
  ///
  /// - Returns: `nil` when the target does not take it.
  init?(_ typed: String, for target: Target) {
    let number: Int?
    switch target.unit {
    case .minutes:
      switch DurationText(typed.halfWidth) {
      case .minutes(let minutes): number = minutes
      case .hoursOrMinutes, nil: number = nil
      }
    case .count: number = typed.count <= 9 ? Int(typed.halfWidth) : nil
    }
    guard let number, target.range.contains(number) else { return nil }
    let words = Language.english.words(of: .target(Double(number), unit: target.unit))
    self.init(stored: "\(number)", words: target.unit == .minutes ? words + " a day" : words)
  }
}

extension Target {
  /// What is accepted, as one sentence.
  var accepted: String {
    switch unit {
    case .minutes:
      "Type a duration such as 90m, 1h30, 1:30 or 1.5h; at most "
        + "\(Words.duration(minutes: range.upperBound))."
    case .count: "Type a whole number from \(range.lowerBound) to \(range.upperBound)."
    }
  }
}
