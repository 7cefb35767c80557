// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import History
package import Psychometrics

/// What the person has set, as the history keeps it: texts by key.
package struct Settings: Equatable {
  /// An empty text means asked and left empty.
  package var values: [String: String]

  package init(values: [String: String]) { self.values = values }

  /// Those that the note beside the history repeats.
  package init(_ lastCheckIns: LastCheckIns) {
    self.init(
      values: Dictionary(
        uniqueKeysWithValues: lastCheckIns.settings.map { ($0.rawValue, $1) }))
  }

  /// `nil` when not set or left empty.
  package subscript(key: String) -> String? {
    values[key].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether the person was asked, whatever they said.
  package func wasAsked(_ key: String) -> Bool { values[key] != nil }

  /// The id of the questionnaire that a plain `check` asks.
  package var questionnaire: Questionnaire.ID { self[SettingKey.questionnaire] ?? "balance" }
  /// ISO 3166-1 code; where only a region is set, the country it lies in.
  package var country: String? {
    self[SettingKey.country] ?? self[SettingKey.region].map { String($0.prefix(2)) }
  }
  /// ISO 3166-2 code; absent when it lies in another country.
  package var region: String? {
    self[SettingKey.region].flatMap { $0.hasPrefix("\(country ?? "")-") ? $0 : nil }
  }
  /// How pages print days.
  package var dates: DateStyle { self[SettingKey.dates].flatMap(DateStyle.init) ?? .words }
  /// What the person's weeks begin with.
  package var weekStart: WeekStart {
    self[SettingKey.weekStarts].flatMap(WeekStart.init) ?? .monday
  }
  package var clearsAfterCheck: Bool { self[SettingKey.afterCheck] == "clear" }
  /// Whether nothing of a result is shown where nobody asked for one.
  package var isQuiet: Bool { self[SettingKey.overview] == "quiet" }

  /// Reads days and weeks as the person says them, from the day that it is for them.
  package func dateReader(at moment: Moment) -> DateReader {
    DateReader(
      today: moment.localDate(dayStartMinutes: dayStartMinutes), weekStart: weekStart)
  }

  /// Minutes after midnight at which a day begins; 04:00 unless set.
  package var dayStartMinutes: Int {
    self[SettingKey.dayStart].flatMap { Self.dayStart($0) }?.minutes ?? 240
  }

  /// BCP-47 tags, the most wanted first.
  package func languages(of person: Person) -> [String] {
    self[SettingKey.language].map { [$0] } ?? person.languages
  }

  /// The person's targets for a questionnaire, by setting key.
  package func targets(of questionnaire: Questionnaire) -> [String: Double] {
    var targets: [String: Double] = [:]
    for target in questionnaire.targets {
      targets[target.settingKey] = self[target.settingKey].flatMap(Double.init)
    }
    return targets
  }

  /// Reads `04:00`.
  ///
  /// - Returns: `nil` for what is no time of day and for 13:00 and later: a day begins by noon.
  package static func dayStart(_ text: String) -> TimeOfDay? {
    TimeOfDay(text).flatMap { $0.minutes < 13 * 60 ? $0 : nil }
  }
}

/// The keys of settings that belong to the program itself; targets bring their own.
package enum SettingKey {
  package static let questionnaire = LastCheckIns.SettingKey.questionnaire.rawValue
  package static let afterCheck = "after_check"
  package static let overview = LastCheckIns.SettingKey.overview.rawValue
  package static let country = LastCheckIns.SettingKey.country.rawValue
  package static let region = LastCheckIns.SettingKey.region.rawValue
  package static let language = LastCheckIns.SettingKey.language.rawValue
  package static let dates = "dates"
  package static let dayStart = LastCheckIns.SettingKey.dayStart.rawValue
  package static let weekStarts = LastCheckIns.SettingKey.weekStarts.rawValue
  /// Signal ids with spaces between them; changed by `signals hide` and `unhide`.
  package static let hiddenCards = "hidden_cards"

  package static let all = [
    questionnaire, afterCheck, overview, country, region, language, dates, dayStart, weekStarts,
    hiddenCards,
  ]
}
