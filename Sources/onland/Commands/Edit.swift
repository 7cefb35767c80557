// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Edit: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Go through a check-in again and change its answers.",
    discussion: """
      Each answer is offered; Enter keeps it. Nothing is changed before you save at the end, and \
      onland undo takes the change back. Without a terminal one answer a line is read; an empty line \
      keeps what was there.

      Examples:
        onland edit
        onland edit yesterday
      """)

  @Argument(help: .checkIn, completion: .checkIns)
  var checkIn: [String] = []

  @OptionGroup var output: OutputOptions

  /// Words may stand for one day or week.
  private var reference: String { checkIn.isEmpty ? "last" : checkIn.joined(separator: " ") }

  func run(in environment: Environment) throws -> ExitStatus {
    try EditCommand(environment: environment).run(reference)
  }
}
