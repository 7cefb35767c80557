// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import TestSupport
import Testing

struct `A question at a terminal` {
  @Test func `completes an option of several words with Tab`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse")
    try run.answer("-", to: "1 of 4")
    try run.answer("-", to: "2 of 4")
    try run.answer("-", to: "3 of 4")
    try run.wait(for: "4 of 4")
    try run.wait(for: "> ")
    run.type("abo\t")
    try run.wait(for: "About half the time")
    run.type("\r")
    try run.answer("", to: "Your answers")
    try run.declinePlan()

    #expect(try run.exitStatus() == .exited(0))
    #expect(try home.checkIns().first?.outcomes["control_walkaway"] == .answered(.code(2)))
  }

  @Test func `goes up through its options with Up, from the last`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse")
    try run.answer("-", to: "1 of 4")
    try run.wait(for: "2 of 4")
    try run.wait(for: "> ")
    run.type("\u{1B}[A")
    try run.wait(for: "Every day")
    run.type("\u{1B}[A\u{1B}[A\u{1B}[B\r")
    try run.answer(".", to: "3 of 4")

    #expect(try run.exitStatus() == .exited(0))
    #expect(try home.draft(of: "pulse")?.outcomes["pressure_perform"] == .answered(.code(3)))
  }

  @Test func `does not offer what was typed before`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "window")
    try run.answer("15m", to: "1 of 9")
    try run.wait(for: "2 of 9")
    try run.wait(for: "> ")
    run.type("\u{1B}[A\r")

    try run.wait(for: "Type a duration")
  }

  @Test func `obeys the inputrc of the person`() throws {
    let home = try OnlandHome()
    try home.write("$if onland\n\"\\C-g\": \"every\"\n$endif\n", to: ".inputrc")
    let run = try home.onland("check", "pulse", environment: ["INPUTRC": ""])
    try run.answer("-", to: "1 of 4")
    try run.answer("\u{7}", to: "2 of 4")

    try run.wait(for: "every -> Every day")
  }

  @Test func `can be answered in vi mode`() throws {
    let home = try OnlandHome()
    try home.write("set editing-mode vi\nset show-mode-in-prompt on\n", to: ".inputrc")
    let run = try home.onland("check", "pulse", environment: ["INPUTRC": ""])
    try run.wait(for: "1 of 4")
    try run.wait(for: "(ins)> ")
    run.type("99")
    try run.wait(for: "99")
    run.type("\u{1B}")
    try run.wait(for: "cmd")
    run.type("ddi1h30\r")
    try run.wait(for: "1h30 -> 1 h 30 min")
    try run.wait(for: "(ins)> ")
    run.type("\u{1B}")
    try run.wait(for: "cmd")
    run.type("\u{3}")

    #expect(try run.exitStatus() == .exited(130))
  }

  @Test func `takes pasted lines as one line, and the next question waits`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse")
    try run.answer("-", to: "1 of 4")
    try run.wait(for: "2 of 4")
    try run.wait(for: "> ")
    run.type("\u{1B}[200~3\n4\nnever\n\u{1B}[201~\r")
    try run.wait(for: "Type 0, 1, 2, 3, 4, 5, 6 or 7")
    try run.wait(for: "> ")
    run.type("7\r")
    try run.wait(for: "3 of 4")
    try run.wait(for: "> ")
    run.type(".\r")

    #expect(try run.exitStatus() == .exited(0))
    #expect(
      try home.draft(of: "pulse")?.outcomes == [
        "time_daily": .missing(.declined), "pressure_perform": .answered(.code(4)),
      ])
  }

  @Test(arguments: [
    "8", "-5", "99999999999999999999h", "-1h", "25h", "1e9", "0x10", "\u{16}\u{1B}[31m",
    "\u{16}\u{7}\u{16}\u{1}", String(repeating: "x", count: 10_000),
  ])
  func `is asked again after input that makes no sense`(typed: String) throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse")
    try run.wait(for: "1 of 4")
    try run.wait(for: "> ")
    run.type("\u{1B}[200~\u{1B}[201~" + typed + "\r")
    if typed == "8" {
      try run.wait(for: "8 hours or 8 minutes? > ")
      run.type("\r")
      try run.wait(for: "Type h for hours")
    } else {
      try run.wait(for: "Type a duration")
    }
    try run.wait(for: "> ")
    run.type("\u{4}")

    #expect(try run.exitStatus() == .exited(0))
    #expect(try home.draft(of: "pulse") == nil)
  }

  @Test func `keeps a long pasted note whole and clean`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "window")
    for number in 1...8 { try run.answer("-", to: "\(number) of 9") }
    try run.wait(for: "Nobody reads them.")
    try run.wait(for: "> ")
    let long = String(repeating: "long ", count: 2000) + "end"
    run.type("\u{1B}[200~\(long)\u{1B}[201~")
    try run.wait(for: "end")
    run.type(" \u{16}\u{1B}[31mred\r")
    try run.answer("", to: "Your answers")

    #expect(try run.exitStatus() == .exited(0))
    #expect(try home.checkIns().first?.outcomes["fw_note"] == .answered(.text(long + " red")))
  }

  @Test func `wraps the next question to the size the window was given`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse")
    try run.wait(for: "1 of 4")
    try run.wait(for: "> ")
    try run.resize(columns: 40)
    run.type("1h\r")

    try run.wait(for: "2 of 4")
    try run.wait(for: "feel you had to")
    try run.wait(for: "\n")
    try run.wait(for: "post, reply or look good online?")
  }

  @Test func `fits into 40 columns`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse", columns: 40)
    try run.wait(for: "1 of 4")
    try run.wait(for: "> ")
    run.type("help\r")
    try run.answerPulse()
    run.type("\r")
    try run.declinePlan()

    #expect(try run.exitStatus() == .exited(0))
    let lines = run.plainScreen.split(whereSeparator: \.isNewline)
    #expect(lines.filter { $0.count > 40 && !$0.contains("://") }.isEmpty)
  }

  @Test func `goes on after Ctrl-Z and fg`() throws {
    let home = try OnlandHome()
    let run = try home.onlandInShell("check pulse")
    try run.wait(for: "1 of 4")
    try run.wait(for: "> ")
    run.type("1h")
    try run.wait(for: "1h")
    run.type("\u{1A}")
    try run.wait(for: "Stopped")
    try run.wait(for: "shell> ")
    run.type("fg\r")
    try run.wait(for: "> 1h")
    run.type("30\r")

    try run.wait(for: "1h30 -> 1 h 30 min")
  }
}
