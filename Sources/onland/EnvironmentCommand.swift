// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

/// A command that needs nothing but the environment and what was typed.
protocol EnvironmentCommand: ParsableCommand {
  var output: OutputOptions { get }

  func run(in environment: Environment) throws -> ExitStatus
}

extension EnvironmentCommand {
  /// In the live one.
  func run() throws { try output.run(run(in:)) }
}
