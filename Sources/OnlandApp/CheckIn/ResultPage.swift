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
  func show(
    _ checkIn: CheckIn, history: HistoryStore?, nextDue: LocalDate?
  ) throws(Problem) {
    // Pointers that stood there in the weeks before depend on the weeks before those.
    let weeks = sitting.definition.signalSource.signalPolicy.withinWeeks + PointerWeeks.running
    let earlier = try withHistory { () throws(HistoryError) in
      try history?.checkIns(since: checkIn.date.adding(days: -7 * weeks)) ?? []
    }.filter { $0.id != checkIn.id && $0.place < checkIn.place }
    guard
      let assessed = try Assessor(shelf: shelf, hiddenCards: sitting.settings.hiddenCards)
        .assess(earlier + [checkIn]).last
    else { return }

    if isJSON { return environment.write(JSONValue.document("check", assessed.json)) }
    let screen = ResultScreen(
      assessed: assessed, screen: environment.results,
      help: HelpDesk(settings: sitting.settings, today: sitting.day.today, history: history),
      nextDue: nextDue)
    environment.write("")
    for line in screen.lines { environment.write(line) }
  }
}

extension CheckIn {
  /// Where it stands among others: by local date, then by the instant.
  fileprivate var place: (LocalDate, Int) { (date, answeredAt.secondsSince1970) }
}
