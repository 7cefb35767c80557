// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport
import Testing
import Texts

struct `A check-in with streams of other kinds` {
  private static let answers = "90m\n3\n0\nmost\n"

  @Test func `takes one answer a line from a pipe`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse", input: .pipe, output: .pipe, error: .pipe)
    run.send(Self.answers)
    run.endInput()

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardError.contains("4 of 4"))
    #expect(!run.standardOutput.contains("4 of 4"))
    #expect(run.standardOutput.contains("Free from pressure"))
    #expect(try home.checkIns().first?.outcomes["time_daily"] == .answered(.minutes(90)))
  }

  /// By its first bytes a spreadsheet knows UTF-8.
  @Test(arguments: [true, false])
  func `is a table with a mark for a spreadsheet, also through a pipe`(hasMark: Bool) throws {
    let home = try OnlandHome()
    let check = try home.onland("check", "pulse", input: .pipe, output: .pipe, error: .pipe)
    check.send(Self.answers)
    check.endInput()
    #expect(try check.exitStatus() == .exited(0))

    let run = try home.onland(
      ["export", "--csv"] + (hasMark ? ["--spreadsheet"] : []), output: .pipe, error: .pipe)

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardOutput.utf8.starts(with: [0xEF, 0xBB, 0xBF]) == hasMark)
    #expect(run.standardOutput.contains("questionnaire,version,week"))
  }

  @Test(arguments: ["", "90m\n", "90m\n3\n0"])
  func `scores nothing when a pipe ends early, and keeps the draft`(sent: String) throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse", input: .pipe, output: .pipe, error: .pipe)
    run.send(sent)
    run.endInput()

    #expect(try run.exitStatus() == .exited(65))
    #expect(run.standardOutput.isEmpty)
    #expect(run.standardError.says(.checkNothingScored()))
    #expect(try home.checkIns().isEmpty)
    let answered = sent.split(separator: "\n").count
    #expect(try home.draft(of: "pulse")?.outcomes.count == (answered == 0 ? nil : answered))
  }

  @Test(arguments: [("90m\n8\n1\n5\n3\n", 2), ("90m\n3\n0\nmost\n3\n", 0)])
  func `scores nothing when a line slips, and says which`(sent: String, line: Int) throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse", input: .pipe, output: .pipe, error: .pipe)
    run.send(sent)
    run.endInput()

    #expect(try run.exitStatus() == .exited(65))
    #expect(run.standardOutput.isEmpty)
    #expect(
      run.standardError.contains(
        line > 0 ? "onland: line \(line) of the input" : "onland: 1 line of the input is left over")
    )
    #expect(try home.checkIns().isEmpty)
    #expect(try home.draft(of: "pulse")?.outcomes.count == (line > 0 ? line - 1 : 4))
  }

  @Test(arguments: ["zzz", "", "?", "<", "help", "2"])
  func `ends at once when the same line comes for ever`(line: String) throws {
    let home = try OnlandHome()
    let run = try TerminalRun(
      "/bin/sh",
      ["-c", "yes '\(line)' | '\(TerminalRun.built("onland"))' check pulse; echo $? >&2"],
      environment: home.variables(), error: .pipe)

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardError.hasSuffix("\n65\n"))
    #expect(run.standardError.utf8.count < 4096)
  }

  @Test func `asks at the terminal when standard output goes elsewhere`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse", "--json", output: .pipe)
    try run.answerPulse()
    run.type("\r")

    #expect(try run.exitStatus() == .exited(0))
    let result = try JSONSerialization.jsonObject(with: Data(run.standardOutput.utf8))
    #expect((result as? [String: Any])?["format"] as? String == "onland/check/1")
    #expect(!run.screen.contains("onland/check/1"))
  }

  @Test func `asks at the terminal even when it stands behind no stream but the input`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse", output: .pipe, error: .pipe)
    try run.answerPulse()
    run.type("\r")
    try run.declinePlan()

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardError.isEmpty)
    #expect(run.standardOutput.contains("Free from pressure"))
  }

  @Test(arguments: [["--plain"], []])
  func `writes nothing that moves the cursor where it shall not`(options: [String]) throws {
    let home = try OnlandHome()
    let variables = options.isEmpty ? ["TERM": "dumb"] : [:]
    let run = try home.onland("check", "pulse", options.first ?? "--", environment: variables)
    try run.answer("90m", to: "Time, question 1 of 4.")
    try run.answer("8", to: "Pressure, question 2 of 4.")
    try run.answer("3", to: "Type 0, 1")
    try run.answer("<", to: "question 3 of 4.")
    try run.answer("", to: "Now: 3-4 days. Enter keeps it.")
    try run.answer("0", to: "question 3 of 4.")
    try run.answer("most", to: "question 4 of 4.")
    try run.answer("", to: "Your answers")
    try run.declinePlan()

    #expect(try run.exitStatus() == .exited(0))
    #expect(!run.screen.contains("\u{1B}"))
    #expect(run.screen.allSatisfy { $0.isASCII })
    #expect(!run.screen.localizedCaseInsensitiveContains("above"))
    #expect(!run.screen.localizedCaseInsensitiveContains(" red "))
  }

  @Test func `is plain with ACCESSIBLE and without colour with NO_COLOR`() throws {
    let home = try OnlandHome()
    let accessible = try home.onland("check", "pulse", environment: ["ACCESSIBLE": "1"])
    try accessible.wait(for: "question 1 of 4.")
    let colourless = try home.onland("check", "window", environment: ["NO_COLOR": "1"])
    try colourless.wait(for: "1 of 9")
    try colourless.wait(for: "> ")

    #expect(!colourless.screen.contains("\u{1B}[1m"))
  }

  @Test func `is plain where the terminal has no name`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse", environment: ["TERM": ""])
    try run.wait(for: "question 1 of 4.")

    #expect(!run.screen.contains("\u{1B}"))
  }

  @Test func `writes its result to the terminal as JSON when asked to`() throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse", "--json")
    try run.answerPulse()
    run.type("\r")
    try run.wait(for: "\"onland/check/1\"")

    #expect(try run.exitStatus() == .exited(0))
  }

  @Test func `reads nothing and prints nowhere when all streams are closed`() throws {
    let home = try OnlandHome()
    let run = try TerminalRun(
      "/bin/sh", ["-c", #"exec "$0" check pulse <&- >&- 2>&-"#, TerminalRun.built("onland")],
      environment: home.variables())

    #expect(try run.exitStatus() == .exited(65))
    #expect(try home.checkIns().isEmpty)
    for name in home.files {
      #expect(try !Data(home.bytes(of: name)).contains(Data("Pulse, week".utf8)))
    }
  }

  @Test func `clears screen and scrollback when the person set it so`() throws {
    let home = try OnlandHome(settings: ["after_check": "clear"])
    let run = try home.onland("check", "pulse")
    try run.answerPulse()
    run.type("\r")
    try run.declinePlan()
    try run.wait(for: "Enter clears the screen > ")
    run.type("\r")
    try run.wait(for: "\u{1B}[2J\u{1B}[3J")

    #expect(try run.exitStatus() == .exited(0))
  }

  /// Every page that shows what was answered, or what follows from it.
  @Test(arguments: [
    [], ["show"], ["show", "--why"], ["history"], ["notes"], ["trend"], ["signals"],
  ])
  func `clears a page that was read when the person set it so`(words: [String]) throws {
    let today = try #require(LocalDate("2026-11-23"))
    let home = try OnlandHome.filled(until: today)
    #expect(try home.onland("settings", "after_check", "clear").exitStatus() == .exited(0))
    let run = try home.onland(words, environment: FakedClock.variables(today))
    try run.wait(for: "Enter clears the screen > ")
    run.type("\r")
    try run.wait(for: "\u{1B}[2J\u{1B}[3J")

    #expect(try run.exitStatus() == .exited(0))
  }

  @Test(arguments: [
    ["--continue", "--new"], ["--replace", "--keep-both"], ["--answers", "a.yaml", "--continue"],
    ["--answers", "a.yaml", "--new"], ["--unknown"],
  ])
  func `refuses options that exclude each other`(options: [String]) throws {
    let home = try OnlandHome()
    let run = try TerminalRun(
      TerminalRun.built("onland"), ["check", "pulse"] + options, environment: home.variables())

    #expect(try run.exitStatus() == .exited(64))
    #expect(try home.draft(of: "pulse") == nil)
  }

  @Test func `is changed by edit, one answer by its number`() throws {
    let home = try OnlandHome()
    let first = try home.onland("check", "pulse")
    try first.answerPulse()
    first.type("\r")
    try first.declinePlan()
    #expect(try first.exitStatus() == .exited(0))
    let before = try #require(try home.checkIns().first)

    let edit = try home.onland("edit", "last")
    try edit.answer("2", to: "Your answers")
    try edit.answer("7", to: "Now: 3-4 days.")
    try edit.answer("", to: "Your answers")
    #expect(try edit.exitStatus() == .exited(0))
    var after = before
    after.outcomes["pressure_perform"] = .answered(.code(4))
    #expect(try home.checkIns() == [after])
  }
}
