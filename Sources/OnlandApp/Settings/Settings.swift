// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics

/// What the person has set, as the history keeps it: texts by key.
struct Settings: Equatable {
  /// An empty text means asked and left empty.
  var values: [String: String]

  init(values: [String: String]) { self.values = values }

  /// Those that `due` needs.
  init(_ lastCheckIns: LastCheckIns) {
    self.init(
      values: Dictionary(
        uniqueKeysWithValues: lastCheckIns.settings.map { ($0.rawValue, $1) }))
  }

  /// `nil` when not set or left empty.
  subscript(key: String) -> String? {
    values[key].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the person was asked, whatever they said.
  func wasAsked(_ key: String) -> Bool { values[key] != nil }

  /// The id of the questionnaire that a plain `check` asks.
  var questionnaire: Questionnaire.ID { self[SettingKey.questionnaire] ?? "balance" }
  /// ISO 3166-1 code; where only a region is set, the country it lies in.
  var country: String? {
    self[SettingKey.country] ?? self[SettingKey.region].map { String($0.prefix(2)) }
  }
  /// ISO 3166-2 code; absent when it lies in another country.
  var region: String? {
    self[SettingKey.region].flatMap { $0.hasPrefix("\(country ?? "")-") ? $0 : nil }
  }
  var clearsAfterCheck: Bool { self[SettingKey.afterCheck] == "clear" }

  /// Minutes after midnight at which a day begins; 04:00 unless set.
  var dayStartMinutes: Int {
    self[SettingKey.dayStart].flatMap { Self.dayStart($0) }?.minutes ?? 240
  }

  /// BCP-47 tags, the most wanted first.
  func languages(of person: Person) -> [String] {
    self[SettingKey.language].map { [$0] } ?? person.languages
  }

  /// The person's targets for a questionnaire, by setting key.
  func targets(of questionnaire: Questionnaire) -> [String: Double] {
    var targets: [String: Double] = [:]
    for target in questionnaire.targets {
      targets[target.settingKey] = self[target.settingKey].flatMap(Double.init)
    }
    return targets
  }

  /// Reads `04:00`.
  ///
  /// - Returns: `nil` for what is no time of day and for 13:00 and later: a day begins by noon.
  static func dayStart(_ text: String) -> TimeOfDay? {
    TimeOfDay(text).flatMap { $0.minutes < 13 * 60 ? $0 : nil }
  }
}

/// The keys of settings that belong to the program itself; targets bring their own.
enum SettingKey {
  static let questionnaire = LastCheckIns.SettingKey.questionnaire.rawValue
  static let afterCheck = "after_check"
  static let country = "country"
  static let region = "region"
  static let language = "language"
  static let dayStart = LastCheckIns.SettingKey.dayStart.rawValue
  /// Signal ids with spaces between them; changed by `signals hide` and `unhide`.
  static let hiddenCards = "hidden_cards"

  static let all = [
    questionnaire, afterCheck, country, region, language, dayStart, hiddenCards,
  ]
}
