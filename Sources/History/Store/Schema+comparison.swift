// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import Sealing

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
    let held = try objects(of: db)
    if version == Self.version, fingerprint(held) == newestFingerprint { return true }
    return Set(held) == Set(try objects(afterSteps: version))
  }

  /// Of what all steps make: to make it anew takes longer than the rest of opening a history. If it fell
  /// behind, only that time would be lost; a test holds it against the steps.
  static let newestFingerprint = "8bb85ee8eea252efc29a31e16aec3e4e3ed492066354f2d41bf8e7f6572e86ab"

  /// The same for the same objects alone, in whatever order they lie.
  static func fingerprint(_ objects: [Object]) -> String {
    let texts = objects.map { object in
      // With its length before each part, so that no two objects give the same bytes.
      [object.type, object.name, object.table, object.statement.map { "=\($0)" } ?? ""]
        .map { "\($0.utf8.count) \($0)" }.joined()
    }
    return Digest.sha256(Array(texts.sorted().joined().utf8))
  }

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
