// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Pages
import Psychometrics

/// What bare `onland` does: a check-in when it is time for one, else a short look back.
public struct OverviewCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public func run() throws -> ExitStatus {
    // From the note beside the history: whoever is about to answer waits for no history to be read.
    let last = try HistoryStore.lastCheckIns(folder: environment.folder)
    let settings = last.map { Settings($0) } ?? Settings(values: [:])
    // Absent when the usual questionnaire was never answered.
    let next = last?.dates[settings.questionnaire].map(NextCheckIn.day(after:))
    if environment.person.isAtTerminal, try isTime(settings, next: next) {
      return try CheckCommand(environment: environment, options: CheckOptions()).run()
    }
    return try lookBack(next: next)
  }

  private func isTime(_ settings: Settings, next: LocalDate?) throws -> Bool {
    let today = environment.now().localDate(dayStartMinutes: settings.dayStartMinutes)
    guard let next, today < next else { return true }
    let drafts = try HistoryStore.reading(folder: environment.folder)?.drafts() ?? []
    return drafts.contains { $0.questionnaire == settings.questionnaire }
  }

  private func lookBack(next: LocalDate?) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let assessed = try stored.assessed()
    guard let last = assessed.last else {
      if let lost = try LostHistory(folder: environment.folder) { throw lost }
      environment.writeSentence("No check-in yet. onland check begins one, at a terminal.")
      return .nothing
    }
    let trend = TrendSentence(overallOf: assessed, today: stored.today)
    environment.write(
      OverviewPage(last: last, trend: trend, next: next, dates: stored.settings.dates).page)
    return .done
  }
}
