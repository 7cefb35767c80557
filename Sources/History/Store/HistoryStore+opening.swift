// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB

extension HistoryStore {
  /// Opens the file as SQLite sees it, whatever it holds; makes none.
  ///
  /// - Throws: `cutOff` for a reader that finds a change half made, which only a writer takes back.
  static func openDatabase(
    _ files: HistoryFiles, isReadOnly: Bool, busyTimeoutSeconds: Double, limit: WorkLimit
  ) throws -> DatabaseQueue {
    // To SQLite, a file without a whole page is an empty database. To a person it is a history
    // that was lost: ours gets its name only when it is complete.
    let smallestPage = 512
    guard let status = try FileStatus(of: files.database), status.size >= smallestPage else {
      throw DatabaseError(resultCode: .SQLITE_NOTADB)
    }
    let database = try DatabaseQueue(
      path: files.database,
      configuration: .history(
        isReadOnly: isReadOnly, busyTimeoutSeconds: busyTimeoutSeconds, limit: limit))
    if !isReadOnly { try requireSameFile(files, as: status, openedBy: database) }
    return database
  }

  /// A writing SQLite makes the file that it does not find. Where it was erased or moved between the
  /// look and the opening, that empty file goes again: it would be taken for a damaged history.
  static func requireSameFile(
    _ files: HistoryFiles, as before: FileStatus, openedBy database: DatabaseQueue
  ) throws {
    let now = try FileStatus(of: files.database)
    // What was deleted gives its number to the next file, so being as empty as a new one counts too.
    if let now, now.identity == before.identity, now.size > 0 { return }
    if now?.size == 0 {
      try? database.close()
      try files.remove(files.database)
    }
    throw HistoryError.moved(path: files.database)
  }

  /// As `openDatabase`, and takes back what a change that was cut off has written: every reader sees
  /// the state before it, and cannot without that.
  static func openSettledDatabase(
    _ files: HistoryFiles, isReadOnly: Bool, busyTimeoutSeconds: Double, limit: WorkLimit
  ) throws -> DatabaseQueue {
    let open = { isReadOnly in
      let database = try openDatabase(
        files, isReadOnly: isReadOnly, busyTimeoutSeconds: busyTimeoutSeconds, limit: limit)
      _ = try database.read(Schema.version)
      return database
    }
    do {
      return try open(isReadOnly)
    } catch let error as DatabaseError
      where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK
    {
      guard isReadOnly, files.reasonNotWritable() == nil else {
        throw HistoryError.cutOff(path: files.database)
      }
      return try open(false)
    }
  }

  /// Makes the database under another name and gives it the real one when it is complete.
  static func makeDatabase(
    _ files: HistoryFiles, busyTimeoutSeconds: Double
  ) throws(HistoryError) {
    let lock = try FileLock.waiting(
      path: files.folder, makingFile: false, seconds: busyTimeoutSeconds)
    try withExtendedLifetime(lock) { () throws(HistoryError) in
      // Another process may have made it while this one waited.
      guard try !files.prepareDatabase() else { return }
      // A journal whose database is gone would be played back into the new one.
      for path in files.journals + files.unfinishedJournals { try files.remove(path) }
      try files.remove(files.unfinishedDatabase)
      try files.makePrivateFile(files.unfinishedDatabase)
      do {
        let database = try DatabaseQueue(
          path: files.unfinishedDatabase,
          configuration: .history(
            isReadOnly: false, busyTimeoutSeconds: busyTimeoutSeconds, limit: WorkLimit()))
        try migrate(database)
        try database.close()
      } catch {
        throw HistoryError(error, files: files)
      }
      try files.finishDatabase()
    }
  }

  /// A database in memory: what was sealed, or one that is to be.
  ///
  /// - Parameter bytes: Those of a database file; absent: a new one.
  static func openInMemory(_ bytes: [UInt8]?, limit: WorkLimit) throws -> DatabaseQueue {
    let database = try DatabaseQueue(
      configuration: .history(isReadOnly: false, busyTimeoutSeconds: 0, limit: limit))
    if let bytes {
      try database.writeWithoutTransaction { db in
        try DatabaseBytes.load(bytes, into: db)
        // What is loaded takes the place of what these were said of.
        try db.execute(sql: Configuration.pragmas)
        // GRDB asks this of each file that it opens: what is no database is told at once.
        try db.execute(sql: "SELECT * FROM sqlite_master LIMIT 1")
      }
    }
    return database
  }

  static func migrate(_ database: DatabaseQueue) throws {
    try database.write { db in
      try Schema.migrate(db)
      // Steps leave pages behind that nothing uses; what stood in them must not stay.
      try ErasedTextCleanup.expect(db)
    }
    try? database.writeWithoutTransaction(ErasedTextCleanup.remove)
  }
}

extension Configuration {
  /// Full durability, and no trace of deleted text in the file or in a temporary one.
  fileprivate static func history(
    isReadOnly: Bool, busyTimeoutSeconds: Double, limit: WorkLimit
  ) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = isReadOnly
    configuration.busyMode = .waiting(seconds: busyTimeoutSeconds)
    // Held here, the limit lives as long as the connection.
    configuration.prepareDatabase { db in
      limit.install(on: db.sqliteConnection)
      try db.execute(sql: pragmas)
    }
    return configuration
  }

  /// EXTRA: the end of a transaction is the removal of the journal, and that must be on the disk too. Why
  /// no write-ahead log: Documentation/Decisions.md.
  fileprivate static let pragmas = """
    PRAGMA synchronous = EXTRA;
    PRAGMA secure_delete = ON;
    PRAGMA temp_store = MEMORY;
    PRAGMA cell_size_check = ON;
    """
}
