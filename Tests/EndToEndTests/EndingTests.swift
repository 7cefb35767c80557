// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import History
import Psychometrics
import TestSupport
import Testing

struct `A check-in that is ended from outside` {
  /// Two answers, and half of a third.
  private static func begun(_ home: OnlandHome) throws -> TerminalRun {
    let run = try home.onland("check", "pulse")
    try run.answer("90m", to: "1 of 4")
    try run.answer("3", to: "2 of 4")
    try run.wait(for: "3 of 4")
    try run.wait(for: "> ")
    run.type("7")
    try run.wait(for: "7")
    return run
  }

  private static func expectDraft(_ home: OnlandHome) throws {
    #expect(
      try home.draft(of: "pulse")?.outcomes == [
        "time_daily": .answered(.minutes(90)), "pressure_perform": .answered(.code(2)),
      ])
    #expect(try home.checkIns().isEmpty)
  }

  @Test(arguments: [SIGTERM, SIGHUP, SIGQUIT])
  func `keeps its draft after a signal`(signal: CInt) throws {
    let home = try OnlandHome()
    let run = try Self.begun(home)
    run.signal(signal)

    #expect(try run.exitStatus() == .exited(130))
    try Self.expectDraft(home)
  }

  @Test func `keeps its draft when the window is closed`() throws {
    let home = try OnlandHome()
    let run = try Self.begun(home)
    run.closeTerminal()

    _ = try run.exitStatus()
    try Self.expectDraft(home)
  }

  @Test(arguments: ["\u{3}", "\u{4}", ".\r"])
  func `leaves the terminal as it was`(keys: String) throws {
    let home = try OnlandHome()
    let run = try TerminalRun("/bin/sh", ["-i"], environment: home.variables(and: ["PS1": "sh> "]))
    try run.wait(for: "sh> ")
    let onland = TerminalRun.built("onland").asShellWord
    run.type("modes=$(stty -a); \(onland) check pulse; after=$(stty -a)\r")
    try run.answer("90m", to: "1 of 4")
    try run.wait(for: "2 of 4")
    try run.wait(for: "> ")
    run.type(keys)
    try run.wait(for: "sh> ")
    run.type("[ \"$modes\" = \"$after\" ] && echo un''changed || echo dif''ferent\r")

    try run.wait(for: "unchanged")
  }

  @Test func `refuses a second one on the same draft`() throws {
    let home = try OnlandHome()
    let run = try Self.begun(home)
    let second = try home.onland("check", "pulse")
    try second.wait(for: "pulse is being answered in another window")

    #expect(try second.exitStatus() == .exited(74))
    run.type("\u{3}")
    #expect(try run.exitStatus() == .exited(130))
    try Self.expectDraft(home)
  }
}
