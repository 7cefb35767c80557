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

  init(environment: Environment) throws(Problem) {
    self.environment = environment
    history = try withHistory { () throws(HistoryError) in
      try HistoryStore.reading(folder: environment.folder)
    }
    let history = history
    settings = Settings(
      values: try withHistory { () throws(HistoryError) in try history?.settings() ?? [:] })
  }

  var today: LocalDate {
    environment.now().localDate(dayStartMinutes: settings.dayStartMinutes)
  }

  var help: HelpDesk {
    HelpDesk(settings: settings, today: today)
  }

  /// - Throws: For an id that no questionnaire has, with the nearest match.
  func requireKnown(_ id: Questionnaire.ID) throws(Problem) {
    let catalogue = Catalogue(
      folder: environment.folder, languages: settings.languages(of: environment.person))
    guard catalogue.ids.contains(id) else {
      throw Problem(unknown: "questionnaire", id, among: catalogue.ids)
    }
  }

  /// In order of their local date.
  ///
  /// - Parameter since: The earliest local date; absent: all.
  func assessed(since: LocalDate? = nil) throws(Problem) -> [AssessedCheckIn] {
    // Persistence looks back, so earlier weeks are read too and left out afterwards.
    let history = history
    let checkIns = try withHistory { () throws(HistoryError) in
      try history?.checkIns(since: since?.adding(days: -Self.longestLookBack)) ?? []
    }
    let shelf = DefinitionShelf(
      history: history, languages: settings.languages(of: environment.person))
    let assessor = Assessor(shelf: shelf, hiddenCards: settings.hiddenCards)
    return try assessor.assess(checkIns).filter { assessed in
      since.map { assessed.checkIn.date >= $0 } ?? true
    }
  }

  private static let longestLookBack = 7 * 52

  /// The check-in that was asked for.
  ///
  /// - Parameter reference: `last`, an ISO week, a date, or an id or its first eight characters.
  func find(_ reference: String) throws(Problem) -> AssessedCheckIn {
    let wanted = reference.lowercased()
    if wanted == "last" {
      return try found(try assessed().last, "there is no check-in yet")
    }
    if let week = ISOWeek(reference) {
      return try found(
        try assessed(since: week.monday).last { $0.checkIn.date.isoWeek == week },
        "there is no check-in in week \(week)")
    }
    if let date = LocalDate(reference) {
      return try found(
        try assessed(since: date).last { $0.checkIn.date == date },
        "there is no check-in on \(date)")
    }
    guard wanted.count >= 8, wanted.allSatisfy({ $0.isHexDigit || $0 == "-" }) else {
      throw Problem(
        "\"\(reference.forMessage)\" is not a check-in",
        hint: "Use last, a week such as \(today.isoWeek), a date such as \(today), or an id.",
        status: .usage)
    }
    return try found(
      try assessed().first { $0.checkIn.id.uuidString.lowercased().hasPrefix(wanted) },
      "there is no check-in with this id")
  }

  private func found(_ checkIn: AssessedCheckIn?, _ otherwise: String) throws(Problem)
    -> AssessedCheckIn
  {
    guard let checkIn else {
      let isEmpty = try assessed().isEmpty
      throw Problem(
        otherwise, hint: isEmpty ? "onland check begins one." : "onland history lists them.",
        status: .nothing)
    }
    return checkIn
  }
}
