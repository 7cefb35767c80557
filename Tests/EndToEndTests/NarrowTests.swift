// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import History
import Psychometrics
import Terminal
import TestSupport
import Testing

/// Every screen at 40 columns, as plain lines.
struct `On a narrow plain terminal` {
  private static let width = 40
  /// 2026-11-23, a Monday.
  private static let today = LocalDate(dayNumber: 20_780)

  private static let used = Result { try OnlandHome.filled(until: today) }
  private static let new = Result { try OnlandHome.unused() }

  @Test(arguments: EveryCommand.readable + EveryCommand.refused("wrng"))
  func `every command fits`(arguments: [String]) throws {
    for home in [try Self.used.get(), try Self.new.get()] {
      let run = try start(home, arguments)
      // Nobody answers.
      run.type("\u{4}")
      _ = try run.exitStatus()
      expectPlainLines(run)
    }
  }

  @Test(arguments: EveryCommand.formal)
  func `results for other programs have nothing drawn`(arguments: [String]) throws {
    let run = try start(try Self.used.get(), arguments)
    _ = try run.exitStatus()
    expectNothingDrawn(run)
  }

  @Test func `a whole first check-in fits`() throws {
    let home = try OnlandHome.unused()
    let run = try start(home, ["check"])
    // One settings question after the other, each with its slips.
    for text in ["?", "wrng", "1h", "?", "4", "?", "wrng", "NZ", "?", ""] { try answer(text, run) }
    for text in ["?", "help", "wrng", "<", "2", "h"] { try answer(text, run) }
    for text in "1 7 6 8 5 6 2 6 6 6 1 7 0 1 6 y n".split(separator: " ") {
      try answer("?", run)
      try answer("wrng", run)
      try answer(String(text), run)
    }
    for text in ["?", "a note", "wrng", "?", ""] { try answer(text, run) }
    #expect(try run.exitStatus() == .exited(0))
    expectPlainLines(run)
  }

  @Test(arguments: [
    (["check"], ["?", "wrng", "<", "help", "."]),
    (["check", "window"], ["?", "wrng", "<", "help", "."]),
    (["plan", "set"], ["?", "wrng", "help", "1", "?", "once more", "-", "<", "."]),
    (["plan", "mark"], ["?", "wrng", "help", "."]),
    (["resources", "add"], ["?", "-", "<", "help", "Aroha", "?", "-", "help", "."]),
    (["resources", "remove"], ["?", "wrng", "<", "help", "."]),
    (["edit", "last"], ["?", "wrng", "<", "."]), (["delete", "last"], ["?", "wrng", "no"]),
    (["undo"], ["?", "wrng", "no"]), (["erase"], ["wrng"]),
  ])
  func `every prompt fits`(arguments: [String], typed: [String]) throws {
    let home = try OnlandHome.filled(until: Self.today)
    let run = try start(home, arguments)
    for text in typed { try answer(text, run) }
    _ = try run.exitStatus()
    expectPlainLines(run)
  }

  // MARK: Running

  private func start(_ home: OnlandHome, _ arguments: [String]) throws -> TerminalRun {
    let run = try TerminalRun(
      TerminalRun.built("onland"), arguments,
      environment: home.variables(
        and: FakedClock.variables(Self.today).merging(["ACCESSIBLE": "1"]) { $1 }),
      columns: Self.width)
    return run
  }

  private func answer(_ text: String, _ run: TerminalRun) throws {
    try run.wait(for: "> ")
    run.type(text + "\r")
  }

  // MARK: Looking

  private func expectNothingDrawn(_ run: TerminalRun) {
    let drawn = run.screen.unicodeScalars.filter { scalar in
      let isLine = scalar == "\r" || scalar == "\n"
      return !isLine && (TerminalText.isUnsafe(scalar) || 0x2190...0x2BFF ~= scalar.value)
    }
    #expect(drawn.isEmpty, "\(run.screen)")
  }

  /// A line is as wide as the terminal at most, unless it is one word.
  private func expectPlainLines(_ run: TerminalRun) {
    expectNothingDrawn(run)
    let lines = run.screen.split(whereSeparator: \.isNewline)
    #expect(!run.screen.contains("Fatal"))
    for line in lines {
      // What is typed stands behind the prompt, or above it when it was typed too soon.
      let parts = line.replacing(#/^(If|then) /#, with: "").split(separator: "> ")
      for part in parts where part.trimmingPrefix(while: { $0 == " " }).contains(" ") {
        #expect(String(part).displayWidth <= Self.width, "\(line)")
      }
    }
  }
}
