// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import GRDB
import History
import Psychometrics
import Testing

/// Two computers of one person: `here` and `there`.
@Suite(.plainAndSealed)
struct MergeTests {
  private let here: TemporaryHistory
  private let there: TemporaryHistory
  private let store: HistoryStore
  private let other: HistoryStore

  init() throws {
    here = try TemporaryHistory()
    there = try TemporaryHistory()
    store = try here.open()
    other = try there.open()
  }

  @discardableResult
  private func importFromThere() throws -> MergeReport {
    try store.merge(try other.content(), at: morning)
  }

  private func exchange() throws {
    try importFromThere()
    _ = try other.merge(try store.content(), at: morning)
  }

  @Test func `takes over everything another history says`() throws {
    let whole = StoredDefinition(Data([0, 255, 10]), questionnaire: "whole", version: "2")
    var first = checkIn()
    first.wholeDefinitionHash = whole.hash
    let gone = checkIn(daysLater: 7)
    try other.append(first, definitions: [sample, whole], at: morning, ending: nil)
    try other.append(gone)
    try other.delete(gone.id, at: morning)
    try other.set("country", to: "NZ", at: morning)
    try other.set("region", to: "NZ-AUK", at: morning)
    try other.remove("region", at: morning)

    let report = try importFromThere()

    #expect(report.checkIns == [first.id: .added, gone.id: .same])
    #expect(report.entries[.setting] == ["country": .added, "region": .same])
    #expect(try store.content() == other.content())
    #expect(try store.checkIns() == [first])
    #expect(try store.settings() == ["country": "NZ"])
  }

  @Test func `twice changes nothing the second time`() throws {
    try other.append(checkIn())
    try other.set("country", to: "NZ", at: morning)
    try importFromThere()
    try store.set("language", to: "mi", at: morning)
    let before = try here.stored()

    let report = try importFromThere()

    #expect(Set(report.checkIns.values) == [.same])
    #expect(try here.stored() == before)
    #expect(try store.lastChange()?.keys == [.setting: ["language"]])
  }

  @Test func `of what says the same here is no change that could be taken back`() throws {
    let gone = checkIn()
    try other.append(gone)
    try other.delete(gone.id, at: morning)
    try other.set("region", to: "NZ-AUK", at: morning)
    try other.remove("region", at: morning)
    try other.set("country", to: "NZ", at: moment(minutesLater: 10))
    try store.set("country", to: "NZ", at: morning)

    let report = try importFromThere()

    #expect(report.checkIns == [gone.id: .same])
    #expect(report.entries[.setting] == ["country": .same, "region": .same])
    // Taken over all the same, so that both computers go on agreeing.
    #expect(try store.content() == other.content())
    let change = try #require(try store.lastChange())
    #expect(change.kind == .setting)
    #expect(change.keys == [.setting: ["country"]])
    try store.undo(change, at: moment(minutesLater: 20))
    #expect(try store.settings().isEmpty)
  }

  @Test func `counts in its change only what it changed to a reader`() throws {
    let gone = checkIn()
    let added = checkIn(daysLater: 7)
    try other.append(gone)
    try other.delete(gone.id, at: morning)
    try other.append(added)
    try other.set("region", to: "NZ-AUK", at: morning)
    try other.remove("region", at: morning)
    try other.set("country", to: "NZ", at: morning)
    let before = try store.content()

    try importFromThere()

    let change = try #require(try store.lastChange())
    #expect(change.checkIns == [added.id])
    #expect(change.keys == [.setting: ["country"]])
    try store.undo(change, at: morning)
    #expect(try store.content() == before)
  }

  @Test func `both ways gives both the same content, whoever changed what`() throws {
    let shared = (0..<8).map { checkIn(daysLater: 7 * $0) }
    for each in shared { try store.append(each) }
    try store.set("country", to: "NZ", at: morning)
    try exchange()
    let later = moment(minutesLater: 100_000)
    let latest = moment(minutesLater: 200_000)

    // Edited here, edited there, both, deleted here, both, deleted and edited, edited and deleted.
    try store.edit(checkIn(shared[0].id, note: "here"), at: later)
    try other.edit(checkIn(shared[1].id, note: "there"), at: later)
    try store.edit(checkIn(shared[2].id, note: "here"), at: later)
    try other.edit(checkIn(shared[2].id, note: "there"), at: latest)
    try store.delete(shared[3].id, at: later)
    try store.delete(shared[4].id, at: later)
    try other.delete(shared[4].id, at: latest)
    try store.delete(shared[5].id, at: later)
    try other.edit(checkIn(shared[5].id, daysLater: 35, note: "there"), at: latest)
    try store.edit(checkIn(shared[6].id, note: "here"), at: later)
    try other.delete(shared[6].id, at: latest)
    try other.delete(shared[7].id, at: later)
    try other.undo(try #require(try other.lastChange()), at: latest)
    let added = [checkIn(daysLater: 70, note: "here"), checkIn(daysLater: 70, note: "there")]
    try store.append(added[0])
    try other.append(added[1])
    try store.set("country", to: "FI", at: latest)
    try other.remove("country", at: later)
    try other.set("language", to: "mi", at: later)
    try exchange()

    #expect(try store.content() == other.content())
    let notes = try Dictionary(
      uniqueKeysWithValues: store.checkIns().map { ($0.id, $0.outcomes["note"]) })
    let expected = [
      shared[0].id: "here", shared[1].id: "there", shared[2].id: "there", shared[5].id: "there",
      shared[7].id: "a note", added[0].id: "here", added[1].id: "there",
    ]
    #expect(notes == expected.mapValues { .answered(.text($0)) })
    #expect(try store.settings() == ["country": "FI", "language": "mi"])
  }

  @Test func `says what became of each check-in and setting`() throws {
    let checkIns = (0..<5).map { checkIn(daysLater: 7 * $0) }
    for each in checkIns.prefix(4) { try other.append(each) }
    try other.set("country", to: "NZ", at: morning)
    try other.set("language", to: "mi", at: morning)
    try other.set("region", to: "NZ-AUK", at: morning)
    try importFromThere()
    let (later, latest) = (moment(minutesLater: 100_000), moment(minutesLater: 200_000))
    try other.append(checkIns[4])
    try other.edit(checkIn(checkIns[0].id, note: "there"), at: later)
    try other.delete(checkIns[1].id, at: later)
    try other.edit(checkIn(checkIns[2].id, note: "there"), at: later)
    try other.edit(checkIn(checkIns[3].id, note: "there"), at: later)
    try store.edit(checkIn(checkIns[2].id, note: "here"), at: latest)
    try store.delete(checkIns[3].id, at: latest)
    try other.set("country", to: "FI", at: later)
    try other.remove("language", at: later)
    try other.set("region", to: "NZ-WGN", at: later)
    try store.set("region", to: "NZ-CAN", at: latest)

    let report = try importFromThere()

    #expect(
      report.checkIns == [
        checkIns[0].id: .changed, checkIns[1].id: .deleted, checkIns[2].id: .olderThanHere,
        checkIns[3].id: .deletedHere, checkIns[4].id: .added,
      ])
    #expect(
      report.entries[.setting]
        == ["country": .changed, "language": .deleted, "region": .olderThanHere])
  }

  @Test func `agrees on changes made in the same second`() throws {
    let first = checkIn()
    try store.append(first)
    try exchange()
    let later = moment(minutesLater: 10)
    try store.edit(checkIn(first.id, note: "here"), at: later)
    try other.edit(checkIn(first.id, note: "there"), at: later)
    try store.set("country", to: "NZ", at: later)
    try other.set("country", to: "FI", at: later)
    try store.set("language", to: "mi", at: later)
    try store.remove("language", at: later)
    try other.set("language", to: "fi", at: moment(minutesLater: 9))

    try exchange()

    #expect(try store.content() == other.content())
  }

  @Test func `an edit made after a merge wins, even with a clock that is behind`() throws {
    let first = checkIn()
    try other.append(first)
    try other.edit(checkIn(first.id, note: "there"), at: moment(minutesLater: 10_000))
    try importFromThere()
    try store.edit(checkIn(first.id, note: "here"), at: morning)

    try exchange()

    #expect(try other.checkIn(first.id)?.outcomes["note"] == .answered(.text("here")))
  }

  @Test func `can be taken back without a trace, and then be done again`() throws {
    let first = checkIn()
    try store.append(first)
    try store.set("country", to: "NZ", at: morning)
    try exchange()
    let later = moment(minutesLater: 10)
    try other.edit(checkIn(first.id, note: "elsewhere 1"), at: later)
    try other.append(checkIn(daysLater: 7, note: "elsewhere 2"))
    try other.set("country", to: "FI", at: later)
    try other.set("language", to: "fi", at: later)
    let before = try store.content()
    try importFromThere()
    let merged = try store.content()
    let change = try #require(try store.lastChange())
    #expect(change.kind == .import)
    #expect(change.checkIns.count == 2)
    #expect(change.keys == [.setting: ["country", "language"]])
    #expect(try store.checkIns(before: change) == [first.id: first])

    try store.undo(change, at: later)

    #expect(try store.content() == before)
    #expect(try store.lastChange()?.kind == .setting)
    #expect(try here.bytes().range(of: Data("elsewhere".utf8)) == nil)
    try importFromThere()
    #expect(try store.content() == merged)
  }

  @Test func `what it replaced is gone for good with the next change`() throws {
    let first = checkIn(note: "replaced note")
    try store.append(first)
    try exchange()
    try other.edit(checkIn(first.id, note: "there"), at: moment(minutesLater: 10))
    try importFromThere()
    #expect(try here.bytes().range(of: Data("replaced note".utf8)) != nil)

    try store.set("country", to: "NZ", at: morning)

    #expect(try here.bytes().range(of: Data("replaced note".utf8)) == nil)
  }

  @Test func `of two tales of one revision is refused whole`() throws {
    let first = checkIn()
    try other.append(first)
    try importFromThere()
    let before = try here.stored()
    var tampered = try other.content()
    tampered.checkIns[0].content?.outcomes["joy"] = .answered(.code(0))
    var borrowed = try other.content()
    let other = UUID()
    borrowed.checkIns[0].checkIn = other
    borrowed.checkIns[0].content?.id = other

    #expect(throws: HistoryError.revisionConflict(checkIn: first.id)) {
      try store.merge(tampered, at: morning)
    }
    #expect(throws: HistoryError.revisionConflict(checkIn: other)) {
      try store.merge(borrowed, at: morning)
    }
    #expect(try here.stored() == before)
  }

  @Test func `is refused whole when a definition is missing or has another name here`() throws {
    try other.append(checkIn())
    var lacking = try other.content()
    lacking.definitions = []
    try store.append(checkIn(daysLater: 7))
    var renamed = try other.content()
    renamed.definitions[0].version = "1.0.1"
    renamed.checkIns[0].content?.version = "1.0.1"
    let before = try here.stored()

    #expect(throws: HistoryError.definitionConflict(questionnaire: "sample", version: "1.0.1")) {
      try store.merge(renamed, at: morning)
    }
    #expect(try here.stored() == before)
    let fresh = try TemporaryHistory()
    #expect(throws: HistoryError.unknownDefinition(hash: sample.hash)) {
      try fresh.open().merge(lacking, at: morning)
    }
  }

  @Test func `keeps both contents of one version, whichever way it goes`() throws {
    let changed = StoredDefinition("id: sample # other\n")
    let theirs = checkIn()
    var mine = checkIn(daysLater: 7)
    mine.definitionHash = changed.hash
    try other.append(theirs)
    try store.append(mine, definitions: [changed], at: morning, ending: nil)

    try exchange()

    for each in [store, other] {
      #expect(try each.checkIns() == [theirs, mine])
      #expect(try each.definition(hash: sample.hash) == sample)
      #expect(try each.definition(hash: changed.hash) == changed)
    }
    #expect(try store.content() == other.content())
  }

  // MARK: Taking back

  private func undo() throws {
    let store = try here.open()
    try store.undo(try #require(try store.lastChange()), at: morning)
  }

  @Test func `leaves what was done before it to be taken back`() throws {
    let first = checkIn()
    try store.append(first)
    try store.delete(first.id, at: morning)
    let theirs = checkIn(daysLater: 7)
    try other.append(theirs)

    try importFromThere()
    #expect(try store.lastChange()?.kind == .import)
    try undo()
    #expect(try store.checkIns().isEmpty)
    try undo()

    #expect(try store.checkIns() == [first])
    try importFromThere()
    #expect(try store.checkIns() == [first, theirs])
  }

  @Test func `of what the change before it changed goes back step by step`() throws {
    let first = checkIn()
    try store.append(first)
    try exchange()
    try other.edit(checkIn(first.id, note: "there"), at: moment(minutesLater: 100))
    try store.edit(checkIn(first.id, note: "here"), at: moment(minutesLater: 50))

    try importFromThere()
    #expect(try store.checkIn(first.id)?.outcomes["note"] == .answered(.text("there")))
    try undo()
    #expect(try store.checkIn(first.id)?.outcomes["note"] == .answered(.text("here")))
    try undo()
    #expect(try store.checkIn(first.id) == first)
    try undo()
    #expect(try store.checkIn(first.id)?.outcomes["note"] == .answered(.text("here")))
  }

  @Test func `twice ends the first, with what both it and the change before it changed`() throws {
    let shared = checkIn(note: "before")
    let gone = checkIn(daysLater: 7)
    try store.append(shared)
    try store.append(gone)
    try exchange()
    try store.set("country", to: "FI", at: morning)
    try other.set("country", to: "NZ", at: moment(minutesLater: 100))
    try importFromThere()
    try other.append(checkIn(daysLater: 14))
    try importFromThere()

    try undo()

    let change = try #require(try store.lastChange())
    #expect(change.kind == .setting)
    #expect(change.checkIns.isEmpty && change.keys.isEmpty)
    try store.undo(change, at: morning)
    #expect(try store.settings() == ["country": "NZ"])
  }

  @Test func `twice leaves the change before the first where nothing of it was changed`() throws {
    let gone = checkIn(note: "gone and back")
    try store.append(gone)
    try exchange()
    // Later than the edit over there, whichever revision has the lower id.
    try store.delete(gone.id, at: moment(minutesLater: 10))
    try other.edit(checkIn(gone.id, note: "late"), at: moment(minutesLater: -10))
    for days in [7, 14] {
      try other.append(checkIn(daysLater: days))
      try importFromThere()
    }

    try undo()
    try undo()

    #expect(try store.checkIns().map(\.date) == [monday, monday.adding(days: 7)])
    #expect(try store.checkIn(gone.id) == gone)
  }

  @Test func `twice leaves no text of what the first replaced`() throws {
    let first = checkIn(note: "replaced note")
    try store.append(first)
    try exchange()
    try other.edit(checkIn(first.id, note: "there"), at: moment(minutesLater: 10))
    try importFromThere()
    #expect(try here.bytes().range(of: Data("replaced note".utf8)) != nil)
    try other.append(checkIn(daysLater: 7))

    try importFromThere()

    #expect(try here.bytes().range(of: Data("replaced note".utf8)) == nil)
  }

  @Test func `leaves out definitions that nothing needs any more`() throws {
    let gone = checkIn()
    try other.append(gone)
    try other.delete(gone.id, at: morning)

    #expect(try other.content().definitions.isEmpty)
  }
}
