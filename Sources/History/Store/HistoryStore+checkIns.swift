// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
public import Foundation
import GRDB
import Psychometrics

extension HistoryStore {
  /// The check-ins in order of local date, then instant, then id.
  ///
  /// - Parameter since: The earliest local date; `nil` for all.
  /// - Parameter limit: How many at most, the newest; `nil` for all.
  public func checkIns(
    since: LocalDate? = nil, limit: Int? = nil
  ) throws(HistoryError) -> [CheckIn] {
    try read { db in
      var query = Self.selectCheckIn
      if let since { query += SQL(" AND local_date >= \(since.description)") }
      query += SQL(" ORDER BY local_date DESC, answered_at DESC, check_in DESC")
      if let limit { query += SQL(" LIMIT \(max(0, limit))") }
      return try Self.checkIns(query, db).reversed()
    }
  }

  /// The check-ins of a few days, such as a week, in the same order.
  public func checkIns(in span: DaySpan) throws(HistoryError) -> [CheckIn] {
    // Day by day: as texts, the days of the year 10000 in the last week come before all others.
    let days = (0..<span.count).map { span.first.adding(days: $0).description }
    return try read { db in
      try Self.checkIns(
        Self.selectCheckIn
          + SQL(" AND local_date IN \(days) ORDER BY local_date, answered_at, check_in"), db)
    }
  }

  /// - Returns: `nil` when there is none, or it was deleted.
  public func checkIn(_ id: UUID) throws(HistoryError) -> CheckIn? {
    try read { db in
      try Self.checkIns(Self.selectCheckIn + SQL(" AND check_in = \(id.text)"), db).first
    }
  }

  /// The columns that `checkIn` reads, in its order.
  private static let checkInColumns = """
    number, check_in, questionnaire, version, definition, whole_definition, local_date, answered_at,
      answered_offset, is_late
    """

  private static let selectCheckIn: SQL = """
    SELECT \(sql: checkInColumns) FROM newest_revision
    LEFT JOIN definition ON definition.hash = newest_revision.definition
    WHERE newest_revision.definition IS NOT NULL
    """

  /// As `newest_revision`, with older revisions and with tombstones.
  static let selectRevision: SQL = """
    SELECT \(sql: checkInColumns), revision, supersedes, revised_at, revised_offset FROM revision
    LEFT JOIN definition ON definition.hash = revision.definition
    """

  /// - Parameter query: Of revisions that are no tombstones.
  static func checkIns(_ query: SQL, _ db: Database) throws -> [CheckIn] {
    var numbers: [Int64] = []
    var checkIns: [CheckIn] = []
    let rows = try SQLRequest<Row>(literal: query).fetchCursor(db)
    while let row = try rows.next() {
      numbers.append(try row.decode(atIndex: 0))
      checkIns.append(try checkIn(row))
    }
    let answers = try StoredAnswers(of: numbers, db)
    for (place, number) in numbers.enumerated() { answers.fill(&checkIns[place], of: number) }
    return checkIns
  }

  /// - Parameter row: Of a revision that is no tombstone.
  static func checkIn(_ row: Row, _ answers: StoredAnswers) throws -> CheckIn {
    var checkIn = try checkIn(row)
    answers.fill(&checkIn, of: try row.decode(atIndex: 0))
    return checkIn
  }

  /// Without its answers.
  private static func checkIn(_ row: Row) throws -> CheckIn {
    // By place: looking for a column by its name takes longer than reading it.
    CheckIn(
      id: try row.uuid(atIndex: 1),
      questionnaire: try row.decode(atIndex: 2),
      version: try row.decode(atIndex: 3),
      definitionHash: try row.decode(atIndex: 4),
      wholeDefinitionHash: try row.decode(atIndex: 5),
      date: try row.localDate(atIndex: 6),
      answeredAt: try row.moment(atIndex: 7),
      isLate: try row.flag(atIndex: 9),
      targets: [:], outcomes: [:])
  }
}
