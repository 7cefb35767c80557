// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport

/// The program that asks for lines with one of the readers, and prints the events.
enum LineReaderDemo: String {
  case readline
  case plain
  case pipe

  /// Starts it and waits for the first prompt.
  func started(
    _ candidates: [String] = [], environment: [String: String] = [:],
    output: TerminalRun.Stream = .terminal, error: TerminalRun.Stream = .terminal,
    blockedSignals: [CInt] = []
  ) throws -> TerminalRun {
    let run = try TerminalRun(
      TerminalRun.built("line-reader-demo"), [rawValue] + candidates, environment: environment,
      output: output, error: error, blockedSignals: blockedSignals)
    try run.wait(for: "Question 1? ")
    return run
  }

  /// Starts it from an interactive shell, which stops and continues it as a job.
  func startedInShell(redirection: String = "") throws -> TerminalRun {
    let run = try TerminalRun("/bin/sh", ["-i"], environment: ["PS1": "shell> "])
    try run.wait(for: "shell> ")
    run.type("\(TerminalRun.built("line-reader-demo").asShellWord) \(rawValue) \(redirection)\r")
    try run.wait(for: "Question 1? ")
    return run
  }
}

extension TerminalRun {
  /// Starts a wait by the stopwatch, and waits for its line.
  static func waiting(seconds: Double, blockedSignals: [CInt] = []) throws -> TerminalRun {
    let run = try TerminalRun(
      TerminalRun.built("line-reader-demo"), ["stopwatch", "\(seconds)"],
      blockedSignals: blockedSignals)
    try run.wait(for: "Wait 1")
    return run
  }

  /// Ends the demo at its next question, and waits for it to say that all is as it was before.
  func stopWithAllPutBack() throws {
    try wait(for: "? ")
    type("stop\r")
    try wait(for: "modes as before")
    try wait(for: "handlers as before")
  }
}
