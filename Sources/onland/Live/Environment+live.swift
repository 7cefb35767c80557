// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Glibc
import Journal
import OnlandApp
import Terminal
import Texts

extension OnlandApp.Environment {
  /// The real clock, terminal and paths.
  ///
  /// - Parameters:
  ///   - isPlain: Whether the person asked for sentences instead of drawing.
  ///   - color: What they said about colour; absent: nothing.
  ///   - needsHome: Whether the command is of no use without a folder for the history.
  ///   - results: Standard output. What is in it comes before whatever is said after it.
  static func live(
    isPlain: Bool, color: ColorChoice = .auto, needsHome: Bool, results: CheckedOutput
  ) throws -> OnlandApp.Environment {
    let variables = ProcessInfo.processInfo.environment
    let isAtTerminal = isatty(STDIN_FILENO) == 1
    let isPlain = isPlain || isPlainWanted(variables)
    let output = isAtTerminal ? PromptOutput.terminal() : .standardError
    let lines = lines(isAtTerminal: isAtTerminal, isPlain: isPlain, output: output)
    let stopwatch = Stopwatch.bootTime(output: output)
    var environment = OnlandApp.Environment(
      now: LocalClock.now,
      lines: lines.flushing(results), stopwatch: stopwatch.flushing(results),
      say: { line in
        results.flush()
        output.write(line + "\n")
      },
      write: { results.write($0 + "\n") },
      writeBytes: { bytes in
        results.write(bytes)
        // Whoever sends some and waits gets their results.
        results.flush()
        return results.isOpen
      },
      complain: { line in
        results.flush()
        complain(line)
      },
      folder: needsHome ? try HomeFolder.path() : HomeFolder.pathOrNowhere(),
      person: Person(variables, isAtTerminal: isAtTerminal),
      passphrases: .live(variables, isAtTerminal: isAtTerminal, prepare: results.flush),
      dialogue: Screen(
        descriptor: output.descriptor, variables: variables, isPlain: isPlain, color: color),
      results: Screen(
        descriptor: STDOUT_FILENO, variables: variables, isPlain: isPlain, color: color))
    environment.addEditor(variables, results: results)
    if !isPlain { environment.addProgress(variables) }
    environment.language = spokenLanguage
    return environment
  }

  private mutating func addProgress(_ variables: [String: String]) {
    // Results at the same terminal show that it goes on.
    guard isatty(STDERR_FILENO) == 1, isatty(STDOUT_FILENO) == 0, Self.canDraw(variables) else {
      return
    }
    showProgress = { line in PromptOutput.standardError.write("\r\u{1B}[K" + line) }
  }

  private mutating func addEditor(_ variables: [String: String], results: CheckedOutput) {
    guard person.isAtTerminal, let editor = TextEditor(environment: variables) else { return }
    editFile = { path in
      results.flush()
      return editor.edit(path)
    }
  }

  /// Whether sentences are wanted without `--plain`.
  static func isPlainWanted(_ variables: [String: String]) -> Bool {
    !canDraw(variables) || !["", "0"].contains(variables["ACCESSIBLE"] ?? "")
  }

  /// Whether the terminal can move its cursor, as far as it says.
  fileprivate static func canDraw(_ variables: [String: String]) -> Bool {
    !["", "dumb"].contains(variables["TERM"] ?? "")
  }

  static func complain(_ problem: Problem) {
    complain(problem.lines(width: messageWidth, in: spokenLanguage))
  }

  /// Of the person, where there is a translation.
  private static var spokenLanguage: Language {
    .best(for: Person(ProcessInfo.processInfo.environment, isAtTerminal: false).languages)
  }

  /// In lines of the terminal's width, where it goes to one; a file gets each message in one line.
  static func complain(_ line: String) {
    let lines = line.split(separator: "\n").map(String.init)
    guard let width = messageWidth else { return complain(lines) }
    complain(
      lines.flatMap { line in
        let indent = String(line.prefix { $0 == " " })
        return TextLayout(width: width, firstIndent: indent, hangingIndent: indent + "  ")
          .lines(of: line)
      })
  }

  private static func complain(_ lines: [String]) {
    PromptOutput.standardError.write(lines.map { $0 + "\n" }.joined())
  }

  /// Columns of a message; `nil` where it does not go to a terminal.
  private static var messageWidth: Int? {
    isatty(STDERR_FILENO) == 1 ? TerminalSize(descriptor: STDERR_FILENO).columns : nil
  }

  private static func lines(isAtTerminal: Bool, isPlain: Bool, output: PromptOutput) -> LineReader {
    guard isAtTerminal else { return .standardInput(output: output) }
    return isPlain
      ? .plainTerminal(output: output) : .readline(programName: "onland", output: output)
  }
}

extension Person {
  init(_ variables: [String: String], isAtTerminal: Bool = false) {
    self.init(
      isAtTerminal: isAtTerminal,
      locale: ["LC_ALL", "LC_MESSAGES", "LANG"].compactMap { variables[$0] })
  }
}

extension Screen {
  /// Standard output.
  static func results(isPlain: Bool) -> Screen {
    let variables = ProcessInfo.processInfo.environment
    return Screen(
      descriptor: STDOUT_FILENO, variables: variables,
      isPlain: isPlain || OnlandApp.Environment.isPlainWanted(variables), color: .auto)
  }

  init(
    descriptor: CInt, variables: [String: String], isPlain: Bool, color: ColorChoice
  ) {
    let isTerminal = isatty(descriptor) == 1
    let size = TerminalSize(output: descriptor, environment: variables)
    self.init(
      width: size.columns, height: isTerminal ? size.rows : nil,
      drawing: isPlain ? .ascii : DrawingCharacters(environment: variables),
      styling: isPlain
        ? Styling(isOn: false)
        : Styling(isTerminal: isTerminal, environment: variables, choice: color),
      isPlain: isPlain, isTerminal: isTerminal,
      canBeCleared: isTerminal && OnlandApp.Environment.canDraw(variables))
  }
}

extension LineReader {
  /// What was printed is seen before a line is asked for.
  fileprivate func flushing(_ results: CheckedOutput) -> LineReader {
    LineReader { request in
      results.flush()
      return read(request)
    }
  }
}

extension Stopwatch {
  /// What was printed is seen before the wait begins.
  fileprivate func flushing(_ results: CheckedOutput) -> Stopwatch {
    Stopwatch(
      seconds: seconds,
      wait: { line, until in
        results.flush()
        return wait(line, until)
      })
  }
}
