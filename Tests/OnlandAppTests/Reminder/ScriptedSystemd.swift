// SPDX-License-Identifier: GPL-3.0-or-later

@testable import OnlandApp

/// A user session of systemd that writes down what it is told.
final class ScriptedSystemd {
  /// What was told since the last time, as typed behind `systemctl --user`.
  private(set) var told: [String] = []
  /// Answers to commands, by their first word; others are done without a word.
  var outcomes: [String: CommandOutcome] = [
    "show": CommandOutcome(status: 0, output: "Sun 2026-11-29 18:00:00 UTC\n")
  ]

  func systemctl(_ arguments: [String]) -> CommandOutcome {
    told.append(arguments.joined(separator: " "))
    return outcomes[arguments[0]] ?? CommandOutcome(status: 0)
  }

  func takeTold() -> [String] {
    defer { told = [] }
    return told
  }
}
