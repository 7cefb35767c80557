// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Erase: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "erase",
    abstract: "Delete everything this program keeps about you.",
    discussion: """
      It asks you to type a word. Questionnaires of your own are kept. Backups, exported files and \
      some disks may keep copies.

      Examples:
        onland export --output backup.json && onland erase
        onland erase --plain
      """)

  @OptionGroup var output: OutputOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try EraseCommand(environment: environment).run()
  }
}
