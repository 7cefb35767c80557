// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

extension HistoryStore {
  /// Everything the history says, from one state of it.
  ///
  /// - Throws: `damaged` also where reading alone would not notice, such as in an index.
  public func content() throws(HistoryError) -> HistoryContent {
    try read(.content) { db in
      HistoryContent(
        settings: try Self.revisions(db), contacts: try Self.revisions(db),
        plans: try Self.revisions(db),
        checkIns: try Self.revisions(Self.selectNewest, db),
        definitions: try Row.fetchAll(db, sql: Self.selectNeeded).map(StoredDefinition.init))
    }
  }

  private static var selectNewest: SQL {
    selectRevision + """
       WHERE number IN (SELECT number FROM newest_revision)
       ORDER BY definition IS NULL, local_date, answered_at, check_in
      """
  }

  private static let selectNeeded = """
    SELECT * FROM definition WHERE hash IN (
      SELECT definition FROM newest_revision UNION SELECT whole_definition FROM newest_revision)
    ORDER BY questionnaire, version, hash
    """

  static func revisions(_ query: SQL, _ db: Database) throws -> [CheckInRevision] {
    let rows = try SQLRequest<Row>(literal: query).fetchAll(db)
    let answers = try StoredAnswers(of: rows.map { try $0.decode(atIndex: 0) }, db)
    return try rows.map { row in
      CheckInRevision(
        id: try row.uuid("revision"), checkIn: try row.uuid("check_in"),
        supersedes: row["supersedes"] == nil ? nil : try row.uuid("supersedes"),
        revisedAt: try row.moment("revised_at", "revised_offset"),
        content: row["definition"] == nil ? nil : try checkIn(row, answers))
    }
  }
}
