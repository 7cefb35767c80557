// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// What bare `onland` does: a check-in when it is time for one, else a short look back.
public struct OverviewCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  public func run() throws(Problem) -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let assessed = try stored.assessed()
    let last = assessed.last
    if environment.person.isAtTerminal, try isTimeToCheck(stored, last: last) {
      return try CheckCommand(environment: environment, options: CheckOptions()).run()
    }
    guard let last else {
      environment.write("No check-in yet. onland check begins one, at a terminal.")
      return .nothing
    }
    let trend = TrendSentence(overallOf: assessed, today: stored.today)?.text
    for line in lines(last, trend: trend) { environment.write(line) }
    return .done
  }

  private func isTimeToCheck(
    _ stored: StoredCheckIns, last: AssessedCheckIn?
  ) throws(Problem) -> Bool {
    guard let last else { return true }
    let drafts = try withHistory { () throws(HistoryError) in try stored.history?.drafts() ?? [] }
    if drafts.contains(where: { $0.questionnaire == stored.settings.questionnaire }) { return true }
    return stored.today >= NextCheckIn.day(after: last.checkIn.date)
  }

  /// - Parameter trend: What the weeks say of the overall; absent without one.
  private func lines(_ last: AssessedCheckIn, trend: String?) -> [String] {
    let screen = environment.results
    var sentences = ["Last check-in: \(last.checkIn.date), \(last.questionnaire.title)."]
    if let overall = last.overall, let shown = overall.score.shown {
      let word = overall.scale.band(of: overall.score).map { ", \($0.label)" } ?? ""
      let overall = "Overall \(shown)\(word), from \(overall.score.answered) areas."
      sentences.append([overall, trend].compactMap(\.self).joined(separator: " "))
    }
    let words = last.standingOut
    sentences.append(words.isEmpty ? "Nothing stood out." : "What stood out: \(Words.list(words)).")
    sentences.append("Next check-in: from \(NextCheckIn.day(after: last.checkIn.date)) on.")
    sentences.append("onland show has the whole page; onland resources shows where to turn.")
    return sentences.flatMap { screen.wrapped($0) }
  }
}
