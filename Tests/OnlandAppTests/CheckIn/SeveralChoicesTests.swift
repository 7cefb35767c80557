// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import TestQuestionnaires
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

/// `me.bedside` of the format document: several choices, weights, and answers that do not count.
struct `A questionnaire with several choices` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.addOwn("me.bedside.yaml", try #require(DocumentedQuestionnaires.files["me.bedside"]))
  }

  private func check(_ typed: [String]) throws {
    _ = try CheckCommand(
      environment: home.environment(typed: typed),
      options: CheckOptions(questionnaire: "me.bedside")
    ).run()
  }

  private func outcomes() throws -> [Item.ID: Outcome] {
    try home.history().checkIns()[0].outcomes
  }

  @Test func `asks for all that apply, says them back and scores them`() throws {
    try check(["2", "3", "0.5", "1 3", "more, a walk"])

    let said = home.takeSaid()
    #expect(said.contains("  0.5  0.5"))
    #expect(said.say(.checkExampleChoices()))
    #expect(said.contains("1 3 -> News and Videos"))
    #expect(said.contains("more, a walk -> More videos and A walk"))
    #expect(
      try outcomes() == [
        "phone": .answered(.code(2)), "tablet": .answered(.code(3)),
        "dark": .answered(.code(0.5)), "used": .answered(.codes([1, 3])),
        "after": .answered(.codes([1, 3])),
      ])
    #expect(home.takeWritten().contains("Devices and pull  9 (-1 to 16)  busy"))
  }

  @Test func `takes none of them, and does not ask what hangs on one`() throws {
    try check(["4", "3", "1", "none"])

    #expect(try outcomes()["used"] == .answered(.codes([])))
    #expect(try outcomes()["after"] == .missing(.notApplicable))
  }

  @Test func `is changed by name, and shows its working`() throws {
    try check(["2", "3", "0.5", "1 3", "1 3"])
    _ = try EditCommand(environment: home.environment()).run("last", changes: ["used=2 3"])

    #expect(try outcomes()["used"] == .answered(.codes([2, 3])))
    _ = home.takeWritten()
    try ShowCommand(environment: home.environment())
      .run("last", isJSON: false, showsWorking: true)
    let working = home.takeWritten()
    #expect(working.says(.receiptTogether(answer: "used: Messages and Videos", number: 2)))
    #expect(working.contains("phone: Now and then (code 2); counts 1"))
    #expect(working.contains("Working: 50 + 10 x ((1 + 0.5) / 2) = 57.5"))
    #expect(working.contains("Working: 5 + 4 = 9"))
  }

  @Test func `comes back from its export, byte for byte`() throws {
    try check(["2", "3", "0.5", "1 3", "1 3"])
    let export = try home.export()
    #expect(export.contains("\"used\": {\"codes\": [1, 3]}"))
    #expect(export.contains("\"dark\": {\"code\": 0.5}"))
    let other = try TestHome()

    try other.importing(export)

    #expect(try other.export() == export)
  }

  @Test func `scores the table of its export as the history does`() throws {
    try check(["2", "3", "0.5", "1 3", "1 3"])
    _ = home.takeWritten()
    _ = try ExportCommand(environment: home.environment()).run(.init(isCSV: true))
    let table = home.takeWritten()
    #expect(table.contains(",1;3,1;3,"))

    let file = home.folder + "/table.csv"
    try (table + "\n").write(toFile: file, atomically: true, encoding: .utf8)
    var scored: [UInt8] = []
    let command = ScoreCommand(
      catalogue: Catalogue(folder: home.folder, languages: ["en"]),
      writing: { bytes in
        scored += bytes
        return true
      })
    try command.run("me.bedside", ScoreCommand.Options(path: file, format: "csv"))
    // devices 1 + 4, pull 2 + 2, index 50 + 10 x 0.75, two of three uses
    #expect(
      String(decoding: scored, as: UTF8.self).contains(
        ",5,4,9,57.5,66.66666666666667,"))
  }
}
