// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Sealing
import Synchronization

/// A sealed history, opened in memory; on the disk it is never plain, not even for a moment.
///
/// A change is made in memory, under a lock that all who change it take, and then the whole file is
/// written anew beside the old one and takes its name. Reading takes no lock: a name is there or not.
final class SealedDatabase: Sendable {
  private struct Loaded {
    var database: DatabaseQueue
    var identity: FileStatus.Identity
    var state: FileStatus.State

    func isThat(of status: FileStatus) -> Bool {
      identity == status.identity && state == status.state
    }
  }

  private let files: HistoryFiles
  private let identity: HistoryIdentity
  private let busyTimeoutSeconds: Double
  private let limit: WorkLimit
  private let isReadOnly: Bool
  /// `nil` after a change that failed: what is in memory may not be what is on the disk.
  private let loaded = Mutex<Loaded?>(nil)

  /// Opens it; makes it where there is none, unless it is only to be read.
  init(
    _ files: HistoryFiles, identity: HistoryIdentity, isReadOnly: Bool, busyTimeoutSeconds: Double,
    limit: WorkLimit
  ) throws(HistoryError) {
    self.files = files
    self.identity = identity
    self.busyTimeoutSeconds = busyTimeoutSeconds
    self.limit = limit
    self.isReadOnly = isReadOnly
    if isReadOnly {
      _ = try current()
      return
    }
    let isThere = try FileStatus(of: files.database) != nil
    if isThere, try !load().isOlder { return }
    // To make it or to bring it up to date is a change like any other.
    try locked { () throws(HistoryError) in
      if try FileStatus(of: files.database) == nil {
        let database = try Self.make(files, limit)
        try save(database)
      } else {
        let (loaded, isOlder) = try load()
        if isOlder { try save(loaded.database) }
      }
    }
  }

  private static func make(
    _ files: HistoryFiles, _ limit: WorkLimit
  ) throws(HistoryError) -> DatabaseQueue {
    do {
      let database = try HistoryStore.openInMemory(nil, limit: limit)
      try HistoryStore.migrate(database)
      return database
    } catch {
      throw HistoryError(error, files: files)
    }
  }

  /// The database as the file has it now; as it was read last when the file is gone.
  func current() throws(HistoryError) -> DatabaseQueue {
    let last = loaded.withLock(\.self)
    guard let status = try FileStatus(of: files.database) else {
      guard let last else { throw .moved(path: files.database) }
      return last.database
    }
    if let last, last.isThat(of: status) { return last.database }
    return try load().loaded.database
  }

  /// Changes the history; what `body` did is on the disk when this returns, or has left no trace.
  ///
  /// Where it changed nothing the file stays as it is.
  ///
  /// - Parameter afterwards: Done before another process can change the history again.
  /// - Throws: What `body` throws, and as `HistoryFiles.replace`.
  func change<Value>(
    _ body: (DatabaseQueue) throws -> Value, afterwards: (Value) -> Void
  ) throws -> Value {
    try locked { () throws(HistoryError) in
      guard try FileStatus(of: files.database) != nil, HistoryFiles(folder: files.folder).isSealed
      else { throw .moved(path: files.database) }
      let database = try current()
      do {
        let before = try database.read(\.totalChangesCount)
        let value = try body(database)
        if try database.read(\.totalChangesCount) != before { try save(database) }
        afterwards(value)
        return value
      } catch {
        if case HistoryError.unconfirmed = error { throw .unconfirmed(path: files.database) }
        loaded.withLock { $0 = nil }
        throw HistoryError(error, files: files)
      }
    }
  }

  private func locked<Value>(
    _ body: () throws(HistoryError) -> Value
  ) throws(HistoryError) -> Value {
    let lock: FileLock
    do throws(HistoryError) {
      lock = try FileLock.waiting(
        path: files.folder, makingFile: false, seconds: busyTimeoutSeconds)
    } catch {
      switch error {
      case .locked: throw .locked(path: files.database)
      // The folder was erased with the history.
      case .systemError(_, ENOENT): throw .moved(path: files.database)
      default: throw error
      }
    }
    return try withExtendedLifetime(lock, body)
  }

  /// Reads the file again.
  ///
  /// - Returns: With the schema of this program, and whether the file has an older one.
  private func load() throws(HistoryError) -> (loaded: Loaded, isOlder: Bool) {
    // Looked at before it is read: when it changes in between, it is read again the next time.
    guard let status = try FileStatus(of: files.database),
      let bytes = try files.contents(of: files.database)
    else { throw .moved(path: files.database) }
    let opened = try Self.open(
      bytes, with: identity.key, files, isFirst: loaded.withLock { $0 == nil })
    do {
      limit.renew(fileSize: opened.count)
      // To SQLite, no page at all is an empty database. To a person it is a history that was lost.
      guard opened.count >= 512 else { throw DatabaseError(resultCode: .SQLITE_NOTADB) }
      let database = try HistoryStore.openInMemory(opened, limit: limit)
      let version = try database.read { db in try HistoryStore.requireOurSchema(db, files) }
      let isOlder = version != Schema.version
      if isOlder {
        try database.read { db in try HistoryStore.verify(db, from: .none, to: .content, files) }
        try HistoryStore.migrate(database)
      }
      if isReadOnly {
        // SQLite knows no rules of columns in a file that it opens to be read alone. Here they would be
        // looked at once more with each command, though nobody without the key can have changed a byte.
        try database.writeWithoutTransaction { db in
          try db.execute(sql: "PRAGMA ignore_check_constraints = ON")
        }
      }
      let result = Loaded(database: database, identity: status.identity, state: status.state)
      loaded.withLock { $0 = result }
      return (result, isOlder)
    } catch {
      throw HistoryError(error, files: files)
    }
  }

  private static func open(
    _ bytes: [UInt8], with key: SecretKey, _ files: HistoryFiles, isFirst: Bool
  ) throws(HistoryError) -> [UInt8] {
    do throws(SealingError) {
      return try Opener.open(bytes, secretKeys: [key])
    } catch {
      // Somebody changed the passphrase, and with it the key, while this process had it open.
      if case .noMatch = error {
        throw isFirst ? .identityOfAnother(path: files.identity) : .moved(path: files.database)
      }
      throw .damaged(path: files.database)
    }
  }

  /// Seals what is in memory into the file.
  private func save(_ database: DatabaseQueue) throws(HistoryError) {
    let sealed: [UInt8]
    do {
      let bytes = try database.writeWithoutTransaction(DatabaseBytes.of)
      sealed = try Sealer.seal(bytes, to: identity.recipients)
    } catch {
      throw HistoryError(error, files: files)
    }
    var unconfirmed: HistoryError?
    do throws(HistoryError) {
      try files.replace(files.database, with: sealed, by: files.unfinishedSealedDatabase)
    } catch {
      guard case .unconfirmed = error else { throw error }
      unconfirmed = error
    }
    // Under the lock nobody has written since.
    if let status = try FileStatus(of: files.database) {
      let result = Loaded(database: database, identity: status.identity, state: status.state)
      loaded.withLock { $0 = result }
    }
    if let unconfirmed { throw unconfirmed }
  }
}
