// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

/// A command that needs nothing but the environment and what was typed.
protocol EnvironmentCommand: ParsableCommand {
  var output: OutputOptions { get }
  /// Whether it prints a page and asks nothing.
  var isPage: Bool { get }

  func run(in environment: Environment) throws -> ExitStatus
}

extension EnvironmentCommand {
  var isPage: Bool { false }

  /// In the live one.
  func run() throws { try output.run(isPage: isPage, run(in:)) }
}
