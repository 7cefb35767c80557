// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

extension HistoryStore {
  /// Examines the history without changing it, even one that cannot be opened otherwise.
  ///
  /// - Returns: `nil` when there is no history yet.
  /// - Throws: `notOurs`, `locked`, and what the file system refuses. Damage and a newer schema are
  ///   findings, not errors.
  public static func examine(
    folder: String, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) -> HealthReport? {
    let files = HistoryFiles(folder: folder)
    guard try files.findDatabase() else { return nil }
    var entries: [HealthReport.Entry] = []
    for path in [files.folder] + files.present().map(files.path) {
      guard let status = try FileStatus(of: path) else { continue }
      entries.append(HealthReport.Entry(path: path, mode: status.mode))
    }
    let paths: [String] = [files.folder, files.database]
    let isWritable = paths.allSatisfy { path in access(path, W_OK) == 0 }
    var report = HealthReport(
      isWritable: isWritable, entries: entries, size: try FileStatus(of: files.database)?.size ?? 0,
      schemaVersion: nil,
      supportedSchemaVersion: Schema.version, integrityProblems: [], danglingReferences: 0)
    do {
      let database = try openDatabase(files, busyTimeoutSeconds: busyTimeoutSeconds)
      try database.read { db in
        report.schemaVersion = try Schema.version(of: db)
        report.integrityProblems = try String.fetchAll(db, sql: "PRAGMA integrity_check")
          .filter { $0 != "ok" }
        report.danglingReferences = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
      }
    } catch {
      let reason = HistoryError(error, files: files)
      guard case .damaged = reason else { throw reason }
      report.integrityProblems.append("\(error)")
    }
    return report
  }

  /// The newest schema of the history file that this program knows.
  public static var schemaVersion: Int { Schema.version }

  /// The version of SQLite this program runs with, such as `3.40.1`.
  ///
  /// - Returns: `nil` when SQLite does not say.
  public static var sqliteVersion: String? {
    try? DatabaseQueue().read { db in try String.fetchOne(db, sql: "SELECT sqlite_version()") }
  }
}
