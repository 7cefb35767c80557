// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Commands over a sealed history under strace.
@Suite(.enabled(if: Strace.tool != nil, Comment(rawValue: Strace.isAbsent)))
struct `What is asked of the kernel over a sealed history` {
  private let home: OnlandHome

  init() throws { home = try OnlandHome.withNotes() }

  /// - Returns: What the command asked for.
  private func calls(
    _ words: [String], environment: [String: String], input: TerminalRun.Stream = .pipe
  ) throws -> [Strace.Call] {
    let trace = try Strace()
    let variables = FakedClock.variables(CallHome.today)
      .merging(["PATH": "/usr/bin:/bin"]) { $1 }.merging(environment) { $1 }
    let run = try TerminalRun(
      trace.command[0], trace.command.dropFirst() + [TerminalRun.built("onland")] + words,
      environment: home.variables(and: variables), input: input,
      output: input == .pipe ? .pipe : .terminal, error: input == .pipe ? .pipe : .terminal)
    run.endInput()
    let status = try run.exitStatus()
    #expect(status != .exited(74), "\(words): \(run.screen)\(run.standardError)")
    return try trace.calls()
  }

  /// At a terminal, where the passphrase could be asked for, and with a command that gives it.
  @Test(arguments: OnlandHome.callsWithoutPassphrase)
  func `is no terminal and no program where no passphrase is needed`(words: [String]) throws {
    try home.seal()
    let calls = try calls(
      words, environment: ["ONLAND_PASSPHRASE_COMMAND": "touch '\(home.path(to: "mark"))'"],
      input: .terminal)

    #expect(calls.filter(\.isOfSockets) == [])
    #expect(
      calls.filter { $0.name.hasPrefix("execve") }.map(\.path) == [TerminalRun.built("onland")])
    #expect(calls.filter { $0.opens && $0.path == "/dev/tty" } == [])
    #expect(!home.files.contains("mark"))
  }

  /// Its command is a child, which gets no socket either.
  @Test func `is no socket, and no file but those it needs, where there is one`() throws {
    try home.write("time_daily: 90\nload_thin: 2\n", to: "answers.yaml")
    try home.seal()
    let backup = home.path(to: "backup.age")
    // Sealed with the usual amount of work, which takes a program for debugging seconds under strace.
    let laborious = [
      ["export", "--output", backup], ["import", backup], ["encryption", "off"],
      ["encryption", "on", "--no-recovery-key"],
    ]
    let isHeavyRun = ProcessInfo.processInfo.environment["ONLAND_HEAVY_TESTS"] != nil
    let quick = [
      ["history"], ["show", "--why"], ["trend"], ["settings", "language", "fr"],
      ["check", "pulse", "--answers", home.path(to: "answers.yaml"), "--keep-both"],
      ["undo", "--yes"], ["report", "--output", home.path(to: "page.html")],
      ["doctor", "--unlock"], ["resources", "--unlock"],
    ]
    for words in quick + (isHeavyRun ? laborious : []) {
      let calls = try calls(words, environment: OnlandHome.givingPassphrase)

      #expect(calls.filter(\.isOfSockets) == [], "\(words)")
      #expect(calls.count { $0.name == "execve" } > 1, "\(words)")
      // Of an undumpable process the tracer reads paths for root only.
      guard geteuid() == 0 else { continue }
      #expect(calls.contains { $0.name == "execve" && $0.path == "/bin/sh" }, "\(words)")
      let others = calls.filter {
        $0.opens && !`What every command asks the kernel for`.mayOpen($0.path, home, words)
      }
      #expect(others == [], "\(words)")
    }
  }
}
