// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Psychometrics
import Sealing

extension HistoryStore {
  /// Reads what can be read of a damaged history, and changes nothing.
  ///
  /// A check-in is there whole or not at all: one of which a part cannot be read is left out.
  ///
  /// Of a sealed history each 64 KiB stand by themselves: what is damaged there counts as damaged
  /// pages. A damaged header loses all.
  ///
  /// - Parameters:
  ///   - known: Definitions from elsewhere, for those that are damaged here.
  ///   - keys: What opens a sealed history.
  /// - Returns: `nil` when there is no history yet.
  /// - Throws: `damaged` when neither the file nor a copy of it with a mended schema can be opened, `notOurs`, `locked`, and what the
  ///   file system refuses.
  public static func salvage(
    folder: String, known: [StoredDefinition] = [], keys: HistoryKeys? = nil,
    busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) -> SalvagedContent? {
    let files = HistoryFiles(folder: folder)
    guard try files.findDatabase() else { return nil }
    do {
      let limit = WorkLimit()
      let size = try FileStatus(of: files.database)?.size ?? 0
      let renewLimit = { limit.renew(fileSize: size) }
      // Not in a transaction: SQLite ends one in which it met damage with an error.
      func content(of database: DatabaseQueue) -> SalvagedContent {
        renewLimit()
        return database.unsafeRead { db in
          // A row that is whole counts, whatever became of the others on its page.
          try? db.execute(sql: "PRAGMA cell_size_check = OFF")
          return Salvage(db, known: known, renewLimit: renewLimit).content
        }
      }
      let opened = try files.isSealed ? salvageSealed(files, keys) : nil
      renewLimit()
      let file = Result {
        try openToSalvage(files, opened, busyTimeoutSeconds: busyTimeoutSeconds, limit: limit)
      }
      let fromFile = (try? file.get()).map(content)
      if let fromFile, fromFile.unreadableCheckIns == 0, try hasOurSchema(file.get()) {
        return fromFile
      }
      guard let copy = try repairedCopy(files, opened, limit: limit) else {
        return try fromFile ?? file.map(content).get()
      }
      let fromCopy = content(of: copy)
      guard let fromFile, fromFile.content.checkIns.count >= fromCopy.content.checkIns.count else {
        return fromCopy
      }
      return fromFile
    } catch {
      throw HistoryError(error, files: files)
    }
  }

  /// - Parameter opened: The content of a sealed history; absent: the plain file is opened.
  private static func openToSalvage(
    _ files: HistoryFiles, _ opened: [UInt8]?, busyTimeoutSeconds: Double, limit: WorkLimit
  ) throws -> DatabaseQueue {
    guard let opened else {
      return try openSettledDatabase(
        files, isReadOnly: true, busyTimeoutSeconds: busyTimeoutSeconds, limit: limit)
    }
    let database = try openInMemory(opened, limit: limit)
    _ = try database.read(Schema.version)
    return database
  }

  private static func hasOurSchema(_ database: DatabaseQueue) -> Bool {
    let isOurs = try? database.read { db in
      try Schema.isOurs(db, version: Schema.version(of: db))
    }
    return isOurs == true
  }

  private static func salvageSealed(
    _ files: HistoryFiles, _ keys: HistoryKeys?
  ) throws(HistoryError) -> [UInt8] {
    guard let keys else { throw .sealed(path: files.database) }
    let key = try keys.identity(files).key
    guard let sealed = try files.contents(of: files.database) else {
      throw .moved(path: files.database)
    }
    do throws(SealingError) {
      return try Opener.salvage(sealed, secretKeys: [key])
    } catch {
      if case .noMatch = error { throw .identityOfAnother(path: files.identity) }
      throw .damaged(path: files.database)
    }
  }

  /// - Parameter opened: What was sealed.
  /// - Returns: `nil` where there is none to be had.
  private static func repairedCopy(
    _ files: HistoryFiles, _ opened: [UInt8]?, limit: WorkLimit
  ) throws -> DatabaseQueue? {
    // What stands in a journal belongs to the file; a copy would be without it.
    guard try opened != nil || !files.journals.contains(where: { try FileStatus(of: $0) != nil }),
      let file = opened.map({ Data($0) })
        ?? (try? Data(contentsOf: URL(filePath: files.database))),
      let copy = try? RepairedCopy.open(file)
    else { return nil }
    copy.inDatabase { db in limit.install(on: db.sqliteConnection) }
    return copy
  }
}
