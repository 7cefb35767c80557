// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// What bare `onland` does: a check-in when it is time for one, else a short look back.
public struct OverviewCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public func run() throws(Problem) -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let next = try nextCheckIn(stored)
    let isDue = next.map { stored.today >= $0 } ?? true
    let isTime = isDue ? true : try hasDraft(stored)
    if environment.person.isAtTerminal, isTime {
      return try CheckCommand(environment: environment, options: CheckOptions()).run()
    }
    let assessed = try stored.assessed()
    guard let last = assessed.last else {
      environment.writeSentence("No check-in yet. onland check begins one, at a terminal.")
      return .nothing
    }
    let trend = TrendSentence(overallOf: assessed, today: stored.today)?.text
    for line in lines(last, trend: trend, next: next) { environment.write(line) }
    return .done
  }

  /// - Returns: `nil` when the usual questionnaire was never answered.
  private func nextCheckIn(_ stored: StoredCheckIns) throws(Problem) -> LocalDate? {
    let last = try withHistory { () throws(HistoryError) in
      try HistoryStore.lastCheckIns(folder: environment.folder)
    }
    return last?.dates[stored.settings.questionnaire].map(NextCheckIn.day(after:))
  }

  private func hasDraft(_ stored: StoredCheckIns) throws(Problem) -> Bool {
    let drafts = try withHistory { () throws(HistoryError) in try stored.history?.drafts() ?? [] }
    return drafts.contains { $0.questionnaire == stored.settings.questionnaire }
  }

  /// - Parameters:
  ///   - trend: What the weeks say of the overall; absent without one.
  ///   - next: The day from which the next check-in is due; absent before the first one.
  private func lines(
    _ last: AssessedCheckIn, trend: String?, next: LocalDate?
  ) -> [String] {
    let screen = environment.results
    var sentences = ["Last check-in: \(last.checkIn.date), \(last.questionnaire.title)."]
    if let overall = last.overall, let shown = overall.score.shown {
      let word = overall.scale.band(of: overall.score).map { ", \($0.label)" } ?? ""
      let overall = "Overall \(shown)\(word), from \(overall.score.answered) areas."
      sentences.append([overall, trend].compactMap(\.self).joined(separator: " "))
    }
    let words = last.standingOut
    sentences.append(words.isEmpty ? "Nothing stood out." : "What stood out: \(Words.list(words)).")
    if let next { sentences.append("Next check-in: from \(next) on.") }
    sentences.append("onland show has the whole page; onland resources shows where to turn.")
    return sentences.flatMap { screen.wrapped($0) }
  }
}
