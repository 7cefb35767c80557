// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Report: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report",
    abstract: "Write your weeks as a page to look at, to print or to hand over.",
    usage: "onland report [--for <reader>] [--output <file>] [<options>]",
    discussion: """
      The page is one HTML file that loads nothing from anywhere; only you can read it. For \
      somebody else, safety and wellbeing stay out unless --areas names them, and what is on the page is \
      said before it is written. Where to turn is always on such a page.

      --for partner     scores, charts and plans
      --for counsellor  the same, with what stood out and notes
      --for print       the same without notes, every table open

      Examples:
        onland report
        onland report --last 3m --for counsellor
        onland report --areas overall,time --no-notes --output time.html
      """)

  @OptionGroup var period: PeriodArguments

  @Option(
    help: ArgumentHelp(
      "Write into this file, not onland-report.html; - is standard output.", valueName: "file"),
    completion: .file(extensions: ["html"]))
  var output: String?

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp("partner, counsellor or print.", valueName: "reader"),
    completion: .list(["partner", "counsellor", "print"]))
  var reader: String?

  @Option(
    help: ArgumentHelp("Only these areas, such as overall,time.", valueName: "areas"))
  var areas: String?

  @Flag(name: .customLong("no-notes"), help: "Without notes.")
  var leavesNotesOut = false

  @Option(
    help: ArgumentHelp("Another questionnaire than your own.", valueName: "id"),
    completion: .questionnaires)
  var questionnaire: String?

  @Flag(help: "Replace a file that is there already.")
  var force = false

  @Flag(help: "Show the file with xdg-open once it is written.")
  var open = false

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if open, output == "-" { throw ValidationError("--open needs a file.") }
  }

  func run() throws {
    try outputOptions.run { environment in
      try ReportCommand(environment: environment, open: DesktopOpener.open).run(
        ReportCommand.Options(
          period: period.options, output: output, audience: reader,
          areas: areas.map { [$0] } ?? [], leavesNotesOut: leavesNotesOut, replaces: force,
          questionnaire: questionnaire, isOpened: open))
    }
  }
}
