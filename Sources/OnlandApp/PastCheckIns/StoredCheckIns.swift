// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics

/// The check-ins of the history, scored.
struct StoredCheckIns {
  let today: LocalDate
  let settings: Settings
  /// `nil` when there is none yet.
  let history: HistoryStore?
  /// Definitions as they were answered, each read once.
  let shelf: DefinitionShelf

  private let catalogue: Catalogue
  let person: Person

  /// - Parameters:
  ///   - folder: Of the history and of the person's own questionnaires.
  ///   - shelf: With definitions that were read already; absent: a new one.
  /// - Throws: `HistoryError`, and `LostHistory` when one was there and is gone: nobody may read then
  ///   that there was none.
  init(folder: String, now: Moment, person: Person, shelf: DefinitionShelf? = nil) throws {
    let history = try HistoryStore.reading(folder: folder)
    if history == nil, let lost = try LostHistory(folder: folder) { throw lost }
    let settings = Settings(values: try history?.settings() ?? [:])
    let languages = settings.languages(of: person)
    self.history = history
    self.settings = settings
    self.person = person
    today = now.localDate(dayStartMinutes: settings.dayStartMinutes)
    self.shelf = shelf ?? DefinitionShelf(history: history, languages: languages)
    catalogue = Catalogue(folder: folder, languages: languages)
  }

  /// - Throws: `CatalogueError` for an id that no questionnaire has.
  func requireKnown(_ id: Questionnaire.ID) throws {
    guard catalogue.ids.contains(id) else { throw catalogue.unknown(id) }
  }

  /// - Throws: As `Catalogue` does.
  func definition(_ id: Questionnaire.ID) throws -> Definition {
    try catalogue.definition(id)
  }

  /// In order of their local date.
  ///
  /// - Parameter since: The earliest local date; absent: all.
  func assessed(since: LocalDate? = nil) throws -> [AssessedCheckIn] {
    try assessed(readable(since: since)).filter { assessed in
      since.map { assessed.checkIn.date >= $0 } ?? true
    }
  }

  /// The check-in that was asked for.
  ///
  /// - Parameter reference: `last`, an ISO week, a date, or an id or its first eight characters.
  func find(_ reference: String) throws -> AssessedCheckIn {
    let checkIn = try CheckInReference(reference, today: today)
      .one(in: history, usual: settings.questionnaire)
    let upToIt = try readable(since: checkIn.date).prefix { $0.id != checkIn.id } + [checkIn]
    guard let found = try assessed(Array(upToIt)).last else {
      preconditionFailure("each check-in has its result")
    }
    return found
  }

  /// The check-ins from a day on, with those before it that persistence looks back to.
  private func readable(since: LocalDate?) throws -> [CheckIn] {
    return try history?.checkIns(since: since?.adding(days: -Self.longestLookBack)) ?? []
  }

  private static let longestLookBack = 7 * 52

  private func assessed(_ checkIns: [CheckIn]) throws -> [AssessedCheckIn] {
    try Assessor(shelf: shelf, hiddenCards: settings.hiddenCards).assess(checkIns)
  }
}
