// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Trend: EnvironmentCommand {
  static let configuration = CommandConfiguration(
    commandName: "trend",
    abstract: "Show how your weeks move, and what that does and does not say.",
    discussion: """
      Examples:
        onland trend
        onland trend pressure load --last 3m
        onland trend --series steps.csv --split 2026-W30 --json
      """)

  @Argument(
    help: "Areas such as pressure, or questions by their id; all areas if you name none.",
    completion: .areas)
  var areas: [String] = []

  @Flag(help: "All weeks, not only the last 26.")
  var all = false

  @OptionGroup var period: PeriodArguments

  @Option(
    name: [.customShort("q"), .long],
    help: ArgumentHelp("Another questionnaire than your own.", valueName: "id"),
    completion: .questionnaires)
  var questionnaire: String?

  @Option(
    help: ArgumentHelp(
      "A CSV file of any weekly series: a header, then a week (a number, a date or an ISO week) "
        + "and "
        + "a value or nothing.", valueName: "file"), completion: .file(extensions: ["csv"]))
  var series: String?

  @Option(
    help: ArgumentHelp(
      "The column of --series with the values; otherwise overall in a table of score or of export "
        + "--csv, or the one beside the weeks.", valueName: "name"))
  var column: String?

  @Option(
    help: ArgumentHelp(
      "The weekday with which the weeks of --series begin, where it has dates: monday, sunday or "
        + "saturday; Monday if you name none.", valueName: "day"),
    completion: .list(CompletionWords.weekStarts))
  var weekStarts: String?

  @Option(
    help: ArgumentHelp(
      "Compare the weeks from this one on with those before it; only with --series.",
      valueName: "week"))
  var split: String?

  @Flag(help: "A chart for every area, not only for those that are named.")
  var charts = false

  @Flag(help: "Print the tests behind the sentences too; --json has them always.")
  var why = false

  @Option(
    help: ArgumentHelp(
      "Write the chart of one area, or of the overall, into this SVG file; - is standard output.",
      valueName: "file"), completion: .file(extensions: ["svg"]))
  var svg: String?

  @Flag(help: "Replace a picture that is there already.")
  var force = false

  @Flag(help: .json)
  var json = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if column != nil, series == nil { throw ValidationError("--column needs --series.") }
    if weekStarts != nil, series == nil {
      throw ValidationError(
        "--week-starts needs --series. For your own weeks: onland settings week_starts sunday.")
    }
    if split != nil, series == nil { throw ValidationError("--split needs --series.") }
    if series != nil,
      all || why || charts || svg != nil || !period.isEmpty || questionnaire != nil
        || !areas.isEmpty
    {
      throw ValidationError("--series goes alone, or with --split, --column and --week-starts.")
    }
    if svg != nil, json || why || charts || areas.count > 1 {
      throw ValidationError("--svg takes one area, without --json, --why and --charts.")
    }
    if force, svg == nil { throw ValidationError("--force needs --svg.") }
    if all, !period.isEmpty {
      throw ValidationError("Use --all, or say which weeks, not both.")
    }
  }

  var isPage: Bool { svg == nil && !json }

  func run() throws {
    // A series in a file is nobody's history.
    try output.run(needsHome: series == nil, isPage: isPage, run(in:))
  }

  func run(in environment: Environment) throws -> ExitStatus {
    if let series {
      try SeriesCommand(environment: environment).run(
        file: series, column: column, weekStart: weekStarts, split: split, isJSON: json)
      return .done
    }
    return try TrendCommand(environment: environment).run(
      TrendCommand.Options(
        areas: areas, isAll: all, period: period.options, questionnaire: questionnaire,
        showsCharts: charts, isJSON: json, showsWorking: why, picture: svg, replaces: force))
  }
}
