// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import GRDB
import History
import Psychometrics
import Testing

@Suite(.plainAndSealed)
struct SettingsTests {
  private let history: TemporaryHistory
  private let store: HistoryStore

  init() throws {
    history = try TemporaryHistory()
    store = try history.open()
  }

  @Test func `are kept as text`() throws {
    try store.set("country", to: "NZ", at: morning)
    try store.set("language", to: "mi", at: morning)
    try store.set("country", to: "FI", at: morning)
    try store.remove("language", at: morning)
    try store.remove("region", at: morning)

    #expect(try history.open().settings() == ["country": "FI"])
    #expect(try store.settings() == ["country": "FI"])
  }

  @Test func `remember when each was changed, in order even when the clock is set back`() throws {
    try store.set("country", to: "NZ", at: morning)
    try store.set("country", to: "FI", at: moment(minutesLater: -60))
    try store.remove("country", at: moment(minutesLater: -60))

    let changedAt = try history.database { db in
      try Int.fetchAll(db, sql: "SELECT changed_at FROM entry")
    }
    #expect(changedAt == [morning.secondsSince1970 + 2])
  }
}
