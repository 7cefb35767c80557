// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// Shows what a finished check-in says, among the weeks before it.
struct ResultPage {
  let environment: Environment
  let sitting: Sitting
  let shelf: DefinitionShelf
  let isJSON: Bool

  /// - Parameters:
  ///   - history: `nil` when there is none.
  ///   - nextDue: `nil` where the next check-in is not spoken of.
  ///   - weekPlan: Asks for a plan between the page and its footer; `nil` where none is asked for.
  /// - Throws: `ended` when the person stopped there; the whole page was shown then too.
  func show(
    _ checkIn: CheckIn, history: HistoryStore?, nextDue: LocalDate?, weekPlan: WeekPlan? = nil
  ) throws(Stopped) {
    guard let assessed = try assessed(checkIn, history) else { return }
    if isJSON { return environment.write(JSONValue.document("check", assessed.json)) }
    var screen = ResultScreen(
      assessed: assessed, screen: environment.results,
      help: HelpDesk(settings: sitting.settings, today: sitting.day.today, history: history),
      nextDue: nextDue, plans: try PlanRecord(in: history),
      usualChange: try orFail { () throws(Problem) in
        try UsualChange.sentence(
          for: assessed, among: StoredCheckIns(environment: environment, shelf: shelf))
      })
    environment.write("")
    for line in screen.bodyLines { environment.write(line) }
    var stopped: Stopped?
    if let weekPlan {
      do throws(Stopped) {
        screen.plans = try weekPlan.choose(for: assessed, screen.plans)
      } catch {
        stopped = error
      }
    }
    environment.write("")
    for line in screen.endLines { environment.write(line) }
    if let stopped { throw stopped }
  }

  /// Refuses, while nobody has answered yet, weeks that the page could not be made from.
  func requireReadable(history: HistoryStore?) throws(Stopped) {
    _ = try orFail { () throws(Problem) in
      try Assessor(shelf: shelf).assess(try checkIns(history))
    }
  }

  private func assessed(
    _ checkIn: CheckIn, _ history: HistoryStore?
  ) throws(Stopped) -> AssessedCheckIn? {
    try orFail { () throws(Problem) in
      let earlier = try checkIns(history)
        .filter { $0.id != checkIn.id && $0.place < checkIn.place }
      return try Assessor(shelf: shelf, hiddenCards: sitting.settings.hiddenCards)
        .assess(earlier + [checkIn]).last
    }
  }

  /// All of them: how long a signal has been there running has no limit.
  private func checkIns(_ history: HistoryStore?) throws(Problem) -> [CheckIn] {
    try withHistory { () throws(HistoryError) in try history?.checkIns() ?? [] }
  }
}

extension CheckIn {
  /// Where it stands among others: by local date, then by the instant.
  var place: (LocalDate, Int) { (date, answeredAt.secondsSince1970) }
}
