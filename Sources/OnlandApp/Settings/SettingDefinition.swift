// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import HelpResources
import Journal
import Psychometrics
import Terminal
import Texts

/// One setting: its key, what an empty one means, and how a value is understood.
struct SettingDefinition {
  var key: String
  var whenEmpty: Message
  /// Every value there is, where they can be listed.
  var choices: [String]
  var understand: (String, Language) throws -> SettingValue

  /// Those of the program and the targets of every questionnaire.
  static func all(catalogue: Catalogue) -> [SettingDefinition] {
    var settings: [SettingDefinition] = []
    for id in catalogue.ids {
      guard let questionnaire = try? catalogue.definition(id).questionnaire else { continue }
      for target in questionnaire.targets
      where !settings.contains(where: { $0.key == target.settingKey }) {
        settings.append(SettingDefinition(target))
      }
    }
    return settings + ofTheProgram(catalogue) + [hiddenCards(catalogue)]
  }

  /// The one with this key; questionnaires are read only where it may be theirs.
  static func named(_ key: String, catalogue: Catalogue) -> SettingDefinition? {
    ofTheProgram(catalogue).first { $0.key == key }
      ?? all(catalogue: catalogue).first { $0.key == key }
  }

  /// Those that need nothing of a questionnaire but its name.
  private static func ofTheProgram(_ catalogue: Catalogue) -> [SettingDefinition] {
    [
      questionnaire(catalogue), afterCheck, overview, country, region, language, dates, dayStart,
      weekStarts,
    ]
  }

  private init(
    _ key: String, whenEmpty: Message, choices: [String] = [],
    understand: @escaping (String, Language) throws -> SettingValue
  ) {
    self.key = key
    self.whenEmpty = whenEmpty
    self.choices = choices
    self.understand = understand
  }

  private init(_ target: Target) {
    self.init(target.settingKey, whenEmpty: .settingsNotSet()) { typed, language in
      guard let value = SettingValue(typed, for: target, in: language) else {
        throw Problem(
          .settingsNotTaken(key: .given(target.settingKey)), hint: target.accepted, status: .usage)
      }
      return value
    }
  }

  private static func questionnaire(_ catalogue: Catalogue) -> SettingDefinition {
    let ids = catalogue.ids
    return SettingDefinition(SettingKey.questionnaire, whenEmpty: .given("balance"), choices: ids) {
      typed, _ in
      guard ids.contains(typed) else { throw catalogue.unknown(typed) }
      return SettingValue(stored: typed, words: .given(typed))
    }
  }

  private static var afterCheck: SettingDefinition {
    oneOf(["keep", "clear"], SettingKey.afterCheck)
  }

  private static var overview: SettingDefinition {
    oneOf(["show", "quiet"], SettingKey.overview)
  }

  private static var dates: SettingDefinition {
    oneOf(DateStyle.allCases.map(\.rawValue), SettingKey.dates)
  }

  private static var weekStarts: SettingDefinition {
    oneOf(WeekStart.allCases.map(\.rawValue), SettingKey.weekStarts)
  }

  /// - Parameter choices: The first one holds while nothing is set.
  private static func oneOf(_ choices: [String], _ key: String) -> SettingDefinition {
    SettingDefinition(key, whenEmpty: .given(choices[0]), choices: choices) { typed, _ in
      guard choices.contains(typed) else {
        throw Problem(
          unknown: { .unknownValue(key: .given(key), name: $0) }, typed, among: choices,
          hint: .settingsItIs(values: .names(choices, .or)))
      }
      return SettingValue(stored: typed, words: .given(typed))
    }
  }

  private static var country: SettingDefinition {
    let names = HelpSelector.placeNames
    let choices = TypedName.countries
    return SettingDefinition(SettingKey.country, whenEmpty: .settingsNotSet(), choices: choices) {
      typed, _ in
      let code = try TypedName.country(typed, otherwise: .acceptedCountry())
      return SettingValue(stored: code, words: .given("\(code), \(names.country(code) ?? code)"))
    }
  }

  private static var region: SettingDefinition {
    let names = HelpSelector.placeNames
    return SettingDefinition(
      SettingKey.region, whenEmpty: .settingsNotSet(), choices: names.regionCodes
    ) { typed, _ in
      let code = try TypedName.region(
        typed, in: nil, otherwise: .acceptedRegionCode())
      // Only regions with lines of their own have a name here.
      let name = names.region(code)
      return SettingValue(stored: code, words: .given(name == code ? code : "\(code), \(name)"))
    }
  }

  private static var language: SettingDefinition {
    SettingDefinition(
      SettingKey.language, whenEmpty: .settingsAsSystem()
    ) { typed, _ in
      let tag = try TypedName.language(typed)
      let name = languageName(tag)
      // Texts of an own questionnaire may be in any language, so no tag is refused.
      return SettingValue(
        stored: tag,
        words: name == tag
          ? .settingsNamelessLanguage(tag: .given(tag)) : .given("\(tag), \(name)"))
    }
  }

  private static var dayStart: SettingDefinition {
    SettingDefinition(SettingKey.dayStart, whenEmpty: .given("04:00")) { typed, _ in
      guard let time = Settings.dayStart(typed) else {
        throw Problem(
          .settingsNotATime(typed: .given(typed.shortenedForDisplay)),
          hint: .settingsTimeExample(),
          status: .usage)
      }
      return SettingValue(
        stored: time.description, words: .settingsDayBegins(time: .given("\(time)")))
    }
  }

  private static func hiddenCards(_ catalogue: Catalogue) -> SettingDefinition {
    let known = catalogue.signals.map(\.id)
    return SettingDefinition(SettingKey.hiddenCards, whenEmpty: .settingsNoCards(), choices: known)
    {
      typed, _ in
      let ids = typed.split { $0 == " " || $0 == "," }.map { $0.lowercased() }
      for id in ids where !known.contains(id) {
        throw Problem(
          unknown: Message.unknownSignal, id, among: known, hint: .signalsLists())
      }
      let stored = Set(ids).sorted().joined(separator: " ")
      return SettingValue(stored: stored, words: .given(stored))
    }
  }
}
