// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestSupport
import Testing

/// Who says what about colour, and who is heard.
struct `Colour` {
  private static let accent = "\u{1B}[95m"

  struct Case: Sendable, CustomTestStringConvertible {
    var arguments: [String] = []
    var variables: [String: String] = [:]
    var isTerminal = true
    var isOn: Bool

    var testDescription: String {
      "\(arguments) \(variables) \(isTerminal ? "at a terminal" : "to a file")"
    }
  }

  @Test(arguments: [
    Case(isOn: true),
    Case(isTerminal: false, isOn: false),
    Case(arguments: ["--color", "auto"], isOn: true),
    Case(arguments: ["--color", "never"], isOn: false),
    Case(arguments: ["--color", "always"], isTerminal: false, isOn: true),
    Case(arguments: ["--color", "always"], variables: ["NO_COLOR": "1"], isOn: true),
    Case(arguments: ["--color", "always", "--plain"], isOn: false),
    Case(variables: ["NO_COLOR": "1"], isOn: false),
    Case(variables: ["NO_COLOR": ""], isOn: true),
    Case(variables: ["CLICOLOR": "0"], isOn: false),
    Case(variables: ["CLICOLOR_FORCE": "1"], isTerminal: false, isOn: true),
    Case(variables: ["CLICOLOR_FORCE": "0"], isTerminal: false, isOn: false),
    Case(variables: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"], isTerminal: false, isOn: false),
    Case(arguments: ["--color", "never"], variables: ["CLICOLOR_FORCE": "1"], isOn: false),
    Case(variables: ["TERM": "dumb"], isOn: false),
    Case(arguments: ["--plain"], isOn: false),
    Case(variables: ["ACCESSIBLE": "1", "CLICOLOR_FORCE": "1"], isOn: false),
  ])
  func `is there only where it is wanted`(wanted: Case) throws {
    let home = try OnlandHome(settings: ["budget_minutes": "60"])
    try home.write("time_daily: 45\ntime_worth_share: 3\njoy_share: 0\n", to: "week.yaml")
    let variables = ["LANG": "en_CA.UTF-8", "TERM": "xterm-256color"]
      .merging(wanted.variables) { $1 }

    let run = try TerminalRun(
      TerminalRun.built("onland"),
      ["check", "--answers", home.path(to: "week.yaml"), "--dry-run"] + wanted.arguments,
      environment: home.variables(and: variables),
      output: wanted.isTerminal ? .terminal : .pipe)
    #expect(try run.exitStatus() == .exited(0))

    let shown = wanted.isTerminal ? run.screen : run.standardOutput
    #expect(shown.contains("Time"), "\(shown)")
    #expect(shown.contains(Self.accent) == wanted.isOn, "\(shown)")
    // Bold comes and goes with it.
    #expect(shown.contains("\u{1B}[1m") == wanted.isOn, "\(shown)")
    let others = shown.replacing(/\u{1B}\[(95|39|1|22)m/, with: "")
    #expect(!others.contains(/\u{1B}\[[0-9;]*m/), "one accent and no other")
  }
}
