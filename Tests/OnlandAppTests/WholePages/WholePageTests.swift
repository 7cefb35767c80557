// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Journal
import TestSupport
import Testing

@testable import OnlandApp

/// One page of each kind that no other suite shows as a whole, so that a change of its words is seen
/// where it is read. With `ONLAND_RECORD_SCREENS=1` they are written anew instead: read what changed.
struct `The whole page` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.check(Week.easy, date: "2026-11-10")
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    try home.check(Week.pressured)
    _ = home.takeWritten()
    _ = home.takeSaid()
  }

  private func expectPage(
    _ name: String, _ edit: (String) -> String = { $0 }, _ run: (Environment) throws -> Void
  ) throws {
    for isPlain in [false, true] {
      try run(home.environment(isPlain: isPlain))
      let page = edit(home.takeWritten())
      let screen = isPlain ? "\(name)-plain" : name
      #expect(try page == committedScreen(screen, recording: page))
    }
  }

  @Test func `of a history`() throws {
    try expectPage("history") { _ = try HistoryCommand(environment: $0).run(.init()) }
  }

  @Test func `of an overview`() throws {
    try expectPage("overview") { _ = try OverviewCommand(environment: $0).run() }
  }

  @Test func `of a questionnaire`() throws {
    try expectPage("questionnaire") {
      try QuestionnairesCommand(environment: $0, languages: ["en"]).show("balance")
    }
  }

  @Test func `of any series`() throws {
    let file = home.folder + "/series.csv"
    let values = [5, 5, 6, 5, 4, 6, 5, 9, 8, 9, 9, 10]
    let rows = values.enumerated().map { "\($0 + 1),\($1)" }
    try Data("week,value\n\(rows.joined(separator: "\n"))\n".utf8).write(to: URL(filePath: file))
    try expectPage("series") {
      try SeriesCommand(environment: $0).run(file: file, column: nil, split: "8", isJSON: false)
    }
  }

  /// What is this computer's alone is left out, and what changes with each review of the help facts.
  @Test func `of the doctor`() throws {
    try expectPage(
      "doctor",
      {
        $0.replacing(/\n +/, with: " ").replacing(home.folder, with: "FOLDER")
          .replacing(/SQLite [0-9.]+/, with: "SQLite 3")
          .replacing(/Free space: [^.\n]*/, with: "Free space: ...")
          .replacing(/FOLDER, [^,\n]+/, with: "FOLDER, ...")
          .replacing(/Help facts: [^\n]+/, with: "Help facts: ...")
      },
      {
        _ = DoctorCommand(environment: $0, release: "9.8.7", terminal: "xterm", swaps: nil).run(
          isJSON: false)
      })
  }
}
