// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct History: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List your check-ins, one line each.",
    discussion: """
      Examples:
        onland history --limit 10
        onland history --since 2026-W40 --json
      """)

  @Option(help: .since, completion: .weeks)
  var since: String?

  @Option(help: ArgumentHelp("At most this many, the newest.", valueName: "number"))
  var limit: Int?

  @Option(
    help: ArgumentHelp("Only this questionnaire.", valueName: "id"), completion: .questionnaires)
  var questionnaire: String?

  @Flag(help: .json)
  var json = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
  }

  func run(in environment: Environment) throws -> ExitStatus {
    let options = HistoryCommand.Options(
      since: since, limit: limit, questionnaire: questionnaire, isJSON: json)
    return try HistoryCommand(environment: environment).run(options)
  }
}
