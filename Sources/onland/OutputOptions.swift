// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

/// How everything is shown; every command takes these.
struct OutputOptions: ParsableArguments {
  @Flag(help: "Sentences instead of drawing; nothing is repainted. Also with ACCESSIBLE=1.")
  var plain = false

  /// Runs a command in the live environment, and ends the process with its status.
  ///
  /// - Parameter needsHome: Whether the command is of no use without a folder for the history.
  func run(needsHome: Bool = true, _ body: (Environment) throws(Problem) -> ExitStatus) throws {
    let status = Self.status(isPlain: plain, needsHome: needsHome, body)
    if status != .done { throw ExitCode(status.rawValue) }
  }

  /// Runs a command in the live environment, and says what went wrong.
  static func status(
    isPlain: Bool, needsHome: Bool = true,
    _ body: (Environment) throws(Problem) -> ExitStatus
  ) -> ExitStatus {
    do throws(Problem) {
      return try body(try .live(isPlain: isPlain, needsHome: needsHome))
    } catch {
      Environment.complain(error)
      return error.status
    }
  }
}
