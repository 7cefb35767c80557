// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Pages
import Texts

/// Reads the notes of all check-ins, by date.
public struct NotesCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Parameter word: What must be in a note; absent: anything.
  /// - Returns: `nothing` when there is no such note.
  public func run(containing word: String?, _ period: PeriodOptions) throws -> ExitStatus {
    let stored = try StoredCheckIns(environment: environment)
    let period = try Period(period, stored.dateReader)
    let found = try stored.assessed().filter {
      period.contains($0.checkIn.date) && $0.checkIn.hasNote(containing: word ?? "")
    }
    guard !found.isEmpty else {
      environment.writeSentence(
        word == nil && period.isEverything
          ? .notesNone()
          : .notesNoMatch())
      return .nothing
    }
    environment.write(NotesPage(found, containing: word, dates: stored.settings.dates).page)
    ScreenClearing(environment: environment, settings: stored.settings).afterReading()
    return .done
  }
}
