// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport

extension CommandCall {
  /// Runs it until it ends by itself, with nobody who answers.
  ///
  /// - Parameters:
  ///   - output: Where results go. The terminal: the other two streams are there too. Anything else:
  ///     there is nothing to read, and a pipe for what is complained about; a call that lasts has the
  ///     terminal for both nevertheless.
  ///   - tracer: A program and its arguments, which starts ours.
  func run(
    in home: OnlandHome, output: TerminalRun.Stream, variables: [String: String] = [:],
    under tracer: [String] = []
  ) throws -> TerminalRun {
    let isAtTerminal = output == .terminal || lasts
    let command = tracer + [TerminalRun.built("onland")] + arguments(in: home)
    let clock = FakedClock.variables(CallHome.today)
    let run = try TerminalRun(
      command[0], Array(command.dropFirst()),
      environment: home.variables(and: ["PATH": "/usr/bin:/bin"]).merging(clock) { $1 }
        .merging(variables) { $1 },
      input: isAtTerminal ? .terminal : .file("/dev/null"), output: output,
      error: isAtTerminal ? .terminal : .pipe)
    if lasts, (try? run.wait(for: "min left")) != nil { run.type("\u{3}") }
    if isAtTerminal { while (try? run.wait(for: "> ")) != nil { run.type("\u{4}") } }
    _ = try run.exitStatus()
    return run
  }
}
