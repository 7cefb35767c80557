// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Undo: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo",
    abstract: "Take back the last change.",
    discussion: """
      Shows the change and asks first. A second undo redoes it. After an import it \
      takes the import back, and undo again the change before the import.

      Examples:
        onland undo
        onland undo --yes
      """)

  @Flag(help: .unasked)
  var yes = false

  @OptionGroup var output: OutputOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try UndoCommand(environment: environment).run(isConfirmed: yes)
  }
}
