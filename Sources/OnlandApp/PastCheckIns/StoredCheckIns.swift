// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics

/// The check-ins of the history, scored.
struct StoredCheckIns {
  let environment: Environment
  let settings: Settings
  /// `nil` when there is none yet.
  let history: HistoryStore?
  /// Definitions as they were answered, each read once.
  let shelf: DefinitionShelf

  /// - Parameter shelf: With definitions that were read already; absent: a new one.
  init(environment: Environment, shelf: DefinitionShelf? = nil) throws(Problem) {
    self.environment = environment
    history = try withHistory { () throws(HistoryError) in
      try HistoryStore.reading(folder: environment.folder)
    }
    // Nobody whose history is gone may read that there was none.
    if history == nil, let lost = try LostHistory(environment) { throw lost.problem }
    let history = history
    settings = Settings(
      values: try withHistory { () throws(HistoryError) in try history?.settings() ?? [:] })
    self.shelf =
      shelf
      ?? DefinitionShelf(
        history: history, languages: settings.languages(of: environment.person))
  }

  var today: LocalDate {
    environment.now().localDate(dayStartMinutes: settings.dayStartMinutes)
  }

  var help: HelpDesk {
    HelpDesk(settings: settings, today: today, history: history)
  }

  /// - Throws: For an id that no questionnaire has, with the nearest match.
  func requireKnown(_ id: Questionnaire.ID) throws(Problem) {
    guard catalogue.ids.contains(id) else { throw catalogue.unknown(id) }
  }

  /// - Throws: An unknown id with the nearest match, or every problem of the file.
  func definition(_ id: Questionnaire.ID) throws(Problem) -> Definition {
    try catalogue.definition(id)
  }

  private var catalogue: Catalogue {
    Catalogue(environment, settings)
  }

  /// In order of their local date.
  ///
  /// - Parameter since: The earliest local date; absent: all.
  func assessed(since: LocalDate? = nil) throws(Problem) -> [AssessedCheckIn] {
    try assessed(all).filter { assessed in
      since.map { assessed.checkIn.date >= $0 } ?? true
    }
  }

  /// The check-in that was asked for.
  ///
  /// - Parameter reference: `last`, an ISO week, a date, or an id or its first eight characters.
  func find(_ reference: String) throws(Problem) -> AssessedCheckIn {
    let checkIn = try CheckInReference(reference, today: today)
      .one(in: history, usual: settings.questionnaire)
    let upToIt = try all.prefix { $0.id != checkIn.id } + [checkIn]
    guard let found = try assessed(Array(upToIt)).last else {
      preconditionFailure("each check-in has its result")
    }
    return found
  }

  /// From the first on: how long a signal has been there running has no limit.
  private var all: [CheckIn] {
    get throws(Problem) {
      let history = history
      return try withHistory { () throws(HistoryError) in try history?.checkIns() ?? [] }
    }
  }

  private func assessed(_ checkIns: [CheckIn]) throws(Problem) -> [AssessedCheckIn] {
    try Assessor(shelf: shelf, hiddenCards: settings.hiddenCards).assess(checkIns)
  }
}
