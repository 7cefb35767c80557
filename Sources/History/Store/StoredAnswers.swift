// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Psychometrics

/// What revisions say, by their row numbers.
struct StoredAnswers {
  private(set) var outcomes: [Int64: [Item.ID: Outcome]] = [:]
  private(set) var targets: [Int64: [String: Double]] = [:]

  /// - Parameter numbers: Of revisions; those that lie between them are read too.
  init(of numbers: [Int64], _ db: Database) throws {
    // Rows lie in the order of the revisions. One pass over all between the first and the last is
    // much quicker than a search for each of them, and revisions that lie between are few.
    guard let first = numbers.min(), let last = numbers.max() else { return }
    let between: StatementArguments = [first, last]
    let outcomes = try Row.fetchCursor(
      db,
      sql: """
        SELECT item, kind, \(Outcome.reading), revision FROM outcome WHERE revision BETWEEN ? AND ?
        """, arguments: between)
    while let row = try outcomes.next() {
      let (item, outcome) = try row.outcome()
      let isNew =
        self.outcomes[try row.decode(atIndex: 3), default: [:]]
        .updateValue(outcome, forKey: item) == nil
      guard isNew else { throw MalformedRow() }
    }
    let targets = try Row.fetchCursor(
      db, sql: "SELECT key, value, revision FROM target WHERE revision BETWEEN ? AND ?",
      arguments: between)
    while let row = try targets.next() {
      let key = try row.decode(String.self, atIndex: 0)
      let isNew =
        self.targets[try row.decode(atIndex: 2), default: [:]]
        .updateValue(try row.decode(atIndex: 1), forKey: key) == nil
      guard isNew else { throw MalformedRow() }
    }
  }
}
