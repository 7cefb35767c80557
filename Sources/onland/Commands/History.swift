// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct History: EnvironmentCommand {
  var isPage: Bool { !json && !csv }

  static let configuration = CommandConfiguration(
    commandName: "history",
    abstract: "List your check-ins, one line each.",
    discussion: """
      Examples:
        onland history --limit 10
        onland history --since 2026-W40 --json
      """)

  @OptionGroup var period: PeriodArguments

  @Option(
    name: [.customShort("n"), .long],
    help: ArgumentHelp("Only the newest n.", valueName: "n"))
  var limit: Int?

  @Option(
    name: [.customShort("q"), .long],
    help: ArgumentHelp("Only this questionnaire.", valueName: "id"), completion: .questionnaires)
  var questionnaire: String?

  @Flag(help: "All check-ins, not only the newest twelve.")
  var all = false

  @Option(
    help: ArgumentHelp("Only where this stood out; onland signals lists them.", valueName: "id"))
  var signal: String?

  @Option(
    help: ArgumentHelp("Only where this area has a number, such as joy.", valueName: "id"),
    completion: .areas)
  var area: String?

  @Option(
    help: ArgumentHelp(
      "Only where the overall, or the area of --area, is below this.", valueName: "number")
  )
  var below: Int?

  @Option(help: ArgumentHelp("Only with this word in a note.", valueName: "word"))
  var contains: String?

  @Flag(help: .json)
  var json = false

  @Flag(help: "Print a table of every answer as CSV.")
  var csv = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if json && csv { throw ValidationError("Use --json or --csv, not both.") }
    if let limit, limit < 1 { throw ValidationError("--limit takes a number from 1 on.") }
  }

  func run(in environment: Environment) throws -> ExitStatus {
    let options = HistoryCommand.Options(
      period: period.options, limit: limit, isAll: all, questionnaire: questionnaire,
      filter: CheckInFilter(signal: signal, area: area, below: below, contains: contains),
      form: json ? .json : csv ? .csv : .page)
    return try HistoryCommand(environment: environment).run(options)
  }
}
