// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

struct Score: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "score",
    abstract: "Score many check-ins at once, with the rules of a check-in.",
    discussion: """
      Reads NDJSON, one check-in a line, or a CSV table with a column for each question; writes one \
      line for each. Consecutive lines of a respondent, in ascending weeks, are that person's history.

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
    try output.run(needsHome: questionnaire.contains(".")) { (environment) throws(Problem) in
      try ScoreCommand(environment: environment)
        .run(questionnaire, path: file, format: format, withReceipts: why)
      return .done
    }
  }
}
