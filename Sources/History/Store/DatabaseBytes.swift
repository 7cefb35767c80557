// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB
import GRDBSQLite

/// A database as the bytes that its file has, or would have.
enum DatabaseBytes {
  /// Puts them in the place of what the connection has open, in memory.
  ///
  /// Source: sqlite3_deserialize.
  static func load(_ bytes: [UInt8], into db: Database) throws {
    let count = bytes.count
    guard let buffer = sqlite3_malloc64(UInt64(count)) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM)
    }
    buffer.copyMemory(from: bytes, byteCount: count)
    // SQLite frees the buffer, also when this fails.
    let code = sqlite3_deserialize(
      db.sqliteConnection, "main", buffer.assumingMemoryBound(to: UInt8.self), Int64(count),
      Int64(count), UInt32(SQLITE_DESERIALIZE_FREEONCLOSE | SQLITE_DESERIALIZE_RESIZEABLE))
    guard code == SQLITE_OK else { throw DatabaseError(resultCode: ResultCode(rawValue: code)) }
  }

  /// Those of what the connection has open, in memory or as a file.
  ///
  /// Source: sqlite3_serialize.
  static func of(_ db: Database) throws -> [UInt8] {
    var count: Int64 = 0
    guard let buffer = sqlite3_serialize(db.sqliteConnection, "main", &count, 0) else {
      throw DatabaseError(resultCode: .SQLITE_NOMEM)
    }
    defer { sqlite3_free(buffer) }
    return [UInt8](UnsafeBufferPointer(start: buffer, count: Int(count)))
  }
}
