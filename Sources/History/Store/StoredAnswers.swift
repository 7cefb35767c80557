// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Psychometrics

/// What revisions say, by their row numbers.
struct StoredAnswers {
  let outcomes: [Int64: [Item.ID: Outcome]]
  let targets: [Int64: [String: Double]]

  /// - Parameter numbers: Of revisions; those that lie between them are read too.
  init(of numbers: [Int64], _ db: Database) throws {
    // One pass over all between the first and the last is much quicker than a search for each of
    // them, and revisions that lie between are few.
    guard let first = numbers.min(), let last = numbers.max() else {
      (outcomes, targets) = ([:], [:])
      return
    }
    let between: StatementArguments = [first, last]
    outcomes = try Self.byRevision(
      Row.fetchCursor(
        db,
        sql: """
          SELECT item, kind, \(Outcome.reading), revision FROM outcome
          WHERE revision BETWEEN ? AND ? ORDER BY revision
          """, arguments: between),
      revisionAt: 3
    ) { row in try row.outcome() }
    targets = try Self.byRevision(
      Row.fetchCursor(
        db,
        sql: """
          SELECT key, value, revision FROM target WHERE revision BETWEEN ? AND ? ORDER BY revision
          """, arguments: between),
      revisionAt: 2
    ) { row in (try row.decode(atIndex: 0), try row.decode(atIndex: 1)) }
  }

  /// - Parameter revision: One of those that were named.
  func fill(_ checkIn: inout CheckIn, of revision: Int64) {
    checkIn.targets = targets[revision] ?? [:]
    checkIn.outcomes = outcomes[revision] ?? [:]
  }

  /// - Parameter rows: In order of their revisions, which is how they lie in the file.
  /// - Throws: `MalformedRow` for a key that a revision has twice.
  private static func byRevision<Value>(
    _ rows: RowCursor, revisionAt index: Int, _ read: (Row) throws -> (String, Value)
  ) throws -> [Int64: [String: Value]] {
    var all: [Int64: [String: Value]] = [:]
    var revision: Int64?
    var ofRevision: [String: Value] = [:]
    while let row = try rows.next() {
      let next = try row.decode(Int64.self, atIndex: index)
      if next != revision {
        if let revision { all[revision] = ofRevision }
        revision = next
        // Weeks are answered alike: as many as before, so that it need not grow.
        ofRevision = Dictionary(minimumCapacity: ofRevision.count)
      }
      let (key, value) = try read(row)
      guard ofRevision.updateValue(value, forKey: key) == nil else { throw MalformedRow() }
    }
    if let revision { all[revision] = ofRevision }
    return all
  }
}
