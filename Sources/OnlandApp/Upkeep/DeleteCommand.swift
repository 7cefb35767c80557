// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Pages
import Psychometrics
import Texts

/// Deletes one check-in.
public struct DeleteCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Parameters:
  ///   - reference: `last`, an ISO week, a date, or an id.
  ///   - isConfirmed: Whether the person said already that it shall be.
  /// - Returns: `nothing` when the person said no.
  public func run(_ reference: String, isConfirmed: Bool) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let wanted = try CheckInReference(reference, stored.dateReader)
    // Not scored: one whose questionnaire cannot be read any more can be deleted too.
    let checkIn = try wanted.one(in: stored.history, usual: stored.settings.questionnaire)
    let name = checkIn.name(in: stored.settings.dates)
    let confirmation = Confirmation(
      environment: environment, isGiven: isConfirmed, help: stored.help)
    let answer = try confirmation.ask(
      .deleteAsk(checkIn: name))
    if case .no(let status) = answer { return status }
    let history = try environment.historyToChange()
    try history.delete(checkIn.id, at: environment.now())
    environment.writeSentence(
      .deleteDone(name: name))
    environment.writeSentence(.checkInCopiesStay())
    return .done
  }
}
