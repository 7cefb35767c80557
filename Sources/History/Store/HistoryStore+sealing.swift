// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Sealing

/// Conversions between a plain and a sealed history.
///
/// Each is a row of renames, and after each of them the history opens with the passphrase that the
/// person knows. Nobody may be answering meanwhile.
extension HistoryStore {
  /// How much work one try of a passphrase takes, as a power of two: 0.2 s and 128 MiB.
  public static var standardWorkFactor: Int { WorkFactor.standard }

  /// Looks how the history is kept; asks nobody, and changes nothing.
  ///
  /// - Throws: What the file system refuses.
  public static func sealing(folder: String) throws(HistoryError) -> SealingReport {
    let files = HistoryFiles(folder: folder)
    _ = try files.findDatabase()
    var report = SealingReport(
      path: files.database, isSealed: files.isSealed, workFactor: nil, hasRecoveryKey: nil,
      leftOver: [])
    let unfinished = [files.unfinishedSealedDatabase, files.unfinishedIdentity]
    let other = files.isSealed ? files.journals : [files.sealedDatabase, files.identity]
    for path in other + unfinished where try FileStatus(of: path) != nil {
      report.leftOver.append(path)
    }
    guard files.isSealed else { return report }
    if let identity = try files.contents(of: files.identity),
      let sealed = try? SealedFile(header: identity), case .passphrase(let factor) = sealed.way
    {
      report.workFactor = factor
    }
    if let history = try files.contents(of: files.database),
      let sealed = try? SealedFile(header: history), case .keys(let count) = sealed.way
    {
      report.hasRecoveryKey = count > 1
    }
    return report
  }

  /// What the person gave to open a sealed history.
  ///
  /// - Throws: `notSealed`, and what opening refuses.
  public static func passphrase(
    folder: String, keys: HistoryKeys?
  ) throws(HistoryError) -> [UInt8] {
    let files = HistoryFiles(folder: folder)
    guard files.isSealed else { throw .notSealed(path: files.database) }
    guard let keys else { throw .sealed(path: files.database) }
    return try keys.passphrase(files)
  }

  /// Seals a plain history; makes a sealed one where there is none.
  ///
  /// - Parameters:
  ///   - date: Of today, for a comment.
  ///   - workFactor: Less than the standard one is for tests.
  /// - Throws: `alreadySealed`, `twoHistories`, `draftInUse`, what reading and writing refuse: the history is plain
  ///   and whole then.
  public static func seal(
    folder: String, passphrase: [UInt8], recoveryKey: RecoveryKey?, date: String,
    workFactor: Int = standardWorkFactor, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) {
    let files = HistoryFiles(folder: folder)
    guard !files.isSealed else { throw .alreadySealed(path: files.database) }
    // Opening takes back what was cut off and brings the schema up to date, and looks it through.
    let store = try HistoryStore(folder: folder, busyTimeoutSeconds: busyTimeoutSeconds)
    try alone(files, busyTimeoutSeconds) { () throws(HistoryError) in
      let identity = HistoryIdentity(recovery: recoveryKey?.key.publicKey)
      do {
        // The lock of SQLite keeps out who has the plain file open.
        let last = try store.withPlainDatabase { db in
          let bytes = try DatabaseBytes.of(db)
          try refuseOther(files, than: bytes, passphrase: passphrase)
          try files.write(identity, passphrase: passphrase, date: date, workFactor: workFactor)
          let sealed = try Sealer.seal(bytes, to: identity.recipients)
          try files.confirmed { () throws(HistoryError) in
            try files.replace(
              files.sealedDatabase, with: sealed, by: files.unfinishedSealedDatabase)
          }
          guard let written = try files.contents(of: files.sealedDatabase),
            try Opener.open(written, secretKeys: [identity.key]) == bytes
          else { throw HistoryError.damaged(path: files.sealedDatabase) }
          let last = try lastCheckIns(db, isSealed: true)
          try files.removePlainDatabase()
          return last
        }
        try files.synchronizeFolder()
        HistoryFiles(folder: folder).note(last)
      } catch {
        if case .twoHistories = error as? HistoryError { throw HistoryError(error, files: files) }
        // As long as the plain file is there, what stands beside it is of no use.
        if (try? FileStatus(of: files.plainDatabase)) != nil { try? files.removeSealedDatabase() }
        throw HistoryError(error, files: files)
      }
    }
  }

  /// A sealed history beside the plain one may be overwritten where a sealing that was cut off left
  /// it, which holds the same. Any other may be all that a person answered, while a program that knows
  /// no sealed history began a plain one.
  private static func refuseOther(
    _ files: HistoryFiles, than plain: [UInt8], passphrase: [UInt8]
  ) throws(HistoryError) {
    guard let sealed = try files.contents(of: files.sealedDatabase) else { return }
    let keys = HistoryKeys { refused in refused == 0 ? passphrase : nil }
    guard let identity = try? keys.identity(files),
      (try? Opener.open(sealed, secretKeys: [identity.key])) == plain
    else { throw .twoHistories(plain: files.plainDatabase, sealed: files.sealedDatabase) }
  }

  /// Keeps a sealed history as a plain one again.
  ///
  /// - Throws: `notSealed`, `draftInUse`, what opening and writing refuse: the history is whole then, and
  ///   sealed unless only the removal of what was sealed failed.
  public static func unseal(
    folder: String, keys: HistoryKeys, busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) {
    let files = try sealedFiles(in: folder)
    let identity = try keys.identity(files)
    try alone(files, busyTimeoutSeconds) { () throws(HistoryError) in
      let bytes = try openSealed(files, with: identity.key)
      let last = try contentToKeep(of: bytes, files, staysSealed: false)
      // A journal whose database is gone would be played back into the new one.
      for path in files.journals + files.unfinishedJournals { try files.remove(path) }
      try files.confirmed { () throws(HistoryError) in
        try files.replace(files.plainDatabase, with: bytes, by: files.unfinishedDatabase)
      }
      try files.removeSealedDatabase()
      try files.synchronizeFolder()
      HistoryFiles(folder: folder).note(last)
    }
  }

  /// - Throws: `notSealed`, and what the file system refuses.
  static func sealedFiles(in folder: String) throws(HistoryError) -> HistoryFiles {
    let files = HistoryFiles(folder: folder)
    guard files.isSealed, try files.findDatabase() else {
      throw .notSealed(path: files.database)
    }
    return files
  }

  /// While nobody answers and nobody else changes the history.
  static func alone(
    _ files: HistoryFiles, _ busyTimeoutSeconds: Double, _ body: () throws(HistoryError) -> Void
  ) throws(HistoryError) {
    let claimed = try claims(of: files.present(), files)
    let lock = try FileLock.waiting(
      path: files.folder, makingFile: false, seconds: busyTimeoutSeconds)
    try withExtendedLifetime((claimed, lock)) { () throws(HistoryError) in
      // Another process may have been quicker.
      guard HistoryFiles(folder: files.folder).isSealed == files.isSealed else {
        throw .moved(path: files.database)
      }
      try body()
    }
  }

  static func openSealed(
    _ files: HistoryFiles, with key: SecretKey, orThrow refusal: HistoryError? = nil
  ) throws(HistoryError) -> [UInt8] {
    guard let sealed = try files.contents(of: files.sealedDatabase) else {
      throw .moved(path: files.database)
    }
    do throws(SealingError) {
      return try Opener.open(sealed, secretKeys: [key])
    } catch {
      if case .noMatch = error { throw refusal ?? .identityOfAnother(path: files.identity) }
      throw .damaged(path: files.database)
    }
  }

  /// Refuses what this program could not keep as it is.
  static func contentToKeep(
    of bytes: [UInt8], _ files: HistoryFiles, staysSealed: Bool = true
  ) throws(HistoryError) -> LastCheckIns {
    do {
      let limit = WorkLimit()
      limit.renew(fileSize: bytes.count)
      return try openInMemory(bytes, limit: limit).read { db in
        _ = try requireOurSchema(db, files)
        try verify(db, from: .none, to: .structure, files)
        return try lastCheckIns(db, isSealed: staysSealed)
      }
    } catch {
      throw HistoryError(error, files: files)
    }
  }
}
