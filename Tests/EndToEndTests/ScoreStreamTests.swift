// SPDX-License-Identifier: GPL-3.0-or-later

import TestSupport
import Testing
import Texts

struct `Scoring a stream` {
  private static let line = "{\"week\": 1, \"answers\": {\"load_thin\": 0}}\r"

  @Test func `at a terminal answers each line and ends with one Ctrl-D`() throws {
    let run = try OnlandHome().onland("score", "pulse")
    for _ in 1...4 {
      run.type(Self.line)
      try run.wait(for: "\"page\":[\"areas\",\"words\",\"practice\"]}")
    }
    run.type("\u{4}")

    #expect(try run.exitStatus() == .exited(0))
  }

  @Test func `at a terminal tells of a wrong line at once`() throws {
    let run = try OnlandHome().onland("score", "pulse")
    for _ in 1...2 {
      run.type(Self.line)
      try run.wait(for: "\"page\":[\"areas\",\"words\",\"practice\"]}")
    }
    run.type("{}\r")

    #expect(try run.exitStatus() == .exited(65))
    #expect(run.screen.contains("line 3: ") && run.screen.says(.recordNeitherWeekNorDate()))
  }

  /// As a job on a cluster begins: with no variables at all.
  @Test(arguments: [
    (["score", "balance"], "{\"week\": 1}\n", 0),
    (["trend", "--series", "/dev/stdin"], "week,value\n1,5\n", 0),
    (["score", "me.own"], "{\"week\": 1}\n", 74),
  ])
  func `needs a home for an own questionnaire only`(
    arguments: [String], input: String, status: Int
  ) throws {
    let run = try TerminalRun(
      "/usr/bin/env", ["-i", TerminalRun.built("onland")] + arguments, input: .pipe, output: .pipe,
      error: .pipe)
    run.send(input)
    run.endInput()

    #expect(try run.exitStatus() == .exited(status))
    #expect(run.standardOutput.isEmpty == (status != 0))
    #expect(run.standardError.says(.systemNoHome()) == (status != 0))
  }

  /// Results go to a file and messages to the terminal: only then is there something to show.
  @Test(arguments: [
    (["score", "pulse"], true), (["score", "pulse", "--quiet"], false),
  ])
  func `ends with how much was scored, at a terminal`(arguments: [String], isSaid: Bool) throws {
    let run = try OnlandHome().onland(arguments, input: .pipe, output: .pipe)
    for week in 1...3 {
      run.send("{\"respondent\": \"a\", \"week\": \(week), \"answers\": {\"load_thin\": 0}}\n")
    }
    run.endInput()

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.screen.says(.scoreScoredOf(rows: .anything, people: .anything)) == isSaid)
    #expect(run.standardOutput.split(separator: "\n").count == 3)
  }

  @Test func `says nothing of its progress into a pipe`() throws {
    let run = try OnlandHome().onland(
      ["score", "pulse"], input: .pipe, output: .pipe, error: .pipe)
    run.send("{\"week\": 1}\n")
    run.endInput()

    #expect(try run.exitStatus() == .exited(0))
    #expect(run.standardError == "" && run.screen == "")
  }
}
