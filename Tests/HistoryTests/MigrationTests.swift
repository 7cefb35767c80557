// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import GRDB
import History
import Psychometrics
import Testing

/// Files that released programs made: `Fixtures/history-SCHEMA.sqlite`, never made anew.
@Suite(.plainAndSealed)
struct MigrationTests {
  private let history: TemporaryHistory

  init() throws {
    history = try TemporaryHistory()
    try HistoryStore.prepare(folder: history.folder)
    try history.kept.prepare(history.folder)
  }

  private func place(schema: Int) throws {
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
    try history.replace(
      with: Data(contentsOf: fixtures.appending(path: "Fixtures/history-\(schema).sqlite")))
  }

  @Test(arguments: [1, 2, 3, 4])
  func `a history of an earlier schema says what it said`(schema: Int) throws {
    try place(schema: schema)

    let store = try history.open()

    let report = try #require(try history.examine())
    #expect(report.schemaVersion == report.supportedSchemaVersion)
    #expect(report.integrityProblems.isEmpty)
    #expect(try store.settings() == ["country": "NZ", "day_start": "03:00", "language": ""])
    let checkIn = try #require(try store.checkIns().first)
    #expect(checkIn.date == LocalDate("2026-11-16"))
    #expect(checkIn.answeredAt.offsetSeconds == 46_800)
    #expect(checkIn.isLate)
    #expect(
      checkIn.outcomes == [
        "choice": .answered(.code(1)), "minutes": .answered(.minutes(95)),
        "count": .answered(.integer(3)), "integer": .answered(.integer(-7)),
        "decimal": .answered(.decimal(21.5)), "truth": .answered(.yesNo(false)),
        "umbrella": .missing(.notApplicable),
        "note": .answered(.text("Pouvez-vous päivä 平衡 🌊")),
        "when": .answered(.date(LocalDate(dayNumber: 20_777))), "secret": .missing(.declined),
      ])
    #expect(
      try store.draft(of: "me.day")?.outcomes
        == ["choice": .answered(.code(0)), "minutes": .answered(.minutes(95))])
    // Two were deleted; what they said is gone.
    #expect(try store.content().checkIns.count { $0.content == nil } == 2)
  }

  @Test func `a history of schema 2 keeps contacts and plans`() throws {
    try place(schema: 2)

    let store = try history.open()

    #expect(
      try store.contacts().map(\.contact)
        == [Contact(name: "Aroha", reach: "021 555 02, evenings")])
    var plan = samplePlan()
    plan.outcome = .partly
    #expect(try store.plans() == [monday.isoWeek: plan])
    let change = try #require(try store.lastChange())
    #expect(change.kind == .plan)
    try store.undo(change, at: morning)
    #expect(try store.plans() == [monday.isoWeek: samplePlan()])
  }

  @Test func `a history of schema 3 keeps the change that an import lies over`() throws {
    try place(schema: 3)

    let store = try history.open()

    #expect(try store.contacts().map(\.contact.name) == ["Aroha", "Whina"])
    for kind in [Change.Kind.import, .plan] {
      let change = try #require(try store.lastChange())
      #expect(change.kind == kind)
      try store.undo(change, at: morning)
    }
    #expect(try store.contacts().map(\.contact.name) == ["Aroha"])
    #expect(try store.plans() == [monday.isoWeek: samplePlan()])
  }

  @Test func `a history of schema 4 keeps answers of several choices`() throws {
    try place(schema: 4)

    let store = try history.open()

    let checkIn = try #require(try store.checkIns().last)
    #expect(checkIn.date == LocalDate("2026-12-01"))
    #expect(
      checkIn.outcomes == [
        "phone": .answered(.code(2)), "tablet": .answered(.code(3)),
        "dark": .answered(.code(0.5)), "used": .answered(.codes([1, 3])),
        "after": .answered(.codes([1, 3])),
      ])
    #expect(
      try store.draft(of: "me.bedside")?.outcomes == [
        "phone": .answered(.code(2)), "tablet": .answered(.code(3)),
        "dark": .answered(.code(0.5)), "used": .answered(.codes([])),
      ])
    let plan = try #require(try store.plans()[monday.isoWeek])
    #expect(plan.outcome == .partly)
  }

  /// Tables rebuilt by a step hold what they held, and refer to each other as before.
  @Test(arguments: [1, 2, 3, 4])
  func `a history of an earlier schema becomes one like a new one`(schema: Int) throws {
    try place(schema: schema)
    _ = try history.open()
    let fresh = try TemporaryHistory()
    _ = try fresh.open()

    #expect(try statements(history) == statements(fresh))
    let report = try #require(try history.examine())
    #expect(report.danglingReferences == 0)
  }

  private func statements(_ history: TemporaryHistory) throws -> [String] {
    try history.database { db in
      try String.fetchAll(
        db, sql: "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY type, name")
    }
  }

  @Test func `reading a history of schema 1 leaves it byte for byte`() throws {
    try place(schema: 1)
    let before = try history.stored()

    let store = try #require(try history.read())

    #expect(try store.settings()["country"] == "NZ")
    #expect(try store.checkIns().count == 1)
    #expect(try history.stored() == before)
  }

  @Test func `a damaged history of schema 1 is not brought up to date`() throws {
    try place(schema: 1)
    var bytes = try history.bytes()
    // The last page, which is in use.
    bytes.replaceSubrange((bytes.count - 4096)..., with: Data(repeating: 0xA5, count: 4096))
    try history.replace(with: bytes)

    #expect(throws: HistoryError.damaged(path: history.file)) { try history.open() }

    #expect(try history.bytes() == bytes)
  }

  @Test func `a history of schema 1 goes on`() throws {
    try place(schema: 1)
    let store = try history.open()

    let deletion = try #require(try store.lastChange())
    #expect(deletion.kind == .delete)
    try store.undo(deletion, at: morning)
    try store.append(checkIn())

    #expect(try store.checkIns().count == 3)
  }
}
