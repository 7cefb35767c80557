// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Testing

@Suite(.plainAndSealed)
struct DefinitionTests {
  private let history: TemporaryHistory
  private let store: HistoryStore
  private let changed = StoredDefinition("id: sample # other\n")

  init() throws {
    history = try TemporaryHistory()
    store = try history.open()
  }

  @Test func `that was answered cannot change under the same version`() throws {
    try store.append(checkIn())
    var other = checkIn(daysLater: 7)
    other.definitionHash = changed.hash

    #expect(throws: HistoryError.definitionConflict(questionnaire: "sample", version: "1.0.0")) {
      try store.append(other, definitions: [changed], at: morning, ending: nil)
    }
    #expect(throws: HistoryError.definitionConflict(questionnaire: "sample", version: "1.0.0")) {
      try store.requireAnswerable(changed)
    }
    #expect(try store.definition(hash: changed.hash) == nil)
  }

  @Test func `that was answered on another computer stands in nobody's way`() throws {
    let elsewhere = try TemporaryHistory()
    let other = try elsewhere.open()
    try other.append(checkIn())
    _ = try store.merge(try other.content(), at: morning)
    var mine = checkIn(daysLater: 7)
    mine.definitionHash = changed.hash

    try store.requireAnswerable(changed)
    try store.append(mine, definitions: [changed], at: morning, ending: nil)

    #expect(try store.checkIns().map(\.definitionHash) == [sample.hash, changed.hash])
    #expect(try store.content().definitions.map(\.hash).sorted() == [sample.hash, changed.hash])
    #expect(try store.versionsOfSeveralContents().map(\.version) == ["1.0.0"])
    // Both go on, and a third content is a change of the one that was answered here.
    try store.requireAnswerable(sample)
    try store.requireAnswerable(changed)
    var third = changed
    third.hash = String(repeating: "e5", count: 32)
    #expect(throws: HistoryError.definitionConflict(questionnaire: "sample", version: "1.0.0")) {
      try store.requireAnswerable(third)
    }
  }

  @Test func `of a deleted check-in stands in nobody's way, and comes back with it`() throws {
    let gone = checkIn()
    try store.append(gone)
    try store.delete(gone.id, at: morning)

    let claim = try store.claimDraft(of: "sample")
    var begun = draft()
    begun.definitionHash = changed.hash
    try store.save(begun, definitions: [changed], claim: claim)
    try store.undo(try #require(try store.lastChange()), at: morning)

    #expect(try store.checkIns() == [gone])
    #expect(try store.drafts() == [begun])
  }

  @Test func `that nobody answered may change`() throws {
    let claim = try store.claimDraft(of: "sample")
    try store.save(draft(), definitions: [sample], claim: claim)
    var begun = draft()
    begun.definitionHash = changed.hash

    try store.save(begun, definitions: [changed], claim: claim)

    #expect(try store.drafts() == [begun])
    #expect(try store.definition(hash: sample.hash) == nil)
  }
}
