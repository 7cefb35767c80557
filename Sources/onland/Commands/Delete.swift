// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Delete: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "delete",
    abstract: "Delete one check-in.",
    usage: "onland delete <check-in> ... [--yes] [<options>]",
    discussion: """
      It asks first. Until the next change onland undo brings it back; then its text is gone for good.

      Examples:
        onland delete last
        onland delete 2026-W47 --yes
      """)

  @Argument(help: .checkIn, completion: .checkIns)
  var checkIn: [String]

  @Flag(help: .unasked)
  var yes = false

  @OptionGroup var output: OutputOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try DeleteCommand(environment: environment).run(
      checkIn.joined(separator: " "), isConfirmed: yes)
  }
}
