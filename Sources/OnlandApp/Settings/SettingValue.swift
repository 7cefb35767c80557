// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import Psychometrics
import Texts

/// What can be set, and how a typed value is understood.
struct SettingValue: Equatable {
  /// What the history keeps.
  var stored: String
  /// What was understood, with its unit.
  var words: Message
}

extension SettingValue {
  /// Understands what was typed for one of the person's targets.
  ///
  /// - Returns: `nil` when the target does not take it.
  init?(_ typed: String, for target: Target, in language: Language) {
    let number: Int?
    switch target.unit {
    case .minutes:
      switch DurationText(typed.halfWidth, in: language) {
      case .minutes(let minutes): number = minutes
      case .hoursOrMinutes, nil: number = nil
      }
    case .count: number = typed.count <= 9 ? Int(typed.halfWidth) : nil
    }
    guard let number, target.range.contains(number) else { return nil }
    self.init(
      stored: "\(number)",
      words: target.unit == .minutes
        ? .settingsADay(time: number) : .count(number))
  }
}

extension Target {
  /// What is accepted, as one sentence.
  var accepted: Message {
    switch unit {
    case .minutes:
      .acceptedTargetDuration(longest: range.upperBound)
    case .count: .acceptedWhole(least: range.lowerBound, most: range.upperBound)
    }
  }
}
