// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import History
import Testing

@Suite(.plainAndSealed)
struct UndoTests {
  private let history: TemporaryHistory
  private let store: HistoryStore

  init() throws {
    history = try TemporaryHistory()
    store = try history.open()
  }

  private func undo() throws {
    // Each from a store of its own: what can be taken back must outlive the process.
    let store = try history.open()
    try store.undo(try #require(try store.lastChange()), at: morning)
  }

  @Test func `has nothing to take back at first`() throws {
    #expect(try store.lastChange() == nil)
  }

  @Test func `takes back an addition, and repeats it`() throws {
    let added = checkIn()
    try store.append(added)

    try undo()
    #expect(try store.checkIns().isEmpty)

    try undo()
    #expect(try store.checkIns() == [added])
  }

  @Test func `takes back an edit, and repeats it`() throws {
    let original = checkIn()
    try store.append(original)
    let edited = checkIn(original.id, daysLater: 1, note: "other")
    try store.edit(edited, at: morning)
    #expect(try store.checkIns() == [edited])

    try undo()
    #expect(try store.checkIns() == [original])

    try undo()
    #expect(try store.checkIns() == [edited])
  }

  @Test func `takes back a replacement, but not the end of its draft`() throws {
    let original = checkIn()
    try store.append(original)
    let claim = try store.claimDraft(of: "sample")
    try store.save(draft(), definitions: [sample], claim: claim)
    let other = checkIn(original.id, note: "other")
    try store.replace(with: other, definitions: [sample], at: morning, ending: claim)
    #expect(try store.checkIns() == [other])
    #expect(try store.lastChange()?.kind == .replace)

    try undo()

    #expect(try store.checkIns() == [original])
    #expect(try store.drafts().isEmpty)
  }

  @Test func `takes back a deletion, and repeats it`() throws {
    let original = checkIn()
    try store.append(original)
    try store.delete(original.id, at: morning)
    #expect(try store.checkIns().isEmpty)

    try undo()
    #expect(try store.checkIns() == [original])

    try undo()
    #expect(try store.checkIn(original.id) == nil)
  }

  @Test func `takes back a setting`() throws {
    try store.set("country", to: "NZ", at: morning)
    try undo()
    #expect(try store.settings().isEmpty)

    try undo()
    try store.set("country", to: "FI", at: morning)
    try store.set("country", to: "FI", at: morning)
    try undo()
    #expect(try store.settings()["country"] == "NZ")

    try store.remove("country", at: morning)
    try undo()
    #expect(try store.settings()["country"] == "NZ")
  }

  @Test func `says beforehand what it will take back`() throws {
    let first = checkIn()
    try store.append(first)
    try store.delete(first.id, at: moment(minutesLater: 5))

    let deletion = try #require(try store.lastChange())
    #expect(deletion.kind == .delete)
    #expect(!deletion.isUndo)
    #expect(deletion.checkIns == [first.id])
    #expect(deletion.keys.isEmpty)
    #expect(deletion.madeAt == moment(minutesLater: 5))

    try undo()
    #expect(try store.lastChange()?.kind == .delete)
    #expect(try store.lastChange()?.isUndo == true)

    try store.set("country", to: "NZ", at: morning)
    #expect(try store.lastChange()?.kind == .setting)
    #expect(try store.lastChange()?.keys == [.setting: ["country"]])
  }

  @Test func `takes back only what was looked at`() throws {
    let first = checkIn()
    try store.append(first)
    let looked = try #require(try store.lastChange())
    let second = checkIn(daysLater: 7)
    try store.append(second)

    #expect(throws: HistoryError.notTheLastChange) { try store.undo(looked, at: morning) }
    #expect(try store.checkIns() == [first, second])
  }

  @Test func `outlives drafts`() throws {
    let first = checkIn()
    try store.append(first)
    try store.delete(first.id, at: morning)
    let claim = try store.claimDraft(of: "sample")
    try store.save(draft(), definitions: [sample], claim: claim)
    try store.discardDraft(claim)

    try undo()

    #expect(try store.checkIns() == [first])
  }

  @Test func `wins over what it takes back when the clock was set back`() throws {
    let original = checkIn()
    try store.append(original)
    try store.edit(checkIn(original.id, note: "other"), at: moment(minutesLater: -60))
    try store.undo(try #require(try store.lastChange()), at: moment(minutesLater: -120))

    #expect(try store.checkIns() == [original])
  }

  @Test func `refuses to change what is not there`() throws {
    let gone = checkIn()
    try store.append(gone)
    try store.delete(gone.id, at: morning)
    let refusal = HistoryError.noSuchCheckIn(gone.id)

    #expect(throws: refusal) { try store.delete(gone.id, at: morning) }
    #expect(throws: refusal) { try store.edit(gone, at: morning) }
    #expect(throws: refusal) {
      try store.replace(with: gone, definitions: [], at: morning, ending: nil)
    }
    #expect(throws: HistoryError.checkInExists(gone.id)) { try store.append(gone) }

    try undo()
    #expect(try store.checkIns() == [gone])
  }

  @Test func `of a deletion ends with the next change, and then its text is gone for good`()
    throws
  {
    let weeks = 0..<30
    let kept = weeks.map { checkIn(daysLater: 7 * $0, note: longNote("kept", $0)) }
    let gone = weeks.map { checkIn(daysLater: 7 * $0 + 1, note: longNote("gone", $0)) }
    for (one, other) in zip(kept, gone) {
      try store.append(one)
      try store.append(other)
    }
    for (week, each) in zip(weeks, gone) {
      try store.edit(checkIn(each.id, note: longNote("edited", 3 * week)), at: morning)
    }
    for each in gone { try store.delete(each.id, at: morning) }
    #expect(try history.bytes().range(of: Data("edited 87 ".utf8)) != nil)

    try store.set("country", to: "NZ", at: morning)

    let bytes = try history.bytes()
    for week in weeks {
      #expect(bytes.range(of: Data("gone \(week) ".utf8)) == nil)
      #expect(bytes.range(of: Data("edited \(3 * week) ".utf8)) == nil)
    }
    #expect(try store.checkIns() == kept)
    #expect(try history.names() == history.kept.names)
  }

  @Test func `finishes a removal that was interrupted with the next change`() throws {
    try history.database { db in try db.execute(sql: "INSERT INTO remnant VALUES (1)") }

    try store.set("country", to: "NZ", at: morning)

    let remnants = try history.database { db in
      try Int.fetchOne(db, sql: "SELECT count(*) FROM remnant")
    }
    #expect(remnants == 0)
  }

  @Test func `leaves no answers with a deleted check-in`() throws {
    let gone = checkIn()
    try store.append(gone)
    try store.delete(gone.id, at: morning)
    try store.set("country", to: "NZ", at: morning)

    let rows = try history.database { db in
      try Int.fetchAll(
        db,
        sql: """
          SELECT count(*) FROM revision UNION ALL SELECT count(definition) FROM revision
          UNION ALL SELECT count(*) FROM outcome UNION ALL SELECT count(*) FROM target
          """)
    }
    #expect(rows == [1, 0, 0, 0])
  }

  /// Of different lengths, so that SQLite moves rows between pages when others go.
  private func longNote(_ word: String, _ number: Int) -> String {
    String(repeating: "\(word) \(number) ", count: 1 + number * 53 % 400)
  }
}
