// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Settings: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings",
    abstract: "Show or change your settings.",
    usage: "onland settings [<key>] [<value>] [<options>]",
    discussion: """
      Examples:
        onland settings
        onland settings budget_minutes 1h30
        onland settings week_starts sunday
      """)

  @Argument(help: "The setting.", completion: .settingKeys)
  var key: String?

  @Argument(
    help: "The new value; \"\" clears it.", completion: .settingValues)
  var value: String?

  @OptionGroup var output: OutputOptions

  func run(in environment: Environment) throws -> ExitStatus {
    try SettingsCommand(environment: environment).run(key: key, value: value)
    return .done
  }
}
