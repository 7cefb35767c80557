// SPDX-License-Identifier: GPL-3.0-or-later

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

  private static let used = Result { try filledHome() }
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
    for text in ["?", "wrng", "1h", "?", "4", "?", "wrng", "NZ"] { try answer(text, run) }
    for text in ["?", "help", "wrng", "<", "2", "h"] { try answer(text, run) }
    for text in "0 7 6 8 5 6 2 6 6 4 1 7 0 y n 6".split(separator: " ") {
      try answer("?", run)
      try answer("wrng", run)
      try answer(String(text), run)
    }
    for text in ["?", "a note", "wrng", "?", ""] { try answer(text, run) }
    for text in [
      "?", "wrng", "1", "?", "-", "it is 21:00", "?", "", "?", "wrng", "", "?", "9", "1", "?", "",
    ] {
      try answer(text, run)
    }
    #expect(try run.exitStatus() == .exited(0))
    expectPlainLines(run)
  }

  @Test(arguments: [
    (["check"], ["?", "wrng", "<", "help", "."]),
    (["check", "window"], ["?", "wrng", "<", "help", "."]),
    (["plan", "set"], ["?", "wrng", "help", "."]), (["plan", "mark"], ["?", "wrng", "help", "."]),
    (["resources", "add"], ["?", "-", "<", "help", "Aroha", "?", "-", "help", "."]),
    (["resources", "remove"], ["?", "wrng", "<", "help", "."]),
    (["edit", "last"], ["?", "wrng", "<", "."]), (["delete", "last"], ["?", "wrng", "no"]),
    (["undo"], ["?", "wrng", "no"]), (["erase"], ["wrng"]),
  ])
  func `every prompt fits`(arguments: [String], typed: [String]) throws {
    let home = try Self.filledHome()
    let run = try start(home, arguments)
    for text in typed { try answer(text, run) }
    _ = try run.exitStatus()
    expectPlainLines(run)
  }

  // MARK: Running

  private static func filledHome() throws -> OnlandHome {
    let home = try OnlandHome(settings: ["country": "NZ", "budget_minutes": "60"])
    let answers = [
      "time_daily": 180, "joy_enjoy": 0, "load_thin": 4, "pressure_perform": 4,
      "safety_abuse": 1,
    ]
    let file = try JSONSerialization.data(withJSONObject: answers)
    try home.write(String(decoding: file, as: UTF8.self), to: "answers.json")
    for week in (0..<8).reversed() {
      for questionnaire in week % 3 == 1 ? ["balance", "window"] : ["balance"] {
        let path = home.path(to: questionnaire == "balance" ? "answers.json" : "window.json")
        if questionnaire == "window" { try home.write(#"{"planned": 15}"#, to: "window.json") }
        let run = try home.onland(
          "check", questionnaire, "--answers", path,
          environment: FakedClock.variables(today.adding(days: -7 * week)))
        _ = try run.exitStatus()
      }
    }
    let moment = Moment(secondsSince1970: today.dayNumber * 86_400, offsetSeconds: 0)
    let store = try HistoryStore(folder: home.path)
    for week in 0..<3 {
      let day = today.adding(days: -7 * week)
      try store.save(
        Plan(
          chosenOn: day, cue: "lunch at the long table by the window is over",
          act: "the phone stays in the bag until the bus has come", suggestion: nil, signal: nil,
          outcome: week == 0 ? nil : .partly), for: day.isoWeek, at: moment)
    }
    try store.save(
      Contact(name: "Aroha from the second floor", reach: "021 555 02, evenings and weekends"),
      as: UUID(), at: moment)
    return home
  }

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
