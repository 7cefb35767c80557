// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Edit: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "edit",
    abstract: "Change answers of a check-in.",
    usage: "onland edit [<check-in> ...] [--set <id=answer> ...] [<options>]",
    discussion: """
      Its answers are listed; a number changes one, Enter saves. onland undo takes the change back. \
      Without a terminal one answer a line is read; an empty line keeps what was there.

      Examples:
        onland edit
        onland edit yesterday
        onland edit last --set time_daily=1h30
      """)

  @Argument(help: .checkIn, completion: .checkIns)
  var checkIn: [String] = []

  @Option(
    name: .customLong("set"),
    help: ArgumentHelp(
      "Change this answer and ask nothing; - skips the question. May be repeated.",
      valueName: "id=answer"))
  var changes: [String] = []

  @OptionGroup var output: OutputOptions

  /// Words may stand for one day or week.
  private var reference: String { checkIn.isEmpty ? "last" : checkIn.joined(separator: " ") }

  func run(in environment: Environment) throws -> ExitStatus {
    try EditCommand(environment: environment).run(reference, changes: changes)
  }
}
