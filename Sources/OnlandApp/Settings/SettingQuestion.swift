// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import HelpResources
import Journal
import Psychometrics
import Texts

/// One thing a person is asked about themselves once.
struct SettingQuestion {
  /// What a typed line means.
  enum Understanding {
    case value(SettingValue)
    case hoursOrMinutes(HoursOrMinutes)
    /// Nothing that is accepted, with what may have been meant.
    case slip(nearest: SettingValue?)
  }

  var key: String
  var text: Message
  /// What an answer looks like.
  var example: Message
  var why: Message
  var accepted: Message
  /// What Enter takes, as the language of the system says; `nil`: Enter leaves it open.
  var guess: SettingValue?
  /// Whether a number is minutes: then it may also be one to call.
  var isDuration = false
  var understand: (String, Language) -> Understanding
}

extension SettingQuestion {
  init(_ target: Target) {
    self.init(
      key: target.settingKey, text: .given(target.text), example: target.example,
      why: .settingsWhyTarget(),
      accepted: target.accepted, isDuration: target.unit == .minutes
    ) { typed, language in
      if let value = SettingValue(typed, for: target, in: language) { return .value(value) }
      if target.unit == .minutes,
        case .hoursOrMinutes(let number) = DurationText(typed.halfWidth, in: language)
      {
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
      text: .settingsAskCountry(),
      example: .settingsExampleCountry(),
      why: .settingsWhyCountry(),
      accepted: .acceptedCountry(),
      guess: guessed.flatMap { code in
        names.country(code).map { SettingValue(stored: code, words: .given($0)) }
      }
    ) { typed, _ in
      switch names.lookUpCountry(typed) {
      case .found(let code):
        return .value(SettingValue(stored: code, words: .given(names.country(code) ?? code)))
      case .unknown(let nearest):
        return .slip(
          nearest: nearest.map {
            SettingValue(stored: $0, words: .given(names.country($0) ?? $0))
          })
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
    let listed = Message.names(regions.map { names.region($0) }, .or)
    return SettingQuestion(
      key: SettingKey.region,
      text: regions.count == 1
        ? .settingsAskRegion(region: listed)
        : .settingsAskRegions(regions: listed),
      example: .settingsExampleRegion(code: .given(regions[0])),
      why: .settingsWhyRegion(),
      accepted: .acceptedRegion(regions: listed)
    ) { typed, language in
      let word = typed.halfWidth.lowercased()
      if language.isTyped(word, for: .typedElsewhere()) {
        return .value(SettingValue(stored: "", words: .settingsElsewhere()))
      }
      if regions.count == 1, language.isYes(word) {
        return .value(SettingValue(stored: regions[0], words: .given(names.region(regions[0]))))
      }
      switch names.lookUpRegion(typed, in: country) {
      case .found(let code):
        return .value(SettingValue(stored: code, words: .given(names.region(code))))
      case .unknown(let nearest):
        return .slip(
          nearest: nearest.map { SettingValue(stored: $0, words: .given(names.region($0))) })
      }
    }
  }
}

extension Target {
  /// What an answer looks like.
  fileprivate var example: Message {
    switch unit {
    case .minutes: .settingsExampleMinutes()
    case .count: .settingsExampleCount(number: min(max(3, range.lowerBound), range.upperBound))
    }
  }
}
