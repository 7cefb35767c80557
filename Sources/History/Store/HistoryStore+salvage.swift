// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Psychometrics

extension HistoryStore {
  /// Reads what can be read of a damaged history, and changes nothing.
  ///
  /// A check-in is there whole or not at all: one of which a part cannot be read is left out.
  ///
  /// - Parameter known: Definitions from elsewhere, for those that are damaged here.
  /// - Returns: `nil` when there is no history yet.
  /// - Throws: `damaged` when neither the file nor a copy of it with a mended schema can be opened, `notOurs`, `locked`, and what the
  ///   file system refuses.
  public static func salvage(
    folder: String, known: [StoredDefinition] = [], busyTimeoutSeconds: Double = 5
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
      renewLimit()
      let file = Result {
        try openSettledDatabase(
          files, isReadOnly: true, busyTimeoutSeconds: busyTimeoutSeconds, limit: limit)
      }
      let fromFile = (try? file.get()).map(content)
      if let fromFile, fromFile.unreadableCheckIns == 0, try hasOurSchema(file.get()) {
        return fromFile
      }
      guard let copy = try repairedCopy(files, limit: limit) else {
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

  private static func hasOurSchema(_ database: DatabaseQueue) -> Bool {
    let isOurs = try? database.read { db in
      try Schema.isOurs(db, version: Schema.version(of: db))
    }
    return isOurs == true
  }

  /// - Returns: `nil` where there is none to be had.
  private static func repairedCopy(
    _ files: HistoryFiles, limit: WorkLimit
  ) throws -> DatabaseQueue? {
    // What stands in a journal belongs to the file; a copy would be without it.
    guard try !files.journals.contains(where: { try FileStatus(of: $0) != nil }),
      let copy = try? RepairedCopy.open(path: files.database)
    else { return nil }
    copy.inDatabase { db in limit.install(on: db.sqliteConnection) }
    return copy
  }
}
