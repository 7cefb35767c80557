// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import Terminal

import class TestSupport.TemporaryFolder

@testable import Journal
@testable import OnlandApp

/// A folder of its own for one test, with a fixed clock, and everything the program said in it.
final class TestHome {
  private let home: TemporaryFolder
  let folder: String
  /// 2026-11-23 12:00 in UTC, a Monday; week 2026-W48.
  var now = Moment(secondsSince1970: 1_795_435_200, offsetSeconds: 0)
  let stopwatch = ScriptedStopwatch()
  private(set) var written: [String] = []
  private(set) var said: [String] = []
  private(set) var complained: [String] = []

  enum Place {
    case disk
    /// Where writing is quick; the disk where the system has no such place.
    case memory
  }

  /// - Parameter isMade: Whether the folder is there; else it is once something is put into it.
  init(in place: Place = .disk, isMade: Bool = true) throws {
    let hasMemory = FileManager.default.isWritableFile(atPath: "/dev/shm")
    home = try place == .memory && hasMemory ? TemporaryFolder(in: "/dev/shm") : .short()
    folder = isMade ? home.path : home.path + "/onland"
  }

  /// - Parameters:
  ///   - typed: What the person types, line by line; then the input ends.
  ///   - width: Columns.
  ///   - height: Rows; `nil` for as many as are needed.
  ///   - resultsAreSeen: Whether results go to the terminal, not to a file.
  func environment(
    typed: [String] = [], isAtTerminal: Bool = false, width: Int = 80, height: Int? = nil,
    isPlain: Bool = false,
    drawing: DrawingCharacters = .blocks, locale: [String] = [], resultsAreSeen: Bool = true
  ) -> Environment {
    let screen = Screen(
      width: width, height: height, drawing: isPlain ? .ascii : drawing,
      styling: Styling(isOn: false),
      isPlain: isPlain, isTerminal: resultsAreSeen)
    return Environment(
      now: { self.now }, lines: .scripted(typed.map { .line($0) }),
      stopwatch: stopwatch.stopwatch { self.said.append($0) },
      say: { self.said.append($0) }, write: { self.written += $0.components(separatedBy: "\n") },
      complain: { self.complained.append($0) }, folder: folder,
      person: Person(isAtTerminal: isAtTerminal, locale: locale), dialogue: screen,
      results: screen)
  }

  /// What was written since the last time, as one text.
  func takeWritten() -> String {
    defer { written = [] }
    return written.joined(separator: "\n")
  }

  /// What was said since the last time, line by line.
  func takeSaid() -> [String] {
    defer { said = [] }
    return said
  }

  /// Answers a questionnaire through a pipe, one line a question.
  @discardableResult
  func check(
    _ answers: String, of questionnaire: String? = nil, date: String? = nil, isJSON: Bool = false,
    onSecond: CheckOptions.OnSecond? = nil
  ) throws -> ExitStatus {
    let lines = answers.split(separator: " ").map(String.init)
    let options = CheckOptions(
      questionnaire: questionnaire, date: date, isJSON: isJSON, onSecond: onSecond)
    return try CheckCommand(environment: environment(typed: lines + [""]), options: options).run()
  }

  func set(_ key: String, _ value: String) throws {
    try SettingsCommand(environment: environment()).run(key: key, value: value)
    _ = takeWritten()
  }
}

/// Whole weeks of answers to `balance`, in the order of its questions, without the note.
enum Week {
  /// Nothing stands out: 30 minutes, everything easy.
  static let easy = "30m 4 0 0 2 0 0 5 0 0 0 7 0 3 4 0 n n"
  /// Low mood, loneliness and an insult.
  static let heavy = "3h 1 7 6 8 5 6 2 6 6 6 1 7 0 1 6 y n"
  static let lonely = "30m 4 0 0 2 0 0 5 0 0 0 7 3 3 4 0 n n"
  /// Pressure on half the days.
  static let pressured = "60m 4 4 3 3 1 1 4 1 1 1 6 1 3 4 1 n n"
}
