// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Formats
public import Foundation
import GRDB
import Psychometrics

extension HistoryStore {
  /// The change that `undo` would take back: an import, or else the last change made here.
  ///
  /// Saving or discarding a draft is no change in this sense. Of a change made here only what no
  /// later import changed too is left, once that import cannot be taken back any more.
  ///
  /// - Returns: `nil` when there is none.
  public func lastChange() throws(HistoryError) -> Change? {
    try read { db in try Self.lastChange(db) }
  }

  /// What the check-ins of a change were before it; those that were not there are absent.
  ///
  /// - Throws: `notTheLastChange` when another one was made since `change` was looked at.
  public func checkIns(before change: Change) throws(HistoryError) -> [UUID: CheckIn] {
    try read { db in
      guard try Self.lastChange(db) == change else { throw HistoryError.notTheLastChange }
      let checkIns = try Self.checkIns(
        Self.selectRevision
          + SQL(
            """
             WHERE definition IS NOT NULL AND revision IN (
              SELECT before FROM changed_check_in WHERE is_import = \(change.kind == .import))
            """), db)
      return Dictionary(checkIns.map { ($0.id, $0) }) { first, _ in first }
    }
  }

  /// Takes back the last change; that is a change too, so taking it back repeats the first.
  ///
  /// An import is taken back without a trace instead: to say that its check-ins were deleted would
  /// delete them in the history they came from. Importing again repeats it, and `undo` again takes
  /// back the change made here before it.
  ///
  /// - Throws: `notTheLastChange` when another one was made since `change` was looked at, and what
  ///   writing refuses.
  public func undo(_ change: Change, at moment: Moment) throws(HistoryError) {
    try write { db in
      guard try Self.lastChange(db) == change else { throw HistoryError.notTheLastChange }
      if change.kind == .import { return try Self.retractImport(db) }
      let checkIns = try Row.fetchAll(db, sql: "SELECT check_in, before FROM changed_check_in")
      let entries = try Row.fetchAll(db, sql: "SELECT kind, key, before FROM changed_entry")

      try db.execute(sql: "DELETE FROM changed_check_in; DELETE FROM changed_entry")
      for row in checkIns {
        try Self.restoreCheckIn(
          try row.uuid("check_in"), to: try row.decode(forColumn: "before"), at: moment, db)
      }
      for row in entries {
        try Self.change(
          try row.entryKind("kind"), try row.decode(forColumn: "key"),
          to: try row.decode(forColumn: "before"), at: moment, db)
      }
      try Self.recordChange(change.kind, isUndo: !change.isUndo, at: moment, db)
    }
  }

  /// Begins a change: what the one before it took away is gone for good now.
  ///
  /// An import leaves the last change made here as it is, and ends only the import before it.
  static func begin(_ kind: Change.Kind, isUndo: Bool, at moment: Moment, _ db: Database) throws {
    if kind == .import { try settleImport(db) } else { try settleChanges(db) }
    try recordChange(kind, isUndo: isUndo, at: moment, db)
  }

  private static func settleChanges(_ db: Database) throws {
    let hadWords = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM changed_entry WHERE kind <> 'setting' AND before IS NOT NULL)
        """)
    if hadWords == true { try ErasedTextCleanup.expect(db) }
    // In one statement: after an import these are all check-ins there are.
    try db.execute(
      sql: """
        UPDATE changed_check_in SET before = NULL WHERE before IS NOT NULL;
        DELETE FROM revision WHERE check_in IN (SELECT check_in FROM changed_check_in)
          AND number NOT IN (
            SELECT number FROM newest_revision
            WHERE check_in IN (SELECT check_in FROM changed_check_in))
        """)
    if db.changesCount > 0 { try ErasedTextCleanup.expect(db) }
    try db.execute(
      sql: "DELETE FROM changed_check_in; DELETE FROM changed_entry; DELETE FROM last_change")
  }

  /// The import before the one that begins cannot be taken back any more; nor can what it changed of
  /// the last change made here.
  private static func settleImport(_ db: Database) throws {
    let hadWords = try Bool.fetchOne(
      db,
      sql: """
        SELECT EXISTS (
          SELECT 1 FROM changed_entry
          WHERE is_import AND kind <> 'setting' AND before IS NOT NULL)
        """)
    if hadWords == true { try ErasedTextCleanup.expect(db) }
    try db.execute(
      sql: """
        DELETE FROM changed_entry WHERE NOT is_import AND (kind, key) IN (
          SELECT kind, key FROM changed_entry AS theirs JOIN entry USING (kind, key)
          WHERE theirs.is_import AND entry.value IS NOT theirs.before);
        DELETE FROM changed_check_in WHERE NOT is_import AND check_in IN (
          \(visiblyChangedCheckIns) AND is_import);
        UPDATE changed_check_in SET before = NULL WHERE is_import AND before IS NOT NULL;
        DELETE FROM revision
        WHERE check_in IN (SELECT check_in FROM changed_check_in WHERE is_import)
          AND number NOT IN (
            SELECT number FROM newest_revision
            WHERE check_in IN (SELECT check_in FROM changed_check_in WHERE is_import))
          AND revision NOT IN (SELECT before FROM changed_check_in WHERE before IS NOT NULL)
        """)
    if db.changesCount > 0 { try ErasedTextCleanup.expect(db) }
    try db.execute(
      sql: """
        DELETE FROM changed_check_in WHERE is_import; DELETE FROM changed_entry WHERE is_import
        """)
  }

  private static func recordChange(
    _ kind: Change.Kind, isUndo: Bool, at moment: Moment, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        INSERT OR REPLACE INTO last_change (is_import, id, kind, is_undo, made_at, made_offset)
        VALUES (?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        kind == .import, UUID().text, kind.rawValue, isUndo, moment.secondsSince1970,
        moment.offsetSeconds,
      ])
  }

  private static func lastChange(_ db: Database) throws -> Change? {
    guard
      let row = try Row.fetchOne(db, sql: "SELECT * FROM last_change ORDER BY is_import DESC")
    else { return nil }
    guard let kind = Change.Kind(rawValue: try row.decode(forColumn: "kind")) else {
      throw MalformedRow()
    }
    var keys: [EntryKind: [String]] = [:]
    let isImport: StatementArguments = [kind == .import]
    for row in try Row.fetchAll(db, sql: Self.visiblyChangedEntries, arguments: isImport) {
      keys[try row.entryKind("kind"), default: []].append(try row.decode(forColumn: "key"))
    }
    return Change(
      id: try row.uuid("id"), kind: kind, isUndo: try row.decode(forColumn: "is_undo"),
      madeAt: try row.moment("made_at", "made_offset"),
      checkIns: try Row.fetchAll(
        db, sql: "\(Self.visiblyChangedCheckIns) AND is_import = ? ORDER BY check_in",
        arguments: isImport
      ).map { row in try row.uuid("check_in") },
      keys: keys)
  }

  /// Without entries that say what they said before: an import takes over later times too.
  private static let visiblyChangedEntries = """
    SELECT kind, key FROM changed_entry JOIN entry USING (kind, key)
    WHERE is_import = ? AND entry.value IS NOT changed_entry.before ORDER BY key
    """

  /// Without check-ins that were not there before and are not now: an import takes over later
  /// deletions too.
  private static let visiblyChangedCheckIns = """
    SELECT check_in FROM changed_check_in
    WHERE (EXISTS (SELECT 1 FROM revision WHERE revision = before AND definition IS NOT NULL)
      OR EXISTS (
        SELECT 1 FROM newest_revision
        WHERE newest_revision.check_in = changed_check_in.check_in AND definition IS NOT NULL))
    """

  /// Adds a revision with the value of `before`, and keeps the present one for the next undo.
  ///
  /// - Parameter before: A revision; `nil` for a tombstone.
  private static func restoreCheckIn(
    _ checkIn: UUID, to before: String?, at moment: Moment, _ db: Database
  ) throws {
    let present = try newestRevision(of: checkIn, db)
    let number = try insertRevision(of: checkIn, after: present, at: moment, db)
    if let before {
      try db.execute(
        sql: """
          UPDATE revision SET (definition, whole_definition, local_date, answered_at,
            answered_offset, is_late) = (SELECT definition, whole_definition, local_date,
            answered_at, answered_offset, is_late FROM revision WHERE revision = :before)
          WHERE number = :number;
          INSERT INTO target SELECT :number, key, value FROM target
          WHERE revision = (SELECT number FROM revision WHERE revision = :before);
          INSERT INTO outcome SELECT :number, item, kind, value FROM outcome
          WHERE revision = (SELECT number FROM revision WHERE revision = :before);
          """, arguments: ["before": before, "number": number])
    }
    try removeOlderRevisions(of: checkIn, keeping: present?.revision, db)
    try note(present, of: checkIn, db)
  }

  private static func retractImport(_ db: Database) throws {
    let checkIns = try Row.fetchAll(
      db, sql: "SELECT check_in, before FROM changed_check_in WHERE is_import")
    let entries = try Row.fetchAll(db, sql: "SELECT * FROM changed_entry WHERE is_import")
    try db.execute(
      sql: """
        DELETE FROM changed_check_in WHERE is_import; DELETE FROM changed_entry WHERE is_import;
        DELETE FROM last_change WHERE is_import
        """)
    for row in checkIns {
      try db.execute(
        sql: """
          DELETE FROM revision WHERE check_in = ? AND revision IS NOT ?
          AND revision NOT IN (SELECT before FROM changed_check_in WHERE before IS NOT NULL)
          """,
        arguments: [
          try row.decode(String.self, forColumn: "check_in"),
          try row.decode(String?.self, forColumn: "before"),
        ])
    }
    for row in entries {
      let kind = try row.entryKind("kind")
      let key = try row.decode(String.self, forColumn: "key")
      if row["before_at"] == nil {
        try db.execute(
          sql: "DELETE FROM entry WHERE kind = ? AND key = ?", arguments: [kind.rawValue, key])
      } else {
        try write(
          StoredEntry(
            kind: kind, key: key, value: try row.decode(forColumn: "before"),
            changedAt: try row.moment("before_at", "before_offset")), db)
      }
    }
    try ErasedTextCleanup.expect(db)
  }

  /// - Parameter revision: One that is kept; `nil` for none.
  private static func removeOlderRevisions(
    of checkIn: UUID, keeping revision: String?, _ db: Database
  ) throws {
    try db.execute(
      sql: """
        DELETE FROM revision WHERE check_in = :checkIn AND revision IS NOT :revision
        AND number NOT IN (SELECT number FROM newest_revision WHERE check_in = :checkIn)
        """, arguments: ["checkIn": checkIn.text, "revision": revision])
  }
}
