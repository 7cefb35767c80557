// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import GRDB
import History
import Psychometrics
import Testing

@Suite(.plainAndSealed)
struct LastCheckInsTests {
  private let history: TemporaryHistory
  private let store: HistoryStore
  private var note: String { history.folder + "/last-check-ins" }

  init() throws {
    history = try TemporaryHistory()
    store = try history.open()
  }

  private func last() throws -> LastCheckIns? {
    try history.lastCheckIns()
  }

  /// Beside a sealed history also what `resources` needs without asking.
  private var expected: LastCheckIns {
    LastCheckIns(
      dates: ["sample": monday.adding(days: 7)],
      settings: history.kept == .plain
        ? [.dayStart: "03:00"] : [.dayStart: "03:00", .country: "NZ"])
  }

  private func fill() throws {
    try store.append(checkIn(daysLater: 7))
    try store.append(checkIn())
    try store.set("day_start", to: "03:00", at: morning)
    try store.set("country", to: "NZ", at: morning)
  }

  @Test func `are the latest of each questionnaire, with the settings that matter`() throws {
    #expect(try last() == LastCheckIns(dates: [:], settings: [:]))
    try fill()
    #expect(try last() == expected)
    #expect(try mode(of: note) == 0o600)
    #expect(
      try String(contentsOfFile: note, encoding: .utf8).contains("NZ") == (history.kept == .sealed))
  }

  @Test func `count a part for its whole too`() throws {
    let whole = StoredDefinition(
      Data("id: whole\n".utf8), questionnaire: "whole", version: "2")
    var part = checkIn()
    part.wholeDefinitionHash = whole.hash
    try store.append(part, definitions: [sample, whole], at: morning, ending: nil)

    #expect(try last()?.dates == ["sample": monday, "whole": monday])
  }

  @Test(.plainOnly(locks)) func `are read without the history, however long it is locked`() throws {
    try fill()
    try history.database { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      #expect(try last() == expected)
      // In the middle of a change the file is not what the note was made from.
      try db.execute(sql: "PRAGMA cache_size = 1; DELETE FROM outcome; DELETE FROM revision")
      #expect(try last() == expected)
      try db.execute(sql: "ROLLBACK")
    }
  }

  @Test(arguments: ["", "onland/last-check-ins/2\t0\t0\t0\nend\n", "gone", "half"])
  func `come from the history where the note is of no use`(kind: String) throws {
    try fill()
    let text = try String(contentsOfFile: note, encoding: .utf8)
    switch kind {
    case "gone": try FileManager.default.removeItem(atPath: note)
    case "half":
      try String(text.prefix(text.count / 2)).write(
        toFile: note, atomically: true, encoding: .utf8)
    default: try kind.write(toFile: note, atomically: true, encoding: .utf8)
    }

    #expect(try last() == expected)
  }

  /// A draft is saved after each answer, and none of them changes what the note says.
  @Test func `are not read anew when a draft is saved, unless the note is old`() throws {
    try fill()
    let text = try String(contentsOfFile: note, encoding: .utf8)
    // Something that the history does not say, so that it shows who was asked.
    let other = text.replacing("03:00", with: "04:00")
    try other.write(toFile: note, atomically: false, encoding: .utf8)
    let claim = try store.claimDraft(of: "sample")
    try store.save(draft(), definitions: [sample], claim: claim)
    #expect(try last()?.settings[.dayStart] == "04:00")

    try other.replacing("\n", with: "1\n", maxReplacements: 1)
      .write(toFile: note, atomically: false, encoding: .utf8)
    try store.discardDraft(claim)
    #expect(try last() == expected)
  }

  @Test func `are those of the history when another program changed it`() throws {
    try fill()
    try history.database { db in
      try db.execute(
        sql: "UPDATE revision SET local_date = '2027-01-04' WHERE local_date = '2026-11-30'")
    }

    #expect(try last()?.dates["sample"] == LocalDate("2027-01-04"))
  }
}
