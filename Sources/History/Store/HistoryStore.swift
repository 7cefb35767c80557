// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Synchronization

/// The person's history: one SQLite file in a folder of its own.
///
/// Every change is one transaction, on the disk before the call returns.
public final class HistoryStore: Sendable {
  let files: HistoryFiles
  private let database: DatabaseQueue
  private let isReadOnly: Bool
  /// Whether the file was found sound before the first change.
  private let isVerified = Mutex(false)

  /// Opens the history for reading and writing; makes it where there is none.
  ///
  /// The folder gets mode 0700 and the files 0600, whatever the umask.
  ///
  /// - Parameter folder: An absolute path; missing folders above it are made too.
  /// - Parameter busyTimeoutSeconds: How long to wait for another process that is writing.
  /// - Throws: `notOurs`, `newerThanThisProgram`, `damaged`, `locked`, and what the file system
  ///   refuses. A file that is not made here is left byte for byte then.
  public convenience init(
    folder: String, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) {
    let files = HistoryFiles(folder: folder)
    try files.prepareFolder()
    if try !files.prepareDatabase() {
      try Self.makeDatabase(files, busyTimeoutSeconds: busyTimeoutSeconds)
    }
    try self.init(files, isReadOnly: false, busyTimeoutSeconds: busyTimeoutSeconds)
  }

  /// Opens the history for reading only; makes and changes nothing.
  ///
  /// - Parameter busyTimeoutSeconds: How long to wait for another process that is writing; 0 for a
  ///   shell prompt.
  /// - Returns: `nil` when there is no history yet.
  /// - Throws: As `init(folder:busyTimeoutSeconds:)`. Every change throws `readOnly`.
  public static func reading(
    folder: String, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) -> HistoryStore? {
    let files = HistoryFiles(folder: folder)
    guard try files.findDatabase() else { return nil }
    return try HistoryStore(files, isReadOnly: true, busyTimeoutSeconds: busyTimeoutSeconds)
  }

  /// Makes the folder with mode 0700 where it is missing, for what else the person keeps in it.
  ///
  /// - Throws: `notOurs` for a symbolic link and the folder of somebody else.
  public static func prepare(folder: String) throws(HistoryError) {
    try HistoryFiles(folder: folder).prepareFolder()
  }

  /// Looks whether changes can be saved, so that nobody answers in vain; makes and changes nothing.
  ///
  /// - Throws: What the file system refuses.
  public static func requireWritable(folder: String) throws(HistoryError) {
    if let reason = HistoryFiles(folder: folder).reasonNotWritable() { throw reason }
  }

  private init(
    _ files: HistoryFiles, isReadOnly: Bool, busyTimeoutSeconds: Double
  ) throws(HistoryError) {
    self.files = files
    self.isReadOnly = isReadOnly
    do {
      let file = try Self.openDatabase(files, busyTimeoutSeconds: busyTimeoutSeconds)
      let (applicationID, version) = try file.read { db in
        (try Schema.applicationID(of: db), try Schema.version(of: db))
      }
      guard applicationID == Schema.applicationID else {
        throw HistoryError.notOurs(path: files.database, reason: .otherProgram)
      }
      guard version <= Schema.version else {
        throw HistoryError.newerThanThisProgram(
          path: files.database, version: version, supported: Schema.version)
      }
      let isCurrent = version == Schema.version
      database = isReadOnly && !isCurrent ? try Self.copyInMemory(of: file) : file
      if !isCurrent {
        try database.write(verifyOnce)
        try Self.migrate(database)
      }
    } catch {
      throw HistoryError(error, files: files)
    }
  }

  private static func migrate(_ database: DatabaseQueue) throws {
    try database.write { db in
      try Schema.migrate(db)
      // Steps leave pages behind that nothing uses; what stood in them must not stay.
      try Remnants.expect(db)
    }
    try? database.writeWithoutTransaction(Remnants.remove)
  }

  /// Reading must change nothing, so an older schema is brought up to date in a copy.
  private static func copyInMemory(of database: DatabaseQueue) throws -> DatabaseQueue {
    let copy = try DatabaseQueue()
    try database.backup(to: copy)
    return copy
  }

  /// Opens the file as SQLite sees it, whatever it holds.
  static func openDatabase(
    _ files: HistoryFiles, busyTimeoutSeconds: Double
  ) throws -> DatabaseQueue {
    // To SQLite, a file without a whole page is an empty database. To a person it is a history
    // that was lost: ours gets its name only when it is complete.
    let smallestPage = 512
    guard let status = try FileStatus(of: files.database), status.size >= smallestPage else {
      throw DatabaseError(resultCode: .SQLITE_NOTADB)
    }
    return try DatabaseQueue(
      path: files.database, configuration: .history(busyTimeoutSeconds: busyTimeoutSeconds))
  }

  func read<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    do {
      return try database.read(body)
    } catch {
      throw HistoryError(error, files: files)
    }
  }

  /// Runs `body` in one transaction that is on the disk when this returns, or has left no trace.
  func write<Value>(_ body: (Database) throws -> Value) throws(HistoryError) -> Value {
    guard !isReadOnly else { throw .readOnly(path: files.database) }
    do {
      let (value, leavesRemnants, lastCheckIns) = try database.write { db in
        try verifyOnce(db)
        return (try body(db), try Remnants.exist(db), try Self.lastCheckIns(db))
      }
      // The change is saved, so a failure here is none of it: the next change tries again.
      if leavesRemnants { try? database.writeWithoutTransaction(Remnants.remove) }
      note(lastCheckIns)
      return value
    } catch {
      throw HistoryError(error, files: files)
    }
  }

  /// Looks through the whole file before the first change, so that a damaged one is left alone.
  ///
  /// Not when the file is opened: reading must stay quick, and what is sound must stay readable.
  private func verifyOnce(_ db: Database) throws {
    guard !isVerified.withLock({ $0 }) else { return }
    guard try String.fetchOne(db, sql: "PRAGMA quick_check(1)") == "ok" else {
      throw HistoryError.damaged(path: files.database)
    }
    isVerified.withLock { $0 = true }
  }

  /// Makes the database under another name and gives it the real one when it is complete.
  private static func makeDatabase(
    _ files: HistoryFiles, busyTimeoutSeconds: Double
  ) throws(HistoryError) {
    let lock = try FileLock.waiting(
      path: files.folder, makingFile: false, seconds: busyTimeoutSeconds)
    try withExtendedLifetime(lock) { () throws(HistoryError) in
      // Another process may have made it while this one waited.
      guard try !files.prepareDatabase() else { return }
      // A journal whose database is gone would be played back into the new one.
      for suffix in ["-journal", "-wal", "-shm"] {
        try files.remove(files.database + suffix)
        try files.remove(files.unfinishedDatabase + suffix)
      }
      try files.remove(files.unfinishedDatabase)
      try files.makePrivateFile(files.unfinishedDatabase)
      do {
        let database = try DatabaseQueue(
          path: files.unfinishedDatabase,
          configuration: .history(busyTimeoutSeconds: busyTimeoutSeconds))
        try migrate(database)
        try database.close()
      } catch {
        throw HistoryError(error, files: files)
      }
      try files.finishDatabase()
    }
  }
}

extension Configuration {
  /// Full durability, and no trace of deleted text in the file or in a temporary one.
  fileprivate static func history(busyTimeoutSeconds: Double) -> Configuration {
    var configuration = Configuration()
    configuration.busyMode = .waiting(seconds: busyTimeoutSeconds)
    configuration.prepareDatabase { db in
      // EXTRA: the end of a transaction is the removal of the journal, and that must be on the
      // disk too. Why no write-ahead log: Documentation/Decisions.md.
      try db.execute(
        sql: """
          PRAGMA synchronous = EXTRA;
          PRAGMA secure_delete = ON;
          PRAGMA temp_store = MEMORY;
          PRAGMA cell_size_check = ON;
          """)
    }
    return configuration
  }
}
