// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Testing

@testable import History

/// The file goes between the look at it and the opening, as when it is erased in another window.
struct `A history that goes while it is opened` {
  private let history: TemporaryHistory
  private let files: HistoryFiles
  private let before: FileStatus

  init() throws {
    history = try TemporaryHistory()
    _ = try history.open()
    files = HistoryFiles(folder: history.folder)
    before = try #require(try FileStatus(of: files.database))
  }

  private func expectMoved() throws {
    let database = try DatabaseQueue(path: history.file)
    #expect(throws: HistoryError.moved(path: history.file)) {
      try HistoryStore.requireSameFile(files, as: before, openedBy: database)
    }
  }

  @Test func `leaves no empty file behind, which would be taken for a damaged one`() throws {
    try FileManager.default.removeItem(atPath: history.file)

    // SQLite makes here what it does not find.
    try expectMoved()

    #expect(!FileManager.default.fileExists(atPath: history.file))
  }

  @Test func `is told of where another took its place, and that stays`() throws {
    let other = history.folder + "/other"
    try FileManager.default.copyItem(atPath: history.file, toPath: other)
    try #require(rename(other, history.file) == 0)
    let bytes = try history.bytes()

    try expectMoved()

    #expect(try history.bytes() == bytes)
  }

  @Test func `is the same file as long as nobody took it`() throws {
    try HistoryStore.requireSameFile(
      files, as: before, openedBy: try DatabaseQueue(path: history.file))
  }

  @Test(arguments: [
    ResultCode.SQLITE_CORRUPT, .SQLITE_NOTADB, .SQLITE_ERROR, .SQLITE_IOERR_DELETE_NOENT,
  ])
  func `is called gone and not damaged, whatever SQLite made of the rest of it`(code: ResultCode)
    throws
  {
    let error = DatabaseError(resultCode: code)
    #expect(HistoryError(error, files: files) != .moved(path: history.file))

    try FileManager.default.removeItem(atPath: history.file)

    #expect(HistoryError(error, files: files) == .moved(path: history.file))
  }
}
