// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Foundation
package import History
package import Psychometrics

/// The check-ins of the history, scored.
package struct StoredCheckIns {
  /// From today.
  package var dateReader: DateReader
  package let settings: Settings
  /// `nil` when there is none yet.
  package let history: HistoryStore?
  /// Definitions as they were answered, each read once.
  package let cache: DefinitionCache

  private let catalogue: Catalogue
  package let person: Person

  /// - Parameters:
  ///   - folder: Of the history and of the person's own questionnaires.
  ///   - keys: What opens an encrypted history; absent: nobody is asked.
  ///   - shelf: With definitions that were read already; absent: a new one.
  /// - Throws: `HistoryError`, and `LostHistory` when one was there and is gone: nobody may read then
  ///   that there was none.
  package init(
    folder: String, keys: HistoryKeys?, now: Moment, person: Person, cache: DefinitionCache? = nil
  ) throws {
    let history = try HistoryStore.reading(folder: folder, keys: keys)
    if history == nil, let lost = try LostHistory(folder: folder) { throw lost }
    let settings = Settings(values: try history?.settings() ?? [:])
    let languages = settings.languages(of: person)
    self.history = history
    self.settings = settings
    self.person = person
    dateReader = settings.dateReader(at: now)
    self.cache = cache ?? DefinitionCache(history: history, languages: languages)
    catalogue = Catalogue(folder: folder, languages: languages)
  }

  package var today: LocalDate { dateReader.today }
  package var thisWeek: Week { dateReader.thisWeek }
  package var weekStart: WeekStart { settings.weekStart }

  /// - Throws: `CatalogueError` for an id that no questionnaire has.
  package func requireKnown(_ id: Questionnaire.ID) throws {
    guard catalogue.ids.contains(id) else { throw catalogue.unknown(id) }
  }

  /// - Throws: As `Catalogue` does.
  package func definition(_ id: Questionnaire.ID) throws -> Definition {
    try catalogue.definition(id)
  }

  /// In order of their local date.
  ///
  /// - Parameter since: The earliest local date; absent: all.
  package func assessed(since: LocalDate? = nil) throws -> [AssessedCheckIn] {
    try assessed(all).filter { assessed in
      since.map { assessed.checkIn.date >= $0 } ?? true
    }
  }

  /// The check-in that was asked for.
  ///
  /// - Parameter reference: `last`, an ISO week, a date, or an id or its first eight characters.
  package func find(_ reference: String) throws -> AssessedCheckIn {
    let checkIn = try CheckInReference(reference, dateReader)
      .one(in: history, usual: settings.questionnaire)
    let upToIt = try all.prefix { $0.id != checkIn.id } + [checkIn]
    guard let found = try assessed(Array(upToIt)).last else {
      preconditionFailure("each check-in has its result")
    }
    return found
  }

  /// Ids of the check-ins that count: of two of one questionnaire in one week the later one.
  package var counting: Set<UUID> {
    get throws {
      let last = Dictionary(
        try all.map { checkIn in
          let week = weekStart.week(of: checkIn.date)
          return (Place(questionnaire: checkIn.questionnaire, week: week), checkIn.id)
        }
      ) { $1 }
      return Set(last.values)
    }
  }

  private struct Place: Hashable {
    var questionnaire: Questionnaire.ID
    var week: Week
  }

  package var help: HelpSelector {
    HelpSelector(settings: settings, person: person, today: today, history: history)
  }

  /// From the first on: how long a signal has been there running has no limit.
  private var all: [CheckIn] {
    get throws { try history?.checkIns() ?? [] }
  }

  private func assessed(_ checkIns: [CheckIn]) throws -> [AssessedCheckIn] {
    try Assessor(cache: cache, weekStart: weekStart, hiddenCards: settings.hiddenCards)
      .assess(checkIns)
  }
}
