// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Synchronization

/// The person's history: one SQLite file in a folder of its own.
///
/// Every change is one transaction, on the disk before the call returns. All of them go through `write`, which
/// also rewrites the note of the last check-ins; reading goes through `read`, and sees one state of the file.
/// Only opening, examining, salvaging and sealing look at a file in another way.
public final class HistoryStore: Sendable {
  /// Where the database is that SQLite has open.
  private enum Connection {
    case file(DatabaseQueue)
    case sealed(SealedDatabase)
  }

  let files: HistoryFiles
  private let connection: Connection
  private let isReadOnly: Bool
  private let limit = WorkLimit()
  private let verified = Mutex(Verification.none)

  /// Opens the history for reading and writing; makes it where there is none.
  ///
  /// The folder gets mode 0700 and the files 0600, whatever the umask.
  ///
  /// - Parameter folder: An absolute path; missing folders above it are made too.
  /// - Parameters:
  ///   - keys: What opens a sealed history; absent: nobody is asked, and only a plain one is opened.
  ///   - busyTimeoutSeconds: How long to wait for another process that is writing.
  /// - Throws: `notOurs`, `newerThanThisProgram`, `damaged`, `locked`, what the file system refuses, and
  ///   what opening a sealed history refuses. A file that is not made here is left byte for byte then.
  public convenience init(
    folder: String, keys: HistoryKeys? = nil, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) {
    let files = HistoryFiles(folder: folder)
    try files.prepareFolder()
    let isThere = try files.prepareDatabase()
    if !isThere, !files.isSealed {
      try Self.makeDatabase(files, busyTimeoutSeconds: busyTimeoutSeconds)
    }
    try self.init(
      files, keys: keys, isReadOnly: false, busyTimeoutSeconds: busyTimeoutSeconds)
  }

  /// Opens the history for reading only; creates and changes nothing.
  ///
  /// - Parameters:
  ///   - keys: What opens a sealed history; absent: nobody is asked, and only a plain one is opened.
  ///   - busyTimeoutSeconds: How long to wait for another process that is writing; 0 for a shell prompt.
  /// - Returns: `nil` when there is no history yet.
  /// - Throws: As `init(folder:keys:busyTimeoutSeconds:)`. Every change throws `readOnly`.
  public static func reading(
    folder: String, keys: HistoryKeys? = nil, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) -> HistoryStore? {
    let files = HistoryFiles(folder: folder)
    guard try files.findDatabase() else { return nil }
    return try HistoryStore(
      files, keys: keys, isReadOnly: true, busyTimeoutSeconds: busyTimeoutSeconds)
  }

  /// As `reading`, and takes back no change that was cut off: not one byte of the folder changes.
  ///
  /// - Throws: `cutOff` where there is one.
  static func lookingAt(_ files: HistoryFiles) throws(HistoryError) -> HistoryStore {
    try HistoryStore(
      files, keys: nil, isReadOnly: true, takesBack: false, busyTimeoutSeconds: 5)
  }

  /// Makes the folder with mode 0700 where it is missing, for what else the person keeps in it.
  ///
  /// - Throws: `notOurs` for a symbolic link and the folder of somebody else.
  public static func prepare(folder: String) throws(HistoryError) {
    try HistoryFiles(folder: folder).prepareFolder()
  }

  /// Looks whether changes can be saved, before anybody answers; creates and changes nothing.
  ///
  /// - Throws: What the file system refuses.
  public static func requireWritable(folder: String) throws(HistoryError) {
    if let reason = HistoryFiles(folder: folder).reasonNotWritable() { throw reason }
  }

  private init(
    _ files: HistoryFiles, keys: HistoryKeys?, isReadOnly: Bool, takesBack: Bool = true,
    busyTimeoutSeconds: Double
  ) throws(HistoryError) {
    self.files = files
    self.isReadOnly = isReadOnly
    guard !files.isSealed else {
      guard let keys else { throw .sealed(path: files.database) }
      connection = .sealed(
        try SealedDatabase(
          files, identity: keys.identity(files), isReadOnly: isReadOnly,
          busyTimeoutSeconds: busyTimeoutSeconds, limit: limit))
      return
    }
    do {
      limit.renew(fileSize: try FileStatus(of: files.database)?.size ?? 0)
      let open = takesBack ? Self.openSettledDatabase : Self.openDatabase
      let file = try open(files, isReadOnly, busyTimeoutSeconds, limit)
      let version = try file.read { db in try Self.requireOurSchema(db, files) }
      let isCurrent = version == Schema.version
      let database = isReadOnly && !isCurrent ? try Self.copyInMemory(of: file) : file
      connection = .file(database)
      if !isCurrent {
        try database.write { db in try verifyOnce(.content, db) }
        try Self.migrate(database)
      }
    } catch {
      throw HistoryError(error, files: files)
    }
  }

  /// Reading must change nothing, so an older schema is brought up to date in a copy.
  private static func copyInMemory(of database: DatabaseQueue) throws -> DatabaseQueue {
    let copy = try DatabaseQueue()
    try database.backup(to: copy)
    return copy
  }

  /// What this history throws where it is found damaged by what its rows mean.
  public var damage: HistoryError { .damaged(path: files.database) }

  /// - Parameter verification: How far the file must have been looked through before. For what hides
  ///   nothing when it is missing that is `none`: a person who is about to answer, or who looks for
  ///   help, waits for no look through the whole file.
  func read<Value>(
    _ verification: Verification = .structure, _ body: (Database) throws -> Value
  ) throws(HistoryError) -> Value {
    do {
      limit.renew(fileSize: try FileStatus(of: files.database)?.size ?? 0)
      let database =
        switch connection {
        case .file(let database): database
        case .sealed(let sealed): try sealed.current()
        }
      return try database.read { db in
        try verifyOnce(verification, db)
        return try body(db)
      }
    } catch {
      throw HistoryError(error, files: files)
    }
  }

  /// Runs `body` in one transaction that is on the disk when this returns, or has left no trace.
  ///
  /// - Parameter keepsLastCheckIns: Whether it can change neither the last check-ins nor what else the
  ///   note beside the history says, as with a draft: that is then not read again after each answer.
  /// - Throws: `unconfirmed` when it was made and only the last word of the disk is missing.
  func write<Value>(
    keepsLastCheckIns: Bool = false, _ body: (Database) throws -> Value
  ) throws(HistoryError) -> Value {
    guard !isReadOnly else { throw .readOnly(path: files.database) }
    limit.lift()
    var isComplete = false
    func change(_ database: DatabaseQueue) throws -> (value: Value, lastCheckIns: LastCheckIns) {
      try self.change(database, keepsLastCheckIns, &isComplete, body)
    }
    do {
      switch connection {
      case .file(let database):
        let (value, lastCheckIns) = try change(database)
        files.note(lastCheckIns)
        return value
      case .sealed(let sealed):
        return try sealed.change(change) { files.note($0.lastCheckIns) }.value
      }
    } catch {
      // The journal is gone, which is what makes a change; only the folder could not be synced.
      if isComplete, let error = error as? DatabaseError,
        error.extendedResultCode == .SQLITE_IOERR_DIR_FSYNC
      {
        throw .unconfirmed(path: files.database)
      }
      throw HistoryError(error, files: files)
    }
  }

  /// - Parameter isComplete: Set when nothing is left but to put the change on the disk.
  private func change<Value>(
    _ database: DatabaseQueue, _ keepsLastCheckIns: Bool, _ isComplete: inout Bool,
    _ body: (Database) throws -> Value
  ) throws -> (value: Value, lastCheckIns: LastCheckIns) {
    let (value, leavesRemnants, lastCheckIns) = try database.write { db in
      try verifyOnce(.content, db)
      let value = try body(db)
      let noted = keepsLastCheckIns ? notedLastCheckIns : nil
      let result = (
        value, try ErasedTextCleanup.exist(db),
        try noted ?? Self.lastCheckIns(db, isSealed: files.isSealed)
      )
      isComplete = true
      return result
    }
    // The change is saved, so a failure here is none of it: the next change tries again.
    if leavesRemnants { try? database.writeWithoutTransaction(ErasedTextCleanup.remove) }
    return (value, lastCheckIns)
  }

  /// Runs `body` while no other process can change the plain file, which was looked through before and
  /// has no copies of deleted text.
  func withPlainDatabase<Value>(_ body: (Database) throws -> Value) throws -> Value {
    guard case .file(let database) = connection else {
      throw HistoryError.alreadySealed(path: files.database)
    }
    limit.lift()
    try database.read { db in try verifyOnce(.content, db) }
    if try database.read(ErasedTextCleanup.exist) {
      try database.writeWithoutTransaction(ErasedTextCleanup.remove)
    }
    return try database.write(body)
  }

  /// Looks through the file, once for each store and depth, so that a damaged one is never written
  /// to, and never read as if it held less than it does.
  ///
  /// Not when the file is opened: what is sound must stay quick to reach.
  private func verifyOnce(_ wanted: Verification, _ db: Database) throws {
    let done = verified.withLock(\.self)
    guard done < wanted else { return }
    try Self.verify(db, from: done, to: wanted, files)
    verified.withLock { $0 = wanted }
  }
}
