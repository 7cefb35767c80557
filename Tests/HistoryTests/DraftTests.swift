// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import Testing

@Suite(.plainAndSealed)
struct DraftTests {
  private let history: TemporaryHistory
  private let store: HistoryStore

  init() throws {
    history = try TemporaryHistory()
    store = try history.open()
  }

  @Test func `is on disk after every answer`() throws {
    let claim = try store.claimDraft(of: "sample")
    let first = draft(position: "joy")
    let second = draft(outcomes: ["joy": .answered(.code(2))])
    let third = draft(
      position: nil, outcomes: ["joy": .missing(.declined), "note": .answered(.text("päivä"))])

    for each in [first, second, third] {
      try store.save(each, definitions: [sample], claim: claim)

      #expect(try history.open().draft(of: "sample") == each)
    }
    #expect(try store.drafts() == [third])
    #expect(try store.draft(of: "other") == nil)
  }

  /// A file name has 255 bytes at most.
  @Test func `may be of a questionnaire with the longest id there is`() throws {
    let id = "me." + String(repeating: "a-_", count: 32) + "z"
    try #require(id.utf8.count == 100)

    let claim = try store.claimDraft(of: id)

    #expect(throws: HistoryError.draftInUse(questionnaire: id)) {
      try history.open().claimDraft(of: id)
    }
    withExtendedLifetime(claim) {}
  }

  @Test func `keeps the definition it began with`() throws {
    try store.save(draft(), definitions: [sample], claim: store.claimDraft(of: "sample"))

    #expect(try store.definition(hash: sample.hash) == sample)
  }

  @Test func `is gone once it was discarded`() throws {
    let claim = try store.claimDraft(of: "sample")
    try store.save(draft(), definitions: [sample], claim: claim)

    try store.discardDraft(claim)

    #expect(try store.drafts().isEmpty)
  }

  @Test func `ends with the check-in it became, in one step`() throws {
    let claim = try store.claimDraft(of: "sample")
    try store.save(draft(), definitions: [sample], claim: claim)
    var odd = checkIn()
    odd.outcomes["hours"] = .answered(.decimal(.nan))

    #expect(throws: HistoryError.self) {
      try store.append(odd, definitions: [sample], at: morning, ending: claim)
    }
    #expect(try store.drafts() == [draft()])
    #expect(try store.checkIns().isEmpty)

    let finished = checkIn()
    try store.append(finished, definitions: [sample], at: morning, ending: claim)
    #expect(try store.drafts().isEmpty)
    #expect(try store.checkIns() == [finished])
  }

  @Test func `stays when another sitting is saved`() throws {
    try store.save(draft(), definitions: [sample], claim: store.claimDraft(of: "sample"))

    try store.append(checkIn())

    #expect(try store.drafts() == [draft()])
  }

  @Test func `belongs to one sitting at a time`() throws {
    let other = try history.open()
    do {
      let claim = try store.claimDraft(of: "me.sleep/../x")
      try withExtendedLifetime(claim) {
        #expect(throws: HistoryError.draftInUse(questionnaire: "me.sleep/../x")) {
          try other.claimDraft(of: "me.sleep/../x")
        }
        _ = try other.claimDraft(of: "sample")
      }
    }

    _ = try other.claimDraft(of: "me.sleep/../x")
    for name in try history.names() {
      #expect(try mode(of: history.folder + "/" + name) == 0o600)
    }
  }
}
