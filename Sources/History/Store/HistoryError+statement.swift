// SPDX-License-Identifier: GPL-3.0-or-later

import GRDB

extension HistoryError {
  /// What a failed statement on the history file means; the one place that reads SQLite's codes.
  init(_ error: any Error, files: HistoryFiles) {
    if let error = error as? HistoryError {
      self = error
      return
    }
    guard let error = error as? DatabaseError else {
      // What is left is a row that does not have the shape its table promises.
      self = .damaged(path: files.database)
      return
    }
    let path = files.database
    self =
      switch error.resultCode {
      case _ where error.saysMissingParts && files.databaseIsGone: .moved(path: path)
      case .SQLITE_CORRUPT, .SQLITE_NOTADB: .damaged(path: path)
      // The statements are fixed, so they fail only where the schema is not what its version says.
      case .SQLITE_ERROR: .damaged(path: path)
      // More work than a file of this size can ask for: it leads in circles.
      case .SQLITE_INTERRUPT: .damaged(path: path)
      case .SQLITE_FULL: .diskFull(path: path)
      case .SQLITE_IOERR
      where error.extendedResultCode == .SQLITE_IOERR_WRITE && files.mayNotGrow:
        .tooLarge(path: path)
      case .SQLITE_BUSY, .SQLITE_LOCKED: .locked(path: path)
      case .SQLITE_CONSTRAINT, .SQLITE_TOOBIG, .SQLITE_MISMATCH: .invalidValue(path: path)
      case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_DBMOVED:
        .moved(path: path)
      case .SQLITE_READONLY where error.extendedResultCode == .SQLITE_READONLY_ROLLBACK:
        .cutOff(path: path)
      case .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM:
        files.reasonNotWritable(sqliteCode: error.extendedResultCode.rawValue)
      default: .failed(path: path, sqliteCode: error.extendedResultCode.rawValue)
      }
  }
}

extension DatabaseError {
  /// Whether it is what SQLite makes of a file that another process is just deleting.
  fileprivate var saysMissingParts: Bool {
    switch resultCode {
    case .SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR: true
    default: extendedResultCode == .SQLITE_IOERR_DELETE_NOENT
    }
  }
}
