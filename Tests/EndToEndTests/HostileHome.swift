// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport

/// A home in which everything that can hold a text holds one that would steer a terminal.
struct HostileHome: Sendable {
  /// Red text, a window title in its eight-bit form, and a change of the writing direction.
  static let text = "x\u{1B}[31m\u{9D}0;title\u{7}\u{202E}y"

  let home: OnlandHome
  private let folder: String

  init() throws {
    home = try OnlandHome()
    folder = home.path(to: "on\(Self.text)land")
    let day = LocalDate(dayNumber: 20_779)
    let moment = Moment(secondsSince1970: day.dayNumber * 86_400 + 43_200, offsetSeconds: 0)
    // The store takes what it is given, as it would from a file that was tampered with.
    let store = try HistoryStore(folder: folder)
    for key in ["budget_minutes", "comfort_platforms", "country", "language"] {
      try store.set(key, to: key == "country" ? "NZ\(Self.text)" : Self.text, at: moment)
    }
    try store.save(Contact(name: Self.text, reach: Self.text), as: UUID(), at: moment)
    try store.save(
      Plan(chosenOn: day, cue: Self.text, act: Self.text, suggestion: nil, signal: nil),
      for: day.isoWeek, at: moment)
    try makeQuestionnaire()
  }

  private func makeQuestionnaire() throws {
    let own = "\(folder)/questionnaires"
    try FileManager.default.createDirectory(atPath: own, withIntermediateDirectories: true)
    try "format: 1".write(
      toFile: "\(own)/me.\(Self.text).yaml", atomically: true, encoding: .utf8)
    // Each escape is one of YAML's: the file itself is plain.
    let text = #""x\e[31m\x9D0;title\a\u202Ey""#
    try """
    format: 1
    id: me.own
    version: 1.0.0
    title: \(text)
    about: \(text)
    source: \(text)
    licence: \(text)
    language: en
    recall: P7D
    items:
      - {id: mood, text: \(text), why: \(text), before: \(text), type: text}
      - {id: calm, text: \(text), why: \(text), type: integer, range: [0, 10]}
    unknown\u{9B}31m: 1
    """.write(toFile: "\(own)/me.broken.yaml", atomically: true, encoding: .utf8)
    let file = home.path(to: "answers\(Self.text).json")
    try #"{"time_daily": 90, "load_thin": 2}"#
      .write(toFile: file, atomically: true, encoding: .utf8)
    let run = try onland(["check", "pulse", "--answers", file])
    run.endInput()
    _ = try run.exitStatus()
  }

  /// Starts the program with everything but the terminal in pipes.
  func onland(_ arguments: [String]) throws -> TerminalRun {
    try TerminalRun(
      TerminalRun.built("onland"), arguments,
      environment: home.variables(and: [
        "ONLAND_HOME": folder, "HOME": folder, "XDG_CONFIG_HOME": folder,
        "LANG": "en_NZ\(Self.text).UTF-8", "TERM": "xterm\(Self.text)",
      ]), input: .pipe, output: .pipe, error: .pipe)
  }
}
