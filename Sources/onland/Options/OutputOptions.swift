// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import Glibc
import OnlandApp
import Terminal

/// How everything is shown; every command takes these.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Sentences instead of drawing; nothing is repainted. Also with ACCESSIBLE=1.")
  var plain = false

  @Option(help: "Colour and bold: auto, always or never. Also NO_COLOR, CLICOLOR_FORCE.")
  var color = Color.auto

  @Flag(help: "Print long pages at once, not one screen at a time.")
  var noPager = false

  /// Runs a command in the live environment, and ends the process with its status.
  ///
  /// - Parameters:
  ///   - needsHome: Whether the command is of no use without a folder for the history.
  ///   - isPage: Whether it prints a page and asks nothing: at a terminal, one that is longer than
  ///     the screen is shown by a pager.
  func run(
    needsHome: Bool = true, isPage: Bool = false, _ body: (Environment) throws -> ExitStatus
  ) throws {
    let pager = isPage && !noPager && !plain ? Pager.live() : nil
    let status = Self.status(
      isPlain: plain, color: color.choice, needsHome: needsHome, pager: pager, body)
    if status != .done { throw ExitCode(status.rawValue) }
  }

  /// Runs a command in the live environment, and says what went wrong.
  static func status(
    isPlain: Bool, color: ColorChoice = .auto, needsHome: Bool = true, pager: Pager? = nil,
    _ body: (Environment) throws -> ExitStatus
  ) -> ExitStatus {
    let results = CheckedOutput(descriptor: STDOUT_FILENO, pager: pager)
    let status = ExitStatus.ending {
      try body(try .live(isPlain: isPlain, color: color, needsHome: needsHome, results: results))
    } telling: { problem in
      results.flush()
      Environment.complain(problem)
    }
    return results.status(
      after: status,
      // A command that failed has said itself what was changed.
      remains: status == .done
        ? "What came out is incomplete: do not keep it. Everything that had to be saved was saved."
        : nil)
  }
}

extension OutputOptions {
  /// What stands behind `--color`.
  enum Color: String, CaseIterable, ExpressibleByArgument {
    case auto, always, never

    var choice: ColorChoice {
      switch self {
      case .auto: .auto
      case .always: .always
      case .never: .never
      }
    }
  }
}
