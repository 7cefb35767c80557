// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import HelpResources
import Journal
import Pages
import Psychometrics
import Terminal
import Texts

/// One setting: its key, what an empty one means, and how a value is understood.
struct SettingDefinition {
  var key: String
  var whenEmpty: String
  /// Every value there is, where they can be listed.
  var choices: [String]
  var understand: (String) throws -> SettingValue

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
    return settings + [
      questionnaire(catalogue), afterCheck, overview, country, region, language, dates, dayStart,
      weekStarts, hiddenCards(catalogue),
    ]
  }

  private init(
    _ key: String, whenEmpty: String, choices: [String] = [],
    understand: @escaping (String) throws -> SettingValue
  ) {
    self.key = key
    self.whenEmpty = whenEmpty
    self.choices = choices
    self.understand = understand
  }

  private init(_ target: Target) {
    self.init(target.settingKey, whenEmpty: "not set") { typed in
      guard let value = SettingValue(typed, for: target) else {
        throw Problem(
          "\(target.settingKey) does not take this value", hint: target.accepted, status: .usage)
      }
      return value
    }
  }

  private static func questionnaire(_ catalogue: Catalogue) -> SettingDefinition {
    let ids = catalogue.ids
    return SettingDefinition(SettingKey.questionnaire, whenEmpty: "balance", choices: ids) {
      typed in
      guard ids.contains(typed) else { throw catalogue.unknown(typed) }
      return SettingValue(stored: typed, words: typed)
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
    SettingDefinition(key, whenEmpty: choices[0], choices: choices) { typed in
      guard choices.contains(typed) else {
        throw Problem(
          unknown: "value of \(key)", typed, among: choices,
          hint: "It is \(Words.list(choices, last: "or")).")
      }
      return SettingValue(stored: typed, words: typed)
    }
  }

  private static var country: SettingDefinition {
    let names = HelpSelector.placeNames
    let choices = CompletionWords.countries
    return SettingDefinition(SettingKey.country, whenEmpty: "not set", choices: choices) {
      typed in
      let code = try TypedName.country(
        typed, otherwise: "Type a code such as CA, or the English name.")
      return SettingValue(stored: code, words: "\(code), \(names.country(code) ?? code)")
    }
  }

  private static var region: SettingDefinition {
    let names = HelpSelector.placeNames
    return SettingDefinition(SettingKey.region, whenEmpty: "not set", choices: names.regionCodes) {
      typed in
      let code = try TypedName.region(typed, in: nil, otherwise: "Type a code such as CA-BC.")
      // Only regions with lines of their own have a name here.
      let name = names.region(code)
      return SettingValue(stored: code, words: name == code ? code : "\(code), \(name)")
    }
  }

  private static var language: SettingDefinition {
    SettingDefinition(
      SettingKey.language, whenEmpty: "as the system's"
    ) { typed in
      let tag = try TypedName.language(typed)
      let name = languageName(tag)
      // Texts of an own questionnaire may be in any language, so no tag is refused.
      let words = name == tag ? "\(tag), which has no name here" : "\(tag), \(name)"
      return SettingValue(stored: tag, words: words)
    }
  }

  private static var dayStart: SettingDefinition {
    SettingDefinition(SettingKey.dayStart, whenEmpty: "04:00") {
      typed in
      guard let time = Settings.dayStart(typed) else {
        throw Problem(
          .settingsNotATime(typed: .given(typed.shortenedForDisplay)),
          hint: .settingsTimeExample(),
          status: .usage)
      }
      return SettingValue(stored: time.description, words: "\(time), when a new day begins")
    }
  }

  private static func hiddenCards(_ catalogue: Catalogue) -> SettingDefinition {
    let known = catalogue.signals.map(\.id)
    return SettingDefinition(SettingKey.hiddenCards, whenEmpty: "none", choices: known) {
      typed in
      let ids = typed.split { $0 == " " || $0 == "," }.map { $0.lowercased() }
      for id in ids where !known.contains(id) {
        throw Problem(unknown: "signal", id, among: known, hint: "onland signals lists them.")
      }
      let stored = Set(ids).sorted().joined(separator: " ")
      return SettingValue(stored: stored, words: stored)
    }
  }
}
