// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

/// A copy in memory of a file whose header or schema is damaged, with both as our own steps make them.
///
/// One wrong byte in the schema keeps SQLite from reading any table, however whole it is. What the
/// header and the schema of our files say is known without the file, but for where each table begins.
enum RepairedCopy {
  /// - Returns: `nil` where the file has not our mark, so that nothing foreign is taken for ours, and
  ///   where no table of it is to be found.
  /// - Throws: What SQLite refuses.
  static func open(_ file: Data) throws -> DatabaseQueue? {
    var bytes = [UInt8](file)
    guard bytes.count >= Header.pageSize, Header.hasOurMark(bytes) else { return nil }
    let objects = try Schema.objects(afterSteps: Header.schemaVersion(bytes) ?? Schema.version)
    let places = objects.map { SchemaRow.rootPage(of: $0, in: file) }
    guard places.contains(where: { $0 ?? 0 > 0 }) else { return nil }
    Header.repair(&bytes)
    let database = try DatabaseQueue()
    try database.writeWithoutTransaction { db in
      try DatabaseBytes.load(bytes, into: db)
      // Source: "writable_schema" in the documentation of pragmas.
      try db.execute(sql: "PRAGMA writable_schema = ON")
      for (object, place) in zip(objects, places) {
        guard let place else { continue }
        try db.execute(
          sql:
            "INSERT INTO sqlite_master (type, name, tbl_name, rootpage, sql) VALUES (?, ?, ?, ?, ?)",
          arguments: [object.type, object.name, object.table, place, object.statement])
      }
      try db.execute(sql: "PRAGMA writable_schema = RESET")
    }
    return database
  }
}

/// The first hundred bytes of the file. Source: "The Database Header" in SQLite's file format.
private enum Header {
  static let pageSize = 4096

  static func hasOurMark(_ bytes: [UInt8]) -> Bool { number(bytes, at: 68) == Schema.applicationID }

  /// - Returns: `nil` when it is none that this program knows.
  static func schemaVersion(_ bytes: [UInt8]) -> Int? {
    let version = number(bytes, at: 60)
    return (1...Schema.version).contains(version) ? version : nil
  }

  /// Puts in what all our files have: pages of 4,096 bytes, a rollback journal, UTF-8, and no list of
  /// free pages, since only the schema is written. That begins empty, whatever its pages hold.
  static func repair(_ bytes: inout [UInt8]) {
    bytes.replaceSubrange(0..<16, with: Array("SQLite format 3".utf8) + [0])
    bytes.replaceSubrange(16..<24, with: [0x10, 0x00, 1, 1, 0, 64, 32, 32])
    put(bytes.count / pageSize, at: 28, in: &bytes)
    for (place, value) in [(32, 0), (36, 0), (44, 4), (52, 0), (56, 1), (64, 0)] {
      put(value, at: place, in: &bytes)
    }
    // The size counts only where these two agree.
    bytes.replaceSubrange(92..<96, with: bytes[24..<28])
    // A leaf of a table, no free blocks, no cells, which would begin at its end, no fragments.
    bytes.replaceSubrange(100..<108, with: [13, 0, 0, 0, 0, 0x10, 0x00, 0])
  }

  private static func number(_ bytes: [UInt8], at place: Int) -> Int {
    bytes[place..<place + 4].reduce(0) { $0 << 8 | Int($1) }
  }

  private static func put(_ value: Int, at place: Int, in bytes: inout [UInt8]) {
    for byte in 0..<4 { bytes[place + byte] = UInt8(truncatingIfNeeded: value >> (24 - 8 * byte)) }
  }
}
