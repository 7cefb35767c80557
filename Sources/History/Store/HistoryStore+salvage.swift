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
  /// - Throws: `damaged` when the file cannot be opened at all, `notOurs`, `locked`, and what the
  ///   file system refuses.
  public static func salvage(
    folder: String, known: [StoredDefinition] = [], busyTimeoutSeconds: Double = 5
  ) throws(HistoryError) -> SalvagedContent? {
    let files = HistoryFiles(folder: folder)
    guard try files.findDatabase() else { return nil }
    do {
      let limit = WorkLimit()
      let size = try FileStatus(of: files.database)?.size ?? 0
      limit.renew(fileSize: size)
      let database = try openSettledDatabase(
        files, isReadOnly: true, busyTimeoutSeconds: busyTimeoutSeconds, limit: limit)
      // Not in a transaction: SQLite ends one in which it met damage with an error.
      return database.unsafeRead { db in
        Salvage(db, known: known) { limit.renew(fileSize: size) }.content
      }
    } catch {
      throw HistoryError(error, files: files)
    }
  }
}
