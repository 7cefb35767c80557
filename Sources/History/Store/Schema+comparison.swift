// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// What a history file may hold: whatever else stands in its schema could change what is stored, or
/// what is read.
///
/// Why not `PRAGMA trusted_schema = OFF`: a rule of our own calls `json_valid`, which older SQLite
/// counts as unsafe, and then it cannot read the schema at all.
extension Schema {
  /// A table, index or view, as `sqlite_master` lists it.
  struct Object: Hashable, Sendable {
    var type: String
    var name: String
    var table: String
    /// `nil` for the indexes that SQLite makes itself.
    var statement: String?
  }

  /// Whether the file holds what our steps make, and nothing else.
  ///
  /// - Parameter version: The steps taken; any number, since it comes from the file.
  static func isOurs(_ db: Database, version: Int) throws -> Bool {
    guard (1...Self.version).contains(version) else { return false }
    let expected = version == Self.version ? try newest.get() : try objects(afterSteps: version)
    return Set(try objects(of: db)) == Set(expected)
  }

  /// Made by the steps themselves, so that no list of it can fall behind.
  private static let newest = Result { try objects(afterSteps: version) }

  /// What a file holds after so many steps; each table before its indexes.
  static func objects(afterSteps count: Int) throws -> [Object] {
    try DatabaseQueue().write { db in
      for step in steps.prefix(count) { try db.execute(sql: step) }
      return try objects(of: db)
    }
  }

  private static func objects(of db: Database) throws -> [Object] {
    // What ANALYZE notes changes no answer.
    let rows = try Row.fetchAll(
      db,
      sql: """
        SELECT type, name, tbl_name, sql FROM sqlite_master WHERE name NOT GLOB 'sqlite_stat[1-4]'
        ORDER BY rowid
        """)
    return try rows.map { row in
      Object(
        type: try row.decode(atIndex: 0), name: try row.decode(atIndex: 1),
        table: try row.decode(atIndex: 2), statement: try row.decode(atIndex: 3))
    }
  }
}
