// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import HelpResources
import History
import Psychometrics

/// Looks whether everything is well, and changes nothing. Shows no answer.
public struct DoctorCommand {
  private let environment: Environment
  private let release: String
  private let terminal: String?

  /// - Parameters:
  ///   - release: Of this program.
  ///   - terminal: `TERM`; `nil` when it is not set.
  public init(environment: Environment, release: String, terminal: String?) {
    self.environment = environment
    self.release = release
    self.terminal = terminal
  }

  /// - Returns: `history` when the history cannot be read or written as it should.
  public func run(isJSON: Bool) -> ExitStatus {
    let history = HistoryExamination(environment: environment)
    let surroundings = Surroundings(
      environment: environment, release: release, terminal: terminal, today: history.today)
    if isJSON {
      environment.write(
        JSONValue.document(
          "doctor",
          surroundings.json.merging([
            "history": history.json, "problems": .list(history.problems.map { .text($0) }),
            "remarks": .list(history.remarks.map { .text($0) }),
          ]) { _, new in new }))
    } else {
      write(history.lines + surroundings.lines)
      write((history.problems.map { "Problem: \($0)" }))
      write((history.remarks.map { "Remark: \($0)" }))
      if history.problems.isEmpty { write(["All is well with the history."]) }
    }
    return history.problems.isEmpty ? .done : .history
  }

  private func write(_ lines: [String]) {
    for line in lines { environment.writeSentence(line, hanging: "  ") }
  }
}
