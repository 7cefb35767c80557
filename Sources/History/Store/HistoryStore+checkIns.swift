// SPDX-License-Identifier: GPL-3.0-or-later

public import Foundation
import GRDB
public import Psychometrics

extension HistoryStore {
  /// The check-ins in order of local date, then instant, then id.
  ///
  /// - Parameter questionnaires: Their ids; `nil` for all.
  /// - Parameter since: The earliest local date; `nil` for all.
  /// - Parameter limit: How many at most, the newest; `nil` for all.
  public func checkIns(
    of questionnaires: Set<String>? = nil, since: LocalDate? = nil, limit: Int? = nil
  ) throws(HistoryError) -> [CheckIn] {
    try read { db in
      var query = Self.selectCheckIn
      if let questionnaires {
        query += SQL(" AND definition.questionnaire IN \(questionnaires)")
      }
      if let since { query += SQL(" AND local_date >= \(since.description)") }
      query += SQL(" ORDER BY local_date DESC, answered_at DESC, check_in DESC")
      if let limit { query += SQL(" LIMIT \(max(0, limit))") }
      return try Self.checkIns(query, db).reversed()
    }
  }

  /// The check-ins of one week, in the same order.
  public func checkIns(in week: ISOWeek) throws(HistoryError) -> [CheckIn] {
    let (first, last) = (week.monday.description, week.monday.adding(days: 6).description)
    return try read { db in
      try Self.checkIns(
        Self.selectCheckIn
          + SQL(
            " AND local_date BETWEEN \(first) AND \(last) ORDER BY local_date, answered_at, check_in"
          ),
        db)
    }
  }

  /// - Returns: `nil` when there is none, or it was deleted.
  public func checkIn(_ id: UUID) throws(HistoryError) -> CheckIn? {
    try read { db in
      try Self.checkIns(Self.selectCheckIn + SQL(" AND check_in = \(id.text)"), db).first
    }
  }

  private static let selectCheckIn: SQL = """
    SELECT newest_revision.*, questionnaire, version FROM newest_revision
    JOIN definition ON definition.hash = newest_revision.definition WHERE TRUE
    """

  /// As `newest_revision`, with older revisions and with tombstones.
  static let selectRevision: SQL = """
    SELECT revision.*, questionnaire, version FROM revision
    LEFT JOIN definition ON definition.hash = revision.definition
    """

  static func checkIns(_ query: SQL, _ db: Database) throws -> [CheckIn] {
    try SQLRequest<Row>(literal: query).fetchAll(db).map { row in try checkIn(row, db) }
  }

  /// - Parameter row: Of a revision that is no tombstone.
  static func checkIn(_ row: Row, _ db: Database) throws -> CheckIn {
    let selectTargets = try db.cachedStatement(
      sql: "SELECT key, value FROM target WHERE revision = ?")
    let selectOutcomes = try db.cachedStatement(
      sql: "SELECT item, kind, \(Outcome.reading) FROM outcome WHERE revision = ?")
    let number = try row.decode(Int64.self, forColumn: "number")
    let targets = try Row.fetchAll(selectTargets, arguments: [number]).map { row in
      (try row.decode(String.self, atIndex: 0), try row.decode(Double.self, atIndex: 1))
    }
    return CheckIn(
      id: try row.uuid("check_in"),
      questionnaire: try row.decode(forColumn: "questionnaire"),
      version: try row.decode(forColumn: "version"),
      definitionHash: try row.decode(forColumn: "definition"),
      wholeDefinitionHash: try row.decode(forColumn: "whole_definition"),
      date: try row.localDate("local_date"),
      answeredAt: try row.moment("answered_at", "answered_offset"),
      isLate: try row.decode(forColumn: "is_late"),
      targets: Dictionary(targets) { first, _ in first },
      outcomes: try Dictionary(Row.fetchCursor(selectOutcomes, arguments: [number])))
  }
}
