// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a full backup, a table, or a copy to show someone.",
    usage: "onland export [--output <file>] [<options>]",
    discussion: """
      The backup is JSON that onland import takes back, with your own questionnaires. At a \
      terminal, without --output, it goes to a file such as onland-2026-11-30.json in this folder, after a \
      question. A file is written so that only you can read it. The backup of an encrypted history \
      is encrypted too, with a passphrase that is asked for.

      Examples:
        onland export --output backup.json
        onland export --csv > weeks.csv
        onland export --share --output for-my-counsellor.json
      """)

  @Flag(help: "A CSV table, one row per check-in.")
  var csv = false

  @Flag(
    help: "With --csv: a mark for UTF-8, and an apostrophe before a text that would be a formula.")
  var spreadsheet = false

  @Flag(help: "Without notes, safety and wellbeing answers, signals and help pointers.")
  var share = false

  @Flag(help: "JSON as it is, also of an encrypted history.")
  var plainText = false

  @Option(
    name: .customLong("for"),
    help: ArgumentHelp(
      "With --share: what onland report shows to a partner, a counsellor or on print.",
      valueName: "reader"), completion: .list(["partner", "counsellor", "print"]))
  var reader: String?

  @Option(
    help: ArgumentHelp("With --share: only these areas, such as overall,time.", valueName: "areas"))
  var areas: String?

  @Flag(name: .customLong("no-notes"), help: "With --share: without notes, whoever reads it.")
  var leavesNotesOut = false

  @Option(
    help: ArgumentHelp("Write into this file; - is standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Replace a file that is there already.")
  var force = false

  @OptionGroup var outputOptions: OutputOptions

  func validate() throws {
    if !share, reader != nil || areas != nil || leavesNotesOut {
      throw ValidationError("--for, --areas and --no-notes need --share.")
    }
    if spreadsheet, !csv { throw ValidationError("--spreadsheet goes with --csv.") }
  }

  func run() throws {
    var options = ExportCommand.Options(
      isCSV: csv, isShared: share, audience: reader, areas: areas.map { [$0] } ?? [],
      leavesNotesOut: leavesNotesOut, output: output, replaces: force, isPlainText: plainText)
    options.isForSpreadsheet = spreadsheet
    try outputOptions.run { [options] environment in
      try ExportCommand(environment: environment).run(options)
    }
  }
}
