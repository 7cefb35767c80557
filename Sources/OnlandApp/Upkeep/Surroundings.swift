// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import HelpResources
import History
import Psychometrics

/// What `doctor` finds out about everything but the history.
struct Surroundings {
  /// Of this program.
  let release: String
  /// `nil` when the library does not say.
  let sqlite: String?
  /// Those inside the program.
  let questionnaires: [Questionnaire]
  let terminal: Terminal
  /// As in `Person`.
  let locale: [String]
  /// BCP-47 tags, the most wanted first.
  let languages: [String]
  let help: Help

  struct Terminal {
    var isPresent: Bool
    /// `TERM`; `nil` when it is not set.
    var name: String?
    var columns: Int
    /// What pages are made of.
    var drawing: String
  }

  /// How old the help facts are.
  struct Help {
    var count: Int
    /// Days, or `never`.
    var oldest: String
    var newest: String
    /// How many should be reviewed again.
    var due: Int
  }

  var json: [String: JSONValue] {
    [
      "program": .text(release), "sqlite": .optional(sqlite),
      "questionnaires": .object(
        Dictionary(uniqueKeysWithValues: questionnaires.map { ($0.id, .text($0.version)) })),
      "terminal": .object([
        "present": .truth(terminal.isPresent), "name": .optional(terminal.name),
        "columns": .integer(terminal.columns), "drawing": .text(terminal.drawing),
      ]),
      "locale": .list(locale.map { .text($0) }),
      "help": .object([
        "entries": .integer(help.count), "oldest_review": .text(help.oldest),
        "newest_review": .text(help.newest), "reviews_due": .integer(help.due),
      ]),
    ]
  }
}

extension Surroundings {
  /// - Parameter terminal: `TERM`; `nil` when it is not set.
  init(environment: Environment, release: String, terminal: String?, today: LocalDate) {
    let screen = environment.results
    self.init(
      release: release, sqlite: HistoryStore.sqliteVersion, questionnaires: Catalogue.shipped,
      terminal: Terminal(
        isPresent: environment.person.isAtTerminal, name: terminal, columns: screen.width,
        drawing: screen.isPlain ? "sentences" : "\(screen.drawing)"),
      locale: environment.person.locale, languages: environment.person.languages,
      help: Help(today: today))
  }
}

extension Surroundings.Help {
  fileprivate init(today: LocalDate) {
    let directory = HelpDesk.everyEntry
    let reviewed = directory.entries.map(\.reviewed)
    self.init(
      count: directory.entries.count, oldest: reviewed.min().map { "\($0)" } ?? "never",
      newest: reviewed.max().map { "\($0)" } ?? "never",
      due: directory.reviewsDue(on: today).count)
  }
}
