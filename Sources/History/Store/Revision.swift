// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import GRDB
import Psychometrics

/// One state of a check-in, as far as the order of changes needs it.
struct Revision {
  let revision: String
  /// Seconds since 1970-01-01 UTC.
  let revisedAt: Int
  let isTombstone: Bool
}

extension HistoryStore {
  /// - Returns: `nil` when the id was never used.
  static func newestRevision(of checkIn: UUID, _ db: Database) throws -> Revision? {
    try Row.fetchOne(
      db,
      sql:
        "SELECT definition, revision, revised_at, revised_offset FROM newest_revision WHERE check_in = ?",
      arguments: [checkIn.text]
    ).map { row in
      Revision(
        revision: try row.decode(forColumn: "revision"),
        revisedAt: try row.moment("revised_at", "revised_offset").secondsSince1970,
        isTombstone: row.hasNull(atIndex: 0))
    }
  }

  /// Inserts a revision without content, which is a tombstone until it is filled.
  ///
  /// - Returns: Its row number.
  static func insertRevision(
    of checkIn: UUID, after before: Revision?, at moment: Moment, _ db: Database
  ) throws -> Int64 {
    try insertRevision(
      UUID().text, of: checkIn, supersedes: before?.revision,
      at: moment.monotonic(after: before?.revisedAt), db)
  }

  static func insertRevision(
    _ revision: String, of checkIn: UUID, supersedes: String?, at moment: Moment, _ db: Database
  ) throws -> Int64 {
    try db.execute(
      sql: """
        INSERT INTO revision (revision, check_in, supersedes, revised_at, revised_offset)
        VALUES (?, ?, ?, ?, ?)
        """,
      arguments: [
        revision, checkIn.text, supersedes, moment.secondsSince1970, moment.offsetSeconds,
      ])
    return db.lastInsertedRowID
  }
}
