// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Group: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "group",
    abstract: "Show how a group is doing, without showing anyone in it.",
    usage: "onland group <questionnaire> <file> [<options>]",
    discussion: """
      Reads a CSV table as onland score does, or a folder of files that people made with onland \
      export --share. The last check-in of each person counts. --map reads the table of Google Forms or another \
      tool; onland score --draft-map begins the map.

      Groups below --smallest are never shown: with --by the small ones are put together. Below 50 \
      people means are rounded to 5. Safety and wellbeing are never part of it. Do not make two \
      reports over nearly the same people: their difference is one person. Status 1 when there are \
      too few people.

      Examples:
        onland group balance class.csv --week 2026-W48
        onland group balance class.csv --by team
        onland group pulse forms.csv --map map.yaml
        onland group balance shared-files/ --json
      """)

  @Argument(help: .questionnaire, completion: .questionnaires)
  var questionnaire: String

  @Argument(
    help: "A table, a folder of shared files, or - for a table on standard input.",
    completion: .file(extensions: ["csv"]))
  var file: String

  @Option(
    help: ArgumentHelp("The column to group by.", valueName: "column"))
  var by: String?

  @OptionGroup var table: TableOptions

  @Option(
    help: ArgumentHelp(
      "The smallest group that is shown, 5 or more.", valueName: "people"))
  var smallest = GroupCommand.usualSmallest

  @OptionGroup var figures: FigureOptions

  @OptionGroup var output: OutputOptions

  func run() throws {
    var options = GroupCommand.Options(
      path: file, by: by, ignored: table.ignoredColumns, week: table.week, smallest: smallest,
      output: figures.output)
    options.map = table.map
    try output.run(needsHome: questionnaire.contains("."), isPage: figures.output == .page) {
      [options] environment in
      try GroupCommand(environment: environment).run(questionnaire, options)
    }
  }
}
