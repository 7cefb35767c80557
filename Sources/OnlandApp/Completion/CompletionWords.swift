// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Dates
import HelpResources
import History
public import Journal
public import Psychometrics

/// The words a shell may offer behind a command: names inside the program, and the person's own.
///
/// Reads only, waits for nothing and never fails: what cannot be read now is left out. Names and weeks
/// alone, never an answer.
public struct CompletionWords {
  private let settings: Settings
  /// `nil` when there is none, none that can be read at once, and none that is to be shown.
  private let history: HistoryStore?
  private let catalogue: Catalogue

  /// - Parameter folder: The folder of the history and of the person's own questionnaires.
  public init(folder: String, person: Person) {
    let history = (try? HistoryStore.reading(folder: folder, busyTimeoutSeconds: 0)) ?? nil
    settings = Settings(values: (try? history?.settings()) ?? [:])
    self.history = settings.isQuiet ? nil : history
    catalogue = Catalogue(folder: folder, languages: settings.languages(of: person))
  }

  /// Ids, shipped ones first.
  public var questionnaires: [Questionnaire.ID] { offered(catalogue.ids) }

  /// Areas of a questionnaire, then its questions that count in one.
  ///
  /// - Parameter id: Absent: the person's usual one.
  public func areas(of id: Questionnaire.ID?) -> [String] {
    let id = id ?? settings.questionnaire
    return offered((try? catalogue.definition(id))?.questionnaire.seriesIDs ?? [])
  }

  /// `last`, then the ISO weeks with a check-in, newest first.
  public var checkIns: [String] { ["last"] + weeks }

  /// The ISO weeks of the newest check-ins, newest first.
  public var weeks: [String] {
    let checkIns = (try? history?.checkIns(limit: Self.newest)) ?? []
    var weeks: [String] = []
    for week in checkIns.map(\.date).sorted().reversed().map(\.isoWeek.description)
    where week != weeks.last {
      weeks.append(week)
    }
    return weeks
  }

  /// Two years of weeks: more is no help to choose from.
  private static let newest = 104

  public var signals: [Signal.ID] { offered(catalogue.signals.map(\.id)) }

  /// Signals whose cards the person does not want to see.
  public var hiddenSignals: [Signal.ID] { offered(settings.hiddenCards.sorted()) }

  public var settingKeys: [String] {
    offered(SettingDefinition.all(catalogue: catalogue).map(\.key))
  }

  /// What a setting can be, where that is a list.
  public func values(ofSetting key: String) -> [String] {
    let setting = SettingDefinition.all(catalogue: catalogue).first { $0.key == key }
    return offered(setting?.choices ?? [])
  }

  /// ISO 3166-1 codes of all countries, then their English names, each as one word.
  public static var countries: [String] { TypedName.countries }

  /// ISO 3166-2 codes of the regions with entries.
  ///
  /// - Parameter country: As typed, by code or name; absent: of every country.
  public static func regions(of country: String?) -> [String] {
    let names = HelpSelector.placeNames
    guard let country else { return names.regionCodes }
    guard case .found(let found) = names.lookUpCountry(country) else { return [] }
    return names.regionCodes.filter { $0.hasPrefix(found + "-") }
  }

  public static var topics: [String] { HelpTopic.allCases.map(\.rawValue) }

  public static var groups: [String] { HelpGroup.allCases.map(\.rawValue) }

  public static var weekdays: [String] { Weekday.allCases.map(\.name) }

  public static var weekStarts: [String] { WeekStart.allCases.map(\.rawValue) }

  public static var formats: [String] { BulkFormat.allCases.map(\.rawValue) }

  /// A shell may expand what it is offered, so a word with any other sign is not offered.
  /// Source: bash(1), compgen -W.
  private func offered(_ words: [String]) -> [String] {
    words.filter { word in
      word.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "._-".contains($0)) }
    }
  }
}
