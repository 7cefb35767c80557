// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

/// The schema of the history file, one step for each release that changed it.
///
/// The number of steps taken stands in the file's header (`user_version`), so a file from a newer
/// program is recognised before any table is read. Never edit a step that has been released.
enum Schema {
  /// `onld`, in the file's header: tells our files from those of other programs.
  static let applicationID = 0x6F6E_6C64

  static let steps = [version1, version2, version3, version4]

  static var version: Int { steps.count }

  /// No program will ever have taken more steps: a higher number in a header is damage, a lower one
  /// that of a newer program.
  static let highestPlausibleVersion = 999

  /// Takes the steps the file has not taken yet, in the caller's transaction.
  static func migrate(_ db: Database) throws {
    let taken = try version(of: db)
    // Another process may have been quicker, and even be a newer program.
    guard taken < version else { return }
    for step in steps.dropFirst(taken) { try db.execute(sql: step) }
    try db.execute(
      sql: "PRAGMA application_id = \(applicationID); PRAGMA user_version = \(version)")
  }

  static func version(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA user_version") ?? 0
  }

  static func applicationID(of db: Database) throws -> Int {
    try Int.fetchOne(db, sql: "PRAGMA application_id") ?? 0
  }
}
