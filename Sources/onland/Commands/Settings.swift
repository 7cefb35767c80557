// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Settings: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Show or change your settings.",
    discussion: """
      Examples:
        onland settings
        onland settings budget_minutes 1h30
      """)

  @Argument(help: "The setting.", completion: .settingKeys)
  var key: String?

  @Argument(
    help: "Its new value; an empty one (\"\") empties it.", completion: .settingValues)
  var value: String?

  @OptionGroup var output: OutputOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try SettingsCommand(environment: environment).run(key: key, value: value)
    return .done
  }
}
