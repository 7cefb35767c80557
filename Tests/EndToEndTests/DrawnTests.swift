// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import History
import Psychometrics
import Terminal
import TestSupport
import Testing

/// Every screen as a terminal draws it, wide and narrow, with and without UTF-8, and wide in sentences;
/// `On a narrow plain terminal` has the last kind.
struct `At a terminal` {
  /// 2026-11-23, a Monday.
  private static let today = LocalDate(dayNumber: 20_780)

  struct Kind: Sendable, CustomTestStringConvertible {
    var columns: Int
    var locale: String
    var isPlain = false

    var testDescription: String { "\(columns) \(locale)\(isPlain ? " plain" : "")" }
  }

  private static let kinds = [
    Kind(columns: 80, locale: "en_CA.UTF-8"), Kind(columns: 40, locale: "en_CA.UTF-8"),
    Kind(columns: 80, locale: "C"), Kind(columns: 40, locale: "C"),
    Kind(columns: 80, locale: "en_CA.UTF-8", isPlain: true),
  ]

  private static let used = Result { try OnlandHome.filled(until: today) }

  @Test(arguments: kinds)
  func `every page fits, and is drawn with what can be shown there`(kind: Kind) throws {
    var drawn: Set<String> = []
    for arguments in EveryCommand.readable + [["trend", "--charts"], ["trend", "joy"]] {
      // Nobody answers.
      let run = try start(try Self.used.get(), arguments, kind, input: .pipe)
      run.endInput()
      _ = try run.exitStatus()
      if try expectLines(run, kind, "\(arguments)") {
        drawn.insert(arguments.joined(separator: " "))
      }
    }

    let isDrawing = kind.locale != "C" && !kind.isPlain
    for page in ["show", "trend", "trend --all", "trend --charts", "trend joy"] {
      #expect(drawn.contains(page) == isDrawing, "\(page)")
    }
    // Numbers where there is room, and marks where there is none.
    #expect(drawn.contains("history") == (isDrawing && kind.columns == 40))
  }

  /// What is typed at one prompt after the other; each ends by itself.
  private static let dialogues: [[String]] = [
    // The plan of last week, each kind of question with its slips, and the review.
    ["check", "?", "wrng", "yes", "?", "wrng", "<", "help", "988", "988"]
      + "2h 1 7 6 ? 8 5 6 2 6 6 6 1 7 0 1 6 y n".split(separator: " ").map(String.init)
      + ["?", "a note", "", "?", "99", "3", "?", "7", "."],
    ["check window", "?", "wrng", "help", "."],
    ["plan set", "?", "wrng", "help", "."],
    ["edit last", "?", "wrng", "99", "5", "?", "3", "."],
    ["delete last", "?", "wrng", "no"],
    ["resources add", "?", "help", "Aroha", "?", "help", "."],
  ]

  @Test(arguments: kinds, dialogues)
  func `every dialogue fits`(kind: Kind, dialogue: [String]) throws {
    let home = try OnlandHome.filled(until: Self.today)
    let words = dialogue[0].split(separator: " ").map(String.init)
    let run = try start(home, words, kind, on: Self.today.adding(days: 7))
    for typed in dialogue.dropFirst() {
      try run.wait(for: "> ")
      run.type(typed + "\r")
    }
    _ = try run.exitStatus()
    try expectLines(run, kind, "\(dialogue)")
  }

  // MARK: Running

  private func start(
    _ home: OnlandHome, _ arguments: [String], _ kind: Kind, on day: LocalDate = today,
    input: TerminalRun.Stream = .terminal
  ) throws -> TerminalRun {
    var variables = FakedClock.variables(day)
    variables["LANG"] = kind.locale
    variables["TERM"] = "xterm-256color"
    if kind.isPlain { variables["ACCESSIBLE"] = "1" }
    return try TerminalRun(
      TerminalRun.built("onland"), arguments, environment: home.variables(and: variables),
      columns: kind.columns, input: input)
  }

  // MARK: Looking

  /// A line is as wide as the terminal at most, unless it is one word; nothing steers the terminal but
  /// bold, the one colour, and what readline writes around a prompt.
  ///
  /// - Returns: Whether anything was drawn.
  @discardableResult
  private func expectLines(_ run: TerminalRun, _ kind: Kind, _ what: String) throws -> Bool {
    let text = run.screen.replacing(
      /\u{1B}\[(95|39|1|22)m|\u{1B}\[\?2004[hl]|\u{1B}\[[KC]/, with: "")
    #expect(!text.contains("\u{1B}"), "\(what) \(kind): \(text)")
    if kind.isPlain { #expect(!run.screen.contains("\u{1B}["), "\(what)") }
    for line in text.split(whereSeparator: \.isNewline) {
      // What is typed stands behind the prompt.
      let parts = line.replacing(#/^(If|then) /#, with: "").split(separator: "> ")
      for part in parts where part.trimmingPrefix(while: { $0 == " " }).contains(" ") {
        #expect(String(part).displayWidth <= kind.columns, "\(what) \(kind): \(line)")
      }
    }
    let drawn = text.unicodeScalars.filter { 0x2190...0x2BFF ~= $0.value }
    if kind.locale == "C" || kind.isPlain { #expect(drawn.isEmpty, "\(what) \(kind): \(text)") }
    return !drawn.isEmpty
  }
}
