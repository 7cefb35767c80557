// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics

/// A history that was here and is not, so that no new one is begun in its place by chance.
struct LostHistory {
  private let environment: Environment
  private let traces: HistoryTraces

  /// Looks before the history is changed, or begun.
  ///
  /// One that lacks check-ins that were there is complained about: a program for synchronising may
  /// have put an older one in its place. It is changed all the same; nothing of it goes by that.
  ///
  /// - Throws: When there is none but was one, without a yes of the person.
  static func look(_ environment: Environment) throws(Problem) {
    let traces = try traces(environment)
    if traces.isPresent, let last = traces.missing.values.max() {
      environment.complain(
        "onland: there were check-ins up to \(last) that this history does not have; "
          + "onland doctor says more")
    }
    try LostHistory(environment, traces)?.requireYes()
  }

  /// - Returns: `nil` when there is a history, or nothing speaks for one that was here.
  init?(_ environment: Environment) throws(Problem) {
    self.init(environment, try Self.traces(environment))
  }

  private static func traces(_ environment: Environment) throws(Problem) -> HistoryTraces {
    try withHistory { () throws(HistoryError) in
      try HistoryStore.traces(folder: environment.folder)
    }
  }

  private init?(_ environment: Environment, _ traces: HistoryTraces) {
    if traces.isPresent || traces.missing.isEmpty && traces.copies.isEmpty { return nil }
    self.environment = environment
    self.traces = traces
  }

  /// What is known, and what to do.
  var problem: Problem {
    let path = traces.path.pathForMessage
    let copies = traces.copies.map(\.pathForMessage)
    guard let last = traces.missing.values.max() else {
      return Problem(
        "there is no history at \(path), but what looks like a copy of one: "
          + Words.list(copies),
        hint:
          "Nothing new was begun. If it is yours, give it back the name history.sqlite; if not, "
          + "move it to another folder.",
        status: .history)
    }
    let found = copies.isEmpty ? "" : " One of these may be it: \(Words.list(copies))."
    return Problem(
      "the history is gone: there were check-ins up to \(last), and \(path) is not there",
      hint: "Nothing new was begun. Put the file back, or import a backup.\(found) To begin anew, "
        + "also before an import: rm \(traces.notePath.pathForMessage)",
      status: .history)
  }

  /// Asks at a terminal whether a new history shall be begun all the same.
  ///
  /// - Throws: `problem` without a yes.
  private func requireYes() throws(Problem) {
    guard environment.person.isAtTerminal else { throw problem }
    let today = environment.now().localDate(dayStartMinutes: Settings(values: [:]).dayStartMinutes)
    let confirmation = Confirmation(
      environment: environment, isGiven: false,
      help: HelpDesk(settings: Settings(values: [:]), today: today, history: nil))
    let known = problem.summary
    let question = known.prefix(1).uppercased() + known.dropFirst() + ". Begin a new one?"
    guard case .yes = try confirmation.ask(question) else { throw problem }
    try withHistory { () throws(HistoryError) in
      try HistoryStore.forgetLastCheckIns(folder: environment.folder)
    }
  }
}
