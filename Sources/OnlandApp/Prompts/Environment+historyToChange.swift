// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Texts

extension Environment {
  /// The history, to change it; made where there is none and none was.
  ///
  /// One that lacks check-ins that were there is complained about: a program for synchronising may
  /// have put an older one in its place. It is changed all the same; nothing of it goes by that.
  ///
  /// - Throws: `LostHistory` when there is none but was one, without a yes of the person.
  func historyToChange() throws -> HistoryStore {
    try requireTimeZone()
    let traces = try HistoryStore.traces(folder: folder)
    if traces.isPresent, let last = traces.missing.values.max() {
      complain(
        language.words(
          of: .lostHistoryMissing(last: .given("\(last)"))))
    }
    if let lost = LostHistory(traces) { try requireYes(toBeginAnewAfter: lost) }
    return try HistoryStore(folder: folder, keys: keys)
  }

  /// Asks at a terminal whether a new history shall be begun all the same.
  private func requireYes(toBeginAnewAfter lost: LostHistory) throws {
    guard person.isAtTerminal else { throw lost }
    let settings = Settings(values: [:])
    let today = now().localDate(dayStartMinutes: settings.dayStartMinutes)
    let confirmation = Confirmation(
      environment: self, isGiven: false,
      help: HelpSelector(settings: settings, person: person, today: today, history: nil))
    guard case .yes = try confirmation.ask(lost.question) else { throw lost }
    try HistoryStore.forgetLastCheckIns(folder: folder)
  }
}
