// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Pages
import Psychometrics
import Texts

/// What bare `onland` does: a check-in when it is time for one, else a short look back.
public struct OverviewCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public func run() throws -> ExitStatus {
    // From the note beside the history, so that the page does not wait for the database.
    let last = try HistoryStore.lastCheckIns(folder: environment.folder, keys: environment.keys)
    let settings = last.map { Settings($0) } ?? Settings(values: [:])
    // Absent when the usual questionnaire was never answered.
    let next = last?.dates[settings.questionnaire].map {
      NextCheckIn.day(after: $0, settings.weekStart)
    }
    if environment.person.isAtTerminal, try isTime(settings, next: next) {
      return try CheckCommand(environment: environment, options: CheckOptions()).run()
    }
    return try settings.isQuiet ? sayNext(next, settings.dates) : lookBack(next: next)
  }

  private func isTime(_ settings: Settings, next: LocalDate?) throws -> Bool {
    let today = settings.dateReader(at: environment.now()).today
    guard let next, today < next else { return true }
    let drafts = try drafts(opens: !settings.isQuiet)
    return drafts.contains { $0.questionnaire == settings.questionnaire }
  }

  /// - Parameter opens: Whether the person may be asked for a passphrase.
  private func drafts(opens: Bool) throws(HistoryError) -> [Draft] {
    do throws(HistoryError) {
      return try HistoryStore.reading(
        folder: environment.folder, keys: opens ? environment.keys : nil)?.drafts() ?? []
    } catch {
      guard case .sealed = error, !opens else { throw error }
      return []
    }
  }

  /// No result, for whoever may look over the person's shoulder.
  private func sayNext(_ next: LocalDate?, _ dates: DateStyle) -> ExitStatus {
    environment.writeSentence(
      .sentences(
        next.map { .checkInNext(day: Day($0, dates)) } ?? .overviewNoneYet(),
        .overviewHowToSee()))
    return .done
  }

  private func lookBack(next: LocalDate?) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let assessed = try stored.assessed()
    guard let last = assessed.last else {
      if let lost = try LostHistory(folder: environment.folder) { throw lost }
      environment.writeSentence(.overviewEmpty())
      return .nothing
    }
    let trend = TrendSentence(overallOf: assessed, thisWeek: stored.thisWeek)
    environment.write(
      OverviewPage(last: last, trend: trend, next: next, dates: stored.settings.dates).page)
    ScreenClearing(environment: environment, settings: stored.settings).afterReading()
    return .done
  }
}
