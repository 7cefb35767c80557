// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import HelpResources
import History
import Psychometrics

/// What `doctor` finds out about everything but the history.
struct Surroundings {
  let environment: Environment
  let release: String
  let terminal: String?
  let today: LocalDate

  var lines: [String] {
    let screen = environment.results
    let ages = help
    return [
      "Program: onland \(release), SQLite \(HistoryStore.sqliteVersion ?? "unknown")",
      "Questionnaires: "
        + Words.list(questionnaires.map { "\($0.id) \($0.version)" }),
      "Terminal: \(environment.person.isAtTerminal ? "yes" : "no"), TERM \(terminalName), "
        + "\(screen.width) columns, \(drawing)",
      "Locale: \(environment.person.locale.first { !$0.isEmpty }?.forMessage ?? "not set"), "
        + "language \(Words.list(environment.person.languages.map(\.forMessage)))",
      "Help facts: \(Words.count(ages.count, "entry", "entries")), reviewed from \(ages.oldest) to "
        + "\(ages.newest); \(ages.due) should be reviewed again",
    ]
  }

  var json: [String: JSONValue] {
    let ages = help
    return [
      "program": .text(release), "sqlite": .optional(HistoryStore.sqliteVersion),
      "questionnaires": .object(
        Dictionary(uniqueKeysWithValues: questionnaires.map { ($0.id, .text($0.version)) })),
      "terminal": .object([
        "present": .truth(environment.person.isAtTerminal), "name": .optional(terminal),
        "columns": .integer(environment.results.width), "drawing": .text(drawing),
      ]),
      "locale": .list(environment.person.locale.map { .text($0) }),
      "help": .object([
        "entries": .integer(ages.count), "oldest_review": .text(ages.oldest),
        "newest_review": .text(ages.newest), "reviews_due": .integer(ages.due),
      ]),
    ]
  }

  private var terminalName: String { terminal?.forMessage ?? "not set" }

  private var drawing: String {
    environment.results.isPlain ? "sentences" : "\(environment.results.drawing)"
  }

  private var questionnaires: [Questionnaire] { Catalogue.shipped }

  private var help: (count: Int, oldest: String, newest: String, due: Int) {
    let directory = HelpDesk.everyEntry
    let reviewed = directory.entries.map(\.reviewed)
    return (
      directory.entries.count, reviewed.min().map { "\($0)" } ?? "never",
      reviewed.max().map { "\($0)" } ?? "never", directory.reviewsDue(on: today).count
    )
  }
}
