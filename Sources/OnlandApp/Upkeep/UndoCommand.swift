// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Journal
import Pages
import Psychometrics
import Texts

/// Takes back the last change.
public struct UndoCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Parameter isConfirmed: Whether the person said already that it shall be.
  /// - Returns: `nothing` when there is nothing to take back, or the person said no.
  public func run(isConfirmed: Bool) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let readable = stored.history
    let change = try readable?.lastChange()
    guard let readable, let change else {
      environment.writeSentence(.undoNothing())
      return .nothing
    }
    guard !change.checkIns.isEmpty || !change.keys.isEmpty else {
      environment.writeSentence(
        .undoImportChanged())
      return .nothing
    }
    let words = UndoWords(
      change, of: try readable.checkInsToName(of: change), dates: stored.settings.dates)
    let question = Message.sentences(words.made, words.effect)
    if isConfirmed { environment.writeSentence(question) }
    let confirmation = Confirmation(
      environment: environment, isGiven: isConfirmed, help: stored.help)
    let answer = try confirmation.ask(question)
    if case .no(let status) = answer { return status }
    let history = try environment.historyToChange()
    try history.undo(change, at: environment.now())
    let next = try telling(after: .problemAfterUndo()) { try self.next(change, history) }
    environment.writeSentence(.sentences(.undoDone(), next))
    return .done
  }

  /// What repeats the change, and what `undo` would do now.
  private func next(_ change: Change, _ history: HistoryStore) throws -> Message {
    guard change.kind == .import else { return .undoRepeats() }
    let before = try history.lastChange()
    return before == nil
      ? .undoImportRepeats()
      : .undoImportRepeatsAndBefore()
  }
}
