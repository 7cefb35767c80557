// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Journal
import Psychometrics
import Texts

/// Says whether a check-in is due, for shell prompts and timers.
///
/// Read-only, and waits for no lock. Never before the first check-in, and quiet once two due weeks
/// have passed: whoever does not want to be asked is left alone.
public struct DueCommand {
  private let environment: Environment

  public init(environment: Environment) { self.environment = environment }

  /// - Returns: `done` when one is due, and then one line was printed; `nothing` when not; `history`
  ///   when the history cannot be read, without a word.
  public func run() -> ExitStatus {
    let last: LastCheckIns?
    do {
      last = try HistoryStore.lastCheckIns(folder: environment.folder)
    } catch {
      return .history
    }
    guard let last else { return .nothing }
    let settings = Settings(last)
    let today = settings.dateReader(at: environment.now()).today
    guard let date = last.dates[settings.questionnaire],
      NextCheckIn.isToBeTold(on: today, last: date, settings.weekStart)
    else { return .nothing }
    environment.write(
      environment.language.words(
        of: .dueLine()))
    return .done
  }
}
