// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score many check-ins at once, with the rules of a check-in.",
    discussion: """
      Reads NDJSON, one check-in a line, or a CSV table with a column for each question; writes one \
      line for each. Consecutive lines of a respondent, in ascending weeks, are that person's history. \
      A line that is wrong ends it with its number, status 65.

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

      A week is a whole number that counts Mondays since 1970-01-05; a date is a day such as \
      2026-11-23. An answer is a code or a whole label, as onland questionnaires show lists them, a \
      number, minutes, or yes or no. Never a key of the prompt.

      CSV comes back as respondent, week (and date, where there was one), a column for each area, \
      overall, and the level of each signal from 0 to 3. NDJSON comes back with the names of onland \
      show --json.

      Examples:
        onland score balance answers.csv
        onland score balance --why < answers.ndjson
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

  @OptionGroup var output: OutputOptions

  func run() throws {
    // Only an own questionnaire, whose id has a dot, stands in the home folder; a job on a cluster
    // begins with no variables at all.
    try output.run(needsHome: questionnaire.contains(".")) { environment in
      try ScoreCommand(environment: environment)
        .run(questionnaire, path: file, format: format, withReceipts: why)
      return .done
    }
  }
}
