// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// Copies of deleted text that `secure_delete` leaves in the file.
///
/// It overwrites a row where it stands when it is deleted, not where it stood before SQLite moved
/// it to another page. Only rewriting the whole file removes those.
enum ErasedTextCleanup {
  /// Notes, in the caller's transaction, that text was deleted.
  static func expect(_ db: Database) throws {
    try db.execute(sql: "INSERT OR IGNORE INTO remnant (only) VALUES (1)")
  }

  static func exist(_ db: Database) throws -> Bool {
    try Bool.fetchOne(db, sql: "SELECT EXISTS (SELECT 1 FROM remnant)") ?? false
  }

  /// Rewrites the file, outside of any transaction.
  static func remove(_ db: Database) throws {
    try db.execute(sql: "VACUUM; DELETE FROM remnant")
  }
}
