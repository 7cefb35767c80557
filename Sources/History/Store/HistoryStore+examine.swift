// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

extension HistoryStore {
  /// Examines the history without changing it, even one that cannot be opened otherwise.
  ///
  /// - Parameter keys: What opens a sealed history; absent: only what stands around it is looked at.
  /// - Returns: `nil` when there is no history yet.
  /// - Throws: `notOurs`, `locked`, `cutOff` where a change was cut off and waits to be taken back,
  ///   which this does not do, and what the file system refuses. Damage and a newer schema are
  ///   findings, not errors.
  public static func examine(
    folder: String, keys: HistoryKeys? = nil, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) -> HealthReport? {
    let files = HistoryFiles(folder: folder)
    guard try files.findDatabase() else { return nil }
    var entries: [HealthReport.Entry] = []
    // A folder that cannot be listed can hold a history that can be read.
    let names = (try? files.present().map(files.path)) ?? [files.database, files.lastCheckIns]
    for path in [files.folder] + names {
      guard let status = try FileStatus(of: path) else { continue }
      entries.append(HealthReport.Entry(path: path, mode: status.mode))
    }
    let paths: [String] = [files.folder, files.database]
    let isWritable = paths.allSatisfy { path in access(path, W_OK) == 0 }
    var report = HealthReport(
      isWritable: isWritable, entries: entries, size: try FileStatus(of: files.database)?.size ?? 0,
      schemaVersion: nil, supportedSchemaVersion: Schema.version, integrityProblems: [],
      danglingReferences: 0, damagedDefinitions: [], sealing: try sealing(folder: folder),
      isOpen: !files.isSealed || keys != nil)
    guard report.isOpen else { return report }
    let limit = WorkLimit()
    limit.renew(fileSize: report.size)
    do {
      let database =
        if files.isSealed, let keys {
          try openInMemory(openSealed(files, with: keys.identity(files).key), limit: limit)
        } else {
          try openDatabase(
            files, isReadOnly: true, busyTimeoutSeconds: busyTimeoutSeconds, limit: limit)
        }
      try database.read { db in try examine(db, &report) }
    } catch {
      let reason = HistoryError(error, files: files)
      guard case .damaged = reason else { throw reason }
      report.integrityProblems.append(words(error))
    }
    return report
  }

  private static func examine(
    _ db: Database, _ report: inout HealthReport
  ) throws {
    let version = try Schema.version(of: db)
    report.schemaVersion = version
    report.integrityProblems = try String.fetchAll(db, sql: "PRAGMA integrity_check")
      .filter { $0 != "ok" }
    let isNewer = (Schema.version + 1...Schema.highestPlausibleVersion).contains(version)
    if try !isNewer && !Schema.isOurs(db, version: version) {
      report.integrityProblems.append("the schema is not that of version \(version)")
    } else if try Schema.applicationID(of: db) != Schema.applicationID {
      report.integrityProblems.append("the mark of this program is missing")
    }
    report.danglingReferences = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
    report.damagedDefinitions = try damagedDefinitions(db).map {
      HealthReport.Definition(questionnaire: $0.questionnaire, version: $0.version, hash: $0.hash)
    }
  }

  /// What SQLite said, without the statement it said it of.
  private static func words(_ error: any Error) -> String {
    if error is HistoryError { return "what is sealed is not what was written" }
    guard let error = error as? DatabaseError else { return "a row that no table of ours can hold" }
    return "\(error.message ?? "") (\(error.extendedResultCode.rawValue))"
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
