// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Testing

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
    #expect(try store.definition(of: "sample", version: "1.0.0") == sample)
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
