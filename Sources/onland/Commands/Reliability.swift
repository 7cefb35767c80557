// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Reliability: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "reliability",
    abstract: "Work out how well the items of each scale go together.",
    usage: "onland reliability <questionnaire> [<file>] [<options>]",
    discussion: """
      For the person who holds the data: Cronbach's alpha with Feldt's 95 % interval, the \
      correlation of each item with the others, alpha without it; of two items their correlation and Spearman-Brown. \
      Reads a CSV table as onland score does, or another tool's with --map. The last check-in of each person counts, and only \
      people with every item of a scale. Items are keyed as the scale counts them: in percent of what \
      each can be, or in codes for a raw scale.

      Examples:
        onland reliability balance answers.csv
        onland reliability me.sleep answers.csv --json
      """)

  @Argument(help: .questionnaire, completion: .questionnaires)
  var questionnaire: String

  @Argument(
    help: "The table; otherwise standard input.", completion: .file(extensions: ["csv"]))
  var file: String?

  @OptionGroup var table: TableOptions

  @OptionGroup var figures: FigureOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    try output.run(needsHome: questionnaire.contains("."), isPage: figures.output == .page) {
      environment in
      try ReliabilityCommand(environment: environment).run(
        questionnaire, path: file, map: table.map, ignored: table.ignoredColumns, week: table.week,
        output: figures.output)
    }
  }
}
