// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import Journal
import Pages
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
  /// What an answer looks like, without its full stop, such as `Such as 45m or 1h30`.
  var example: String
  var why: String
  var accepted: String
  /// What Enter takes, with where it is known from; `nil`: Enter leaves it open.
  var guess: SettingGuess?
  /// Whether a number is minutes: then it may also be one to call.
  var isDuration = false
  var understand: (String) -> Understanding
}

/// An answer that is likely.
struct SettingGuess {
  var value: SettingValue
  /// Where it is known from, such as `from your system language`.
  var origin: String
}

extension SettingQuestion {
  init(_ target: Target) {
    self.init(
      key: target.settingKey, text: target.text, example: target.example,
      why: "It is your own measure: answers are compared with it, never with other people's. Left "
        + "open, nothing is compared.",
      accepted: target.accepted, isDuration: target.unit == .minutes
    ) { typed in
      if let value = SettingValue(typed, for: target) { return .value(value) }
      if target.unit == .minutes, case .hoursOrMinutes(let number) = DurationText(typed.halfWidth) {
        return .hoursOrMinutes(HoursOrMinutes(number: number))
      }
      return .slip(nearest: nil)
    }
  }

  /// - Parameter guessed: ISO 3166-1 code that the system's language names; `nil` without one.
  static func country(guessed: String? = nil) -> SettingQuestion {
    let names = HelpSelector.placeNames
    return SettingQuestion(
      key: SettingKey.country,
      text: "Which country are you in? It decides which numbers onland resources shows.",
      example: "Such as Canada or CA",
      why: "Someone to talk to is best reached by a number of your own country.",
      accepted: "Type a code such as CA, or the English name.",
      guess: guessed.flatMap { code in
        names.country(code).map { name in
          SettingGuess(
            value: SettingValue(stored: code, words: name), origin: "from your system language")
        }
      }
    ) { typed in
      switch names.lookUpCountry(typed) {
      case .found(let code):
        return .value(SettingValue(stored: code, words: names.country(code) ?? code))
      case .unknown(let nearest):
        return .slip(nearest: nearest.map { names.country($0) ?? $0 })
      }
    }
  }

  /// Where in the country, if it has lines that answer in a part of it alone.
  ///
  /// - Parameter country: ISO 3166-1 code.
  /// - Returns: `nil` where every line answers in the whole country.
  static func region(of country: String, in directory: HelpDirectory) -> SettingQuestion? {
    let names = HelpSelector.placeNames
    let regions = Set(directory.entries.filter { $0.country == country }.compactMap(\.region))
      .sorted()
    if regions.isEmpty { return nil }
    let listed = Words.list(regions.map { names.region($0) }, last: "or")
    return SettingQuestion(
      key: SettingKey.region,
      text: regions.count == 1
        ? "Are you in \(listed)? It has lines of its own."
        : "Are you in \(listed)? They have lines of their own.",
      example: "Such as \(regions[0])",
      why: "A line of your own region often knows what is near you.",
      accepted: "Type \(listed), or no."
    ) { typed in
      if ["no", "n", "elsewhere"].contains(typed.halfWidth.lowercased()) {
        return .value(SettingValue(stored: "", words: "elsewhere"))
      }
      if regions.count == 1, ["yes", "y"].contains(typed.halfWidth.lowercased()) {
        return .value(SettingValue(stored: regions[0], words: names.region(regions[0])))
      }
      switch names.lookUpRegion(typed, in: country) {
      case .found(let code):
        return .value(SettingValue(stored: code, words: names.region(code)))
      case .unknown(let nearest):
        return .slip(nearest: nearest.map { names.region($0) })
      }
    }
  }
}

extension Target {
  /// What an answer looks like, without its full stop.
  fileprivate var example: String {
    switch unit {
    case .minutes: "Such as 45m or 1h30"
    case .count: "Such as \(min(max(3, range.lowerBound), range.upperBound))"
    }
  }
}
