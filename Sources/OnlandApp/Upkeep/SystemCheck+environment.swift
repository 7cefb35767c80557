// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import HelpResources
import History
import Journal
import Pages
import Psychometrics

extension SystemCheck {
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

extension SystemCheck {
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

extension SystemCheck.Help {
  fileprivate init(today: LocalDate) {
    let directory = HelpSelector.everyEntry
    let reviewed = directory.entries.map(\.reviewed)
    self.init(
      count: directory.entries.count, oldest: reviewed.min().map { "\($0)" } ?? "never",
      newest: reviewed.max().map { "\($0)" } ?? "never",
      due: directory.reviewsDue(on: today).count)
  }
}
