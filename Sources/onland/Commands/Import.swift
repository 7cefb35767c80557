// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Import: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Import check-ins and settings from a backup.",
    discussion: """
      The newest change to each check-in and setting wins, wherever it was made. Two computers \
      that import each other's export end up the same. When anything in the file is wrong, nothing \
      is changed. Your own questionnaires that are not here are added; one that is here stays as it \
      is. A file that export encrypted is known by its first bytes, whatever its name, and its \
      passphrase is asked for. onland undo takes an import back, and after that the change before \
      it.

      Examples:
        onland import backup.json
        onland import other-computer.json --json
        ssh other-computer onland export | onland import -
      """)

  @Argument(
    help: "A file that onland export wrote; - is standard input.",
    completion: .file(extensions: ["json", "age"]))
  var file: String

  @Flag(help: "Print the report as JSON.")
  var json = false

  @OptionGroup var output: OutputOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try ImportCommand(environment: environment).run(file, isJSON: json)
  }
}
