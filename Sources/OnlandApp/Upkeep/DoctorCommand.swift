// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import HelpResources
import History
import Pages
import Psychometrics
import Texts

/// Looks whether everything is well, and changes nothing. Shows no answer.
public struct DoctorCommand {
  private let environment: Environment
  private let release: String
  private let terminal: String?
  private let swaps: String?

  /// - Parameters:
  ///   - release: Of this program.
  ///   - terminal: `TERM`; `nil` when it is not set.
  ///   - swaps: What the system says of its swap, in the form of `/proc/swaps`; `nil` when it does not.
  public init(
    environment: Environment, release: String, terminal: String?, swaps: String? = nil
  ) {
    self.environment = environment
    self.release = release
    self.terminal = terminal
    self.swaps = swaps
  }

  /// - Returns: `history` when the history cannot be read or written as it should.
  ///
  /// - Parameter opens: Whether an encrypted history is looked into, for which its passphrase is asked.
  public func run(isJSON: Bool, opens: Bool = false) -> ExitStatus {
    let history = HistoryExamination(environment: environment, opens: opens, swaps: swaps)
    let systemCheck = SystemCheck(
      environment: environment, release: release, terminal: terminal, today: history.today)
    if isJSON {
      environment.write(
        JSONValue.document(
          "doctor",
          systemCheck.json.merging([
            "history": history.json,
            "problems": .list(history.problems.map { .text(environment.language.words(of: $0)) }),
            "remarks": .list(history.remarks.map { .text(environment.language.words(of: $0)) }),
          ]) { _, new in new }))
    } else {
      environment.write(DoctorPage(history: history, systemCheck: systemCheck).page)
    }
    return history.problems.isEmpty ? .done : .history
  }
}
