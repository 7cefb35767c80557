// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import GRDBSQLite

/// A copy in memory of a file whose header or schema is damaged, with both as our own steps make them.
///
/// One wrong byte in a statement of the schema keeps SQLite from reading any table, however whole it
/// is. What the header and the schema of our files say is known without the file, but for where each
/// table begins.
enum RepairedCopy {
  /// - Returns: `nil` where the file has not our mark, so that nothing foreign is taken for ours.
  /// - Throws: What reading the file, and SQLite, refuse.
  static func open(path: String) throws -> DatabaseQueue? {
    var bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
    guard bytes.count >= Header.size, Header.hasOurMark(bytes) else { return nil }
    let objects = try Schema.rows(afterSteps: Header.schemaVersion(bytes) ?? Schema.version)
    Header.repair(&bytes)
    let database = try DatabaseQueue()
    try database.writeWithoutTransaction { db in
      try load(bytes, into: db)
      try db.execute(sql: "PRAGMA writable_schema = ON")
      // The first statement finds the schema damaged; from the second on SQLite goes by what it could
      // read of it. Source: sqlite3_prepare and "writable_schema" in the documentation of pragmas.
      _ = try? Int.fetchOne(db, sql: "SELECT count(*) FROM sqlite_master")
      for object in objects {
        try db.execute(
          sql: "UPDATE sqlite_master SET type = ?, name = ?, tbl_name = ?, sql = ? WHERE rowid = ?",
          arguments: [object.type, object.name, object.table, object.statement, object.number])
      }
      try db.execute(sql: "PRAGMA writable_schema = RESET")
    }
    return database
  }

  /// Source: sqlite3_deserialize.
  private static func load(_ bytes: [UInt8], into db: Database) throws {
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
}

/// The first hundred bytes of the file. Source: "The Database Header" in SQLite's file format.
private enum Header {
  static let size = 100

  static func hasOurMark(_ bytes: [UInt8]) -> Bool { number(bytes, at: 68) == Schema.applicationID }

  /// - Returns: `nil` when it is none that this program knows.
  static func schemaVersion(_ bytes: [UInt8]) -> Int? {
    let version = number(bytes, at: 60)
    return (1...Schema.version).contains(version) ? version : nil
  }

  /// Puts in what all our files have: pages of 4,096 bytes, a rollback journal, UTF-8, and no list of
  /// free pages, since nothing is written.
  static func repair(_ bytes: inout [UInt8]) {
    bytes.replaceSubrange(0..<16, with: Array("SQLite format 3".utf8) + [0])
    bytes.replaceSubrange(16..<24, with: [0x10, 0x00, 1, 1, 0, 64, 32, 32])
    put(bytes.count / 4096, at: 28, in: &bytes)
    for (place, value) in [(32, 0), (36, 0), (44, 4), (52, 0), (56, 1), (64, 0)] {
      put(value, at: place, in: &bytes)
    }
    // The size counts only where these two agree.
    bytes.replaceSubrange(92..<96, with: bytes[24..<28])
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func put(_ value: Int, at place: Int, in bytes: inout [UInt8]) {
    for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: value >> (24 - 8 * byte)) }
  }
}
