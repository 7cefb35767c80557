// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

extension HistoryStore {
  /// How far the file was looked through, each step with those before it.
  enum Verification: Comparable {
    case none
    /// Every page, every index against its table, and that no row lacks the row it belongs to.
    ///
    /// Of a file that may be changed also every value against the rules of its column, which SQLite
    /// leaves out where it opened one for reading only: there a value is looked at as it is read.
    case structure
    /// The definitions against their hashes too, the days against the calendar, and each setting,
    /// contact and plan as it is read: what SQLite takes for a text may be none, or nothing that was
    /// ever written.
    case content
  }

  /// Refuses a file that is not a history whose schema this program knows.
  ///
  /// - Returns: The version of its schema.
  static func requireOurSchema(_ db: Database, _ files: HistoryFiles) throws -> Int {
    let version = try Schema.version(of: db)
    guard try Schema.applicationID(of: db) == Schema.applicationID else {
      // The mark is four bytes, and one of them may be what is damaged.
      throw try Schema.isOurs(db, version: version)
        ? HistoryError.damaged(path: files.database)
        : HistoryError.notOurs(path: files.database, reason: .otherProgram)
    }
    guard version <= Schema.version else {
      guard version <= Schema.highestPlausibleVersion else {
        throw HistoryError.damaged(path: files.database)
      }
      throw HistoryError.newerThanThisProgram(
        path: files.database, version: version, supported: Schema.version)
    }
    guard try Schema.isOurs(db, version: version) else {
      throw HistoryError.damaged(path: files.database)
    }
    return version
  }

  /// Does the steps behind `done` up to `wanted`.
  ///
  /// - Throws: `damaged`.
  static func verify(
    _ db: Database, from done: Verification, to wanted: Verification, _ files: HistoryFiles
  ) throws {
    if done < .structure, wanted >= .structure {
      guard try String.fetchOne(db, sql: "PRAGMA integrity_check(1)") == "ok",
        try Row.fetchOne(db, sql: "PRAGMA foreign_key_check") == nil
      else { throw HistoryError.damaged(path: files.database) }
    }
    if wanted >= .content {
      guard try damagedDefinitions(db).isEmpty, try !hasImpossibleDay(db) else {
        throw HistoryError.damaged(path: files.database)
      }
      // A file of schema 1 is looked at before it is migrated.
      guard try db.tableExists("entry") else { return }
      let _: [EntryRevision<Setting>] = try revisions(db)
      let _: [EntryRevision<Contact>] = try revisions(db)
      let _: [EntryRevision<Plan>] = try revisions(db)
    }
  }

  /// The definitions whose bytes are not those that were answered, in order of their hashes.
  static func damagedDefinitions(_ db: Database) throws -> [StoredDefinition] {
    try Row.fetchAll(db, sql: "SELECT * FROM definition NOT INDEXED").map(StoredDefinition.init)
      .filter { !$0.isSound }.sorted { $0.hash < $1.hash }
  }

  /// The rules of the columns let 30 February pass: SQLite's `date` leaves up to 31 days of each month
  /// as they are, unless it has to count on from there. Source: sqlite.org/lang_datefunc.html.
  private static func hasImpossibleDay(_ db: Database) throws -> Bool {
    let days = [
      ("revision", "local_date", "1"), ("draft", "begun_on", "1"), ("draft", "local_date", "1"),
      ("outcome", "value", "kind = 'date'"), ("draft_outcome", "value", "kind = 'date'"),
    ]
    return try days.contains { table, column, condition in
      try Row.fetchOne(
        db,
        sql: """
          SELECT 1 FROM \(table)
          WHERE \(condition) AND \(column) IS NOT date(\(column), '+0 days')
          """) != nil
    }
  }
}
