// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score many check-ins at once, by the same rules.",
    discussion: """
      Reads NDJSON, one check-in a line, or a CSV table with a column for each question; writes one \
      line for each. The lines of a respondent are together, in ascending weeks, and are that person's \
      history; one who comes back after others ends it, unless --unsorted starts that person afresh. \
      A line that is wrong ends it with its number, status 65; with --set-aside it goes into a file and \
      the others are scored.

      NDJSON: "respondent", which may be left out; "week" or "date"; "answers" by the ids of the \
      questions; "settings" by their keys and "not_applicable", a list of ids, where they are needed. \
      A question that is null or left out was not answered:

        {"respondent": "a", "week": 2960, "answers": {"time_daily": 60}}
        {"date": "2026-11-23", "answers": {"time_daily": null}}

      CSV: a header with respondent, week or date, and the ids of questions and the keys of settings \
      in any order. An empty field was not answered, and n/a does not apply:

        respondent,week,time_daily
        a,2960,60
        a,2961,
        b,2960,n/a

      A week is written as 2026-W48, 202648, a day in it, or a whole number that counts Mondays since \
      1970-01-05; a date is a day such as 2026-11-23. A table of onland export --csv is taken as well. An answer is a code or a whole label, as onland questionnaires show lists them, a \
      number, minutes, or yes or no. Never a key of the prompt.

      CSV comes back as respondent, week (and date, where there was one), a column for each area, \
      overall, and the level of each signal from 0 to 3. NDJSON comes back with the names of onland \
      show --json.

      --map reads the table of another tool by a file that says what its columns are; --draft-map \
      begins such a file. All that is wrong with either is told at once. Results come as CSV, each \
      person's rows together, with the line in the table.

      Examples:
        onland score balance answers.csv
        onland score pulse --draft-map forms.csv > map.yaml
        onland score pulse forms.csv --map map.yaml --labels > scores.csv
      """)

  @Argument(help: .questionnaire, completion: .questionnaires)
  var questionnaire: String

  @Argument(
    help: "The file; otherwise standard input.",
    completion: .file(extensions: ["csv", "ndjson", "jsonl"]))
  var file: String?

  @Option(
    help: "ndjson or csv; otherwise by the file's ending, and NDJSON for standard input.",
    completion: .list(CompletionWords.formats))
  var format: String?

  @Flag(help: "Add the working to each line of NDJSON.")
  var why = false

  @Option(
    help: ArgumentHelp(
      "A new file for records that cannot be scored; the others are, and the status is 65.",
      valueName: "file"), completion: .file())
  var setAside: String?

  @Flag(help: "Refuse a respondent who comes back after others (the default).")
  var strictOrder = false

  @Flag(help: "Start a respondent afresh who comes back after others.")
  var unsorted = false

  @Option(
    help: ArgumentHelp(
      "Columns of a table to carry along, separated by commas.", valueName: "columns"))
  var keep: String?

  @Flag(help: "Add the words of bands to a table.")
  var labels = false

  @Option(
    help: ArgumentHelp("What the columns of another tool's table are.", valueName: "file"),
    completion: .file(extensions: ["yaml", "json"]))
  var map: String?

  @Flag(help: "Print a map for the table, as far as it can be told.")
  var draftMap = false

  @Flag(help: "Print the header of a table to fill in.")
  var header = false

  @Flag(help: "Say nothing about progress.")
  var quiet = false

  @OptionGroup var output: OutputOptions

  func validate() throws {
    if strictOrder, unsorted {
      throw ValidationError("Use --strict-order or --unsorted, not both.")
    }
    if draftMap, map != nil { throw ValidationError("Use --map or --draft-map, not both.") }
    if map != nil, unsorted { throw ValidationError("--map sorts; leave --unsorted out.") }
  }

  func run() throws {
    // Only an own questionnaire, whose id has a dot, stands in the home folder; a job on a cluster
    // begins with no variables at all.
    try output.run(needsHome: questionnaire.contains(".")) { environment in
      let command = ScoreCommand(environment: environment, isQuiet: quiet)
      if header {
        try command.header(questionnaire)
        return .done
      }
      if draftMap {
        try command.draftMap(questionnaire, path: file)
        return .done
      }
      var options = ScoreCommand.Options(path: file, format: format)
      options.withReceipts = why
      options.isUnsorted = unsorted
      options.setAside = setAside
      options.kept = keep.commaSeparated
      options.addsLabels = labels
      options.map = map
      return try command.run(questionnaire, options)
    }
  }
}
