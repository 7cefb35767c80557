// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import History
import Psychometrics
import TestSupport
import Testing

/// Whole windows are shown in process, where a minute takes no time.
struct `A focused window` {
  private static func begun(_ home: OnlandHome) throws -> TerminalRun {
    let run = try home.onland("focus", "20")
    try run.wait(for: "20 min left")
    return run
  }

  private static func expectNothingKept(_ home: OnlandHome) throws {
    #expect(try home.draft(of: "window") == nil)
    #expect(try home.checkIns().isEmpty)
  }

  @Test func `ends with Ctrl-C, and its questions are asked all the same`() throws {
    let home = try OnlandHome()
    let run = try Self.begun(home)
    run.type("\u{3}")
    try run.wait(for: "Planned 20 min, online 0 min.")
    for (number, answer) in ["y", "n", "y", "n", "4", "3", "-"].enumerated() {
      try run.answer(answer, to: "\(number + 3) of 9")
    }
    try run.answer("", to: "Your answers")

    #expect(try run.exitStatus() == .exited(0))
    let outcomes = try #require(try home.checkIns().first).outcomes
    #expect(outcomes["fw_planned"] == .answered(.minutes(20)))
    #expect(outcomes["fw_actual"] == .answered(.minutes(0)))
    #expect(outcomes["fw_read"] == .answered(.yesNo(true)))
    #expect(outcomes["fw_after"] == .answered(.code(2)))
    #expect(try home.draft(of: "window") == nil)
  }

  @Test func `keeps its minutes as a draft when the questions are put off`() throws {
    let home = try OnlandHome()
    let run = try Self.begun(home)
    run.type("\u{3}")
    try run.answer("\u{3}", to: "3 of 9")
    try run.wait(for: "kept as a draft; onland check window")

    #expect(try run.exitStatus() == .exited(130))
    #expect(
      try home.draft(of: "window")?.outcomes == [
        "fw_planned": .answered(.minutes(20)), "fw_actual": .answered(.minutes(0)),
      ])
  }

  @Test func `goes on after Ctrl-Z and fg`() throws {
    let home = try OnlandHome()
    let run = try home.onlandInShell("focus 20")
    try run.wait(for: "20 min left")
    run.type("\u{1A}")
    try run.wait(for: "Stopped")
    try run.wait(for: "shell> ")
    run.type("fg\r")
    try run.wait(for: "20 min left")
    run.type("\u{3}")

    try run.wait(for: "3 of 9")
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `makes nothing up when it is told to end`(signal: CInt) throws {
    let home = try OnlandHome()
    let run = try Self.begun(home)
    run.signal(signal)

    #expect(try run.exitStatus() == .exited(130))
    #expect(run.echoes)
    try Self.expectNothingKept(home)
  }

  @Test func `makes nothing up when the window is closed or it is killed`() throws {
    let home = try OnlandHome()
    let closed = try Self.begun(home)
    closed.closeTerminal()
    _ = try closed.exitStatus()
    try Self.expectNothingKept(home)

    let killed = try Self.begun(home)
    killed.signal(SIGKILL)
    #expect(try killed.exitStatus() == .killed(signal: Int(SIGKILL)))
    try Self.expectNothingKept(home)
  }

  @Test(arguments: ["\u{3}\u{3}", "\u{3}.\r"])
  func `leaves the terminal as it was`(keys: String) throws {
    let home = try OnlandHome()
    let run = try TerminalRun("/bin/sh", ["-i"], environment: home.variables(and: ["PS1": "sh> "]))
    try run.wait(for: "sh> ")
    let onland = TerminalRun.built("onland").asShellWord
    run.type("modes=$(stty -a); \(onland) focus 20; after=$(stty -a)\r")
    try run.wait(for: "20 min left")
    run.type(String(keys.prefix(1)))
    try run.wait(for: "3 of 9")
    try run.wait(for: "> ")
    run.type(String(keys.dropFirst()))
    try run.wait(for: "sh> ")
    run.type("[ \"$modes\" = \"$after\" ] && echo un''changed || echo dif''ferent\r")

    try run.wait(for: "unchanged")
  }

  @Test func `keeps a second one out while it runs`() throws {
    let home = try OnlandHome()
    let run = try Self.begun(home)
    let second = try home.onland("focus")
    try second.wait(for: "window is being answered in another window")

    #expect(try second.exitStatus() == .exited(74))
    #expect(!second.screen.contains("min left"))
    run.type("\u{3}")
    try run.wait(for: "3 of 9")
  }

  @Test func `writes no escape code in plain mode`() throws {
    let home = try OnlandHome()
    let run = try home.onland("focus", "20", "--plain", columns: 40)
    try run.wait(for: "20 min left")
    run.type("\u{3}")
    try run.answer(".", to: "question 3 of 9")

    #expect(try run.exitStatus() == .exited(0))
    #expect(!run.screen.contains("\u{1B}"))
    #expect(!run.screen.split(whereSeparator: \.isNewline).contains { $0.count > 40 })
  }

  @Test(arguments: ["0", "181", "soon"])
  func `refuses another length`(minutes: String) throws {
    let home = try OnlandHome()
    let run = try home.onland("focus", minutes)
    try run.wait(for: "1 to 180 minutes")

    #expect(try run.exitStatus() == .exited(64))
  }
}
