// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Terminal
import TestQuestionnaires
import Texts

@testable import Journal
@testable import OnlandApp

/// Plays a transcript against the real program and a real history, and draws the screen that results.
final class TranscriptRun {
  private var typed: ArraySlice<String> = []
  private var screen: [String] = []
  private let home: TestHome
  /// A short path to the files that transcripts name: messages show the beginning of long ones.
  private let files: String
  private var width: Int
  private var isPlain = false
  private var isAtTerminal = true
  /// Whether standard output goes elsewhere; its lines are marked then.
  private var isRedirected = false
  private var showsResults = false
  private var minutes = 0
  private var date = "2026-11-23"
  /// Whether the last part was a run; a blank line follows it.
  private var hasPlayed = false

  private let language: Language
  /// Whether the width is that of the test, whatever the transcript says.
  private let isWidthFixed: Bool

  private init(in language: Language, width: Int?) throws {
    self.language = language
    isWidthFixed = width != nil
    self.width = width ?? 80
    home = try TestHome()
    files = home.folder + "-files"
    try FileManager.default.createSymbolicLink(
      atPath: files, withDestinationPath: Transcript.folder)
  }

  deinit { try? FileManager.default.removeItem(atPath: files) }

  /// - Parameter width: Columns, whatever the transcript says; results are shown too then.
  /// - Returns: The screen, from the first line of the transcript to the last.
  static func screen(
    of transcript: Transcript, in language: Language = .english, width: Int? = nil
  ) throws -> String {
    let run = try TranscriptRun(in: language, width: width)
    for part in transcript.parts {
      if run.hasPlayed { run.screen.append("") }
      run.hasPlayed = false
      switch part {
      case .remark(let line): run.screen.append(line)
      case .directive(let words):
        run.screen.append("% " + words.joined(separator: " "))
        try run.set(words)
      case .stored:
        run.screen += try ["$ stored"] + run.home.contents() + [""]
      case .run(let arguments, let typed):
        run.screen.append("$ onland " + arguments.joined(separator: " "))
        try run.play(arguments, typing: typed)
      }
    }
    return run.named(run.screen.joined(separator: "\n") + "\n")
  }

  /// The text with fixed names in place of those that differ in every run.
  private func named(_ text: String) -> String {
    text.replacing("\(files)/", with: "")
      .replacing(home.folder, with: "/home/alex/.onland")  // as long, so that lines break alike
      .replacing(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/) { _ in
        "00000000-0000-0000-0000-000000000000"
      }
  }

  // MARK: How things stand

  private func set(_ words: [String]) throws {
    switch words.first {
    case "width": width = isWidthFixed ? width : Int(words[1]) ?? width
    case "plain": isPlain = true
    case "pipe": isAtTerminal = false
    case "terminal": isAtTerminal = true
    case "redirected": isRedirected = true
    case "results": showsResults = true
    case "date": date = words[1]
    case "set": try home.store(words[1], words.dropFirst(2).joined(separator: " "))
    case "own":
      let content = try String(
        contentsOfFile: "\(Transcript.folder)/\(words[1])", encoding: .utf8)
      try home.addOwn("\(words[3]).yaml", content)
    case "documented":
      guard let content = DocumentedQuestionnaires.files[words[1]] else { fallthrough }
      try home.addOwn("\(words[1]).yaml", content)
    default: throw UnknownDirective(words: words)
    }
  }

  struct UnknownDirective: Error {
    var words: [String]
  }

  private var environment: OnlandApp.Environment {
    let screen = Screen(
      width: width, drawing: isPlain ? .ascii : .blocks, styling: Styling(isOn: false),
      isPlain: isPlain)
    var environment = OnlandApp.Environment(
      now: now, lines: LineReader { self.read($0) }, stopwatch: .unused,
      say: { self.show($0) }, write: { self.showResult($0) },
      complain: { self.complain($0) }, folder: home.folder,
      person: Person(isAtTerminal: isAtTerminal, locale: ["en_GB.UTF-8"]), dialogue: screen,
      results: screen)
    environment.language = language
    return environment
  }

  /// A minute later each time, from ten in the morning on.
  private func now() -> Moment {
    minutes += 1
    let day = LocalDate(date)?.dayNumber ?? 0
    return Moment(secondsSince1970: day * 86_400 + 36_000 + minutes * 60, offsetSeconds: 0)
  }

  // MARK: Playing

  private func play(_ arguments: [String], typing keys: [String]) throws {
    typed = keys[...]
    let status = OnlandApp.ExitStatus.ending {
      try TypedCommand(arguments: arguments, files: files).run(in: environment)
    } telling: { problem in
      for line in problem.lines(width: isWidthFixed ? width : nil, in: language) {
        show(line)
      }
    }
    if !typed.isEmpty { screen.append("(never typed: \(typed.joined(separator: ", ")))") }
    screen.append("[\(status.rawValue)]")
    hasPlayed = true
  }

  /// Results have their own tests: here one line stands for them, unless they are asked for.
  private func showResult(_ text: String) {
    let mark = isRedirected ? "standard output: " : ""
    let shown = showsResults || isWidthFixed || text == "Nothing was saved." ? text : "(result)"
    if shown == "(result)", screen.last == mark + shown { return }
    show(shown, mark: mark)
  }

  /// In one line, as it goes to a file; at a terminal of a fixed width in more.
  private func complain(_ line: String) {
    let layout = TextLayout(width: width, hangingIndent: "  ")
    for line in isWidthFixed ? layout.lines(of: line) : [line] { show(line) }
  }

  private func show(_ text: String, mark: String = "") {
    let text =
      text == ControlSequence.clearScreenAndScrollback ? "(screen and scrollback cleared)" : text
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      screen.append(mark + line)
    }
  }

  private func read(_ request: LineRequest) -> LineEvent {
    // Whether anything is left of a pipe is looked at without a prompt.
    if request.prompt.isEmpty, typed.isEmpty { return .endOfInput }
    let keys = typed.popFirst() ?? "(nothing was typed)"
    show("\(request.prompt)«\(keys)»")
    switch keys {
    case "^C": return .interrupted
    case "^D", "(nothing was typed)": return .endOfInput
    case "(window closed)": return .hangUp
    case "(not text)": return .unreadable
    case "(too long)": return .tooLong
    default:
      let lost = "(history lost) "
      guard keys.hasPrefix(lost) else { return .line(keys) }
      home.lose()
      return .line(String(keys.dropFirst(lost.count)))
    }
  }
}
