// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import Journal
import Psychometrics

/// One thing a person is asked about themselves once.
struct SettingQuestion {
  /// What a typed line means.
  enum Understanding {
    case value(SettingValue)
    case hoursOrMinutes(HoursOrMinutes)
    /// Nothing that is accepted, with what may have been meant.
    case slip(nearest: String?)
  }

  var key: String
  var text: String
  var why: String
  var accepted: String
  var understand: (String) -> Understanding
}

extension SettingQuestion {
  init(_ target: Target) {
    self.init(
      key: target.settingKey, text: target.text,
      why: "It is your own measure: answers are compared with it, never with other people's. Left "
        + "empty, nothing is compared.",
      accepted: target.accepted
    ) { typed in
      if let value = SettingValue(typed, for: target) { return .value(value) }
      if target.unit == .minutes, case .hoursOrMinutes(let number) = DurationText(typed.halfWidth) {
        return .hoursOrMinutes(HoursOrMinutes(number: number))
      }
      return .slip(nearest: nil)
    }
  }

  static var country: SettingQuestion {
    SettingQuestion(
      key: SettingKey.country,
      text: "Which country are you in? It decides which numbers onland resources shows.",
      why: "Someone to talk to is best reached by a number of your own country.",
      accepted: "Type a code such as CA, or the English name."
    ) { typed in
      let names = HelpSelector.placeNames
      switch names.lookUpCountry(typed) {
      case .found(let code):
        return .value(SettingValue(stored: code, words: names.country(code) ?? code))
      case .unknown(let nearest):
        return .slip(nearest: nearest.map { names.country($0) ?? $0 })
      }
    }
  }
}
