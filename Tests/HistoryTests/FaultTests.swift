// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import History
import Psychometrics
import TestSupport
import Testing

@Suite(.plainAndSealed)
struct FaultTests {
  private let history: TemporaryHistory
  private let earlier = [checkIn(), checkIn(daysLater: 7)]

  init() throws {
    history = try TemporaryHistory()
    let store = try history.open()
    for each in earlier { try store.append(each) }
  }

  /// Expects the same refusal from every way in, and the file as it was.
  private func expectRefusal(_ refusal: HistoryError) throws {
    let before = try history.stored()

    #expect(throws: refusal) { try history.open() }
    #expect(throws: refusal) { try history.read() }

    #expect(try history.stored() == before)
  }

  @Test func `a file from a newer version is left alone`() throws {
    try history.database { db in try db.execute(sql: "PRAGMA user_version = 99") }

    try expectRefusal(
      .newerThanThisProgram(path: history.file, version: 99, supported: HistoryStore.schemaVersion))
  }

  @Test func `a file of another program is left alone`() throws {
    let theirs = history.root + "/theirs.sqlite"
    try DatabaseQueue(path: theirs).write { db in try db.execute(sql: "CREATE TABLE theirs (x)") }
    try history.replace(with: Data(contentsOf: URL(filePath: theirs)))

    try expectRefusal(.notOurs(path: history.file, reason: .otherProgram))
  }

  @Test(arguments: [0, 1, 50, 512])
  func `a file cut off at its beginning is damaged`(length: Int) throws {
    truncate(history.file, length)

    try expectRefusal(.damaged(path: history.file))
  }

  @Test func `a file that is no database is damaged`() throws {
    try history.replace(with: Data(repeating: 0x41, count: 9000))

    try expectRefusal(.damaged(path: history.file))
  }

  @Test func `a folder in the place of the file is refused`() throws {
    try FileManager.default.removeItem(atPath: history.file)
    try FileManager.default.createDirectory(
      atPath: history.file, withIntermediateDirectories: false)

    #expect(throws: HistoryError.notOurs(path: history.file, reason: .notAFile)) {
      try history.open()
    }
  }

  @Test func `a file cut off in the middle is never written to`() throws {
    truncate(history.file, try history.stored().count / 2)
    let before = try history.stored()

    #expect(throws: HistoryError.damaged(path: history.file)) {
      try history.open().append(checkIn(daysLater: 14))
    }

    #expect(try history.stored() == before)
  }

  @Test func `a damaged page is never written around`() throws {
    let pageSize = 4096
    let pages = try history.bytes().count / pageSize
    for page in 1..<pages {
      let sound = try history.bytes()
      var damaged = sound
      damaged.replaceSubrange(
        page * pageSize..<(page + 1) * pageSize, with: repeatElement(0xA5, count: pageSize))
      try history.replace(with: damaged)

      #expect(throws: HistoryError.damaged(path: history.file), "page \(page)") {
        try history.open().set("country", to: "NZ", at: morning)
      }

      #expect(try history.bytes() == damaged)
      try history.replace(with: sound)
    }
    #expect(try history.open().checkIns() == earlier)
  }

  @Test func `a row that answers cannot have is told as damage`() throws {
    try history.database { db in
      try db.execute(
        sql: "PRAGMA ignore_check_constraints = ON; UPDATE outcome SET kind = 'guessed'")
    }

    #expect(throws: HistoryError.damaged(path: history.file)) { try history.open().checkIns() }
  }

  @Test func `a table that is missing is told as damage`() throws {
    try history.database { db in try db.execute(sql: "DROP VIEW newest_revision") }

    #expect(throws: HistoryError.damaged(path: history.file)) { try history.open().checkIns() }
  }

  @Test func `a byte that changed is told as damage or makes no difference to reading`() throws {
    let store = try history.open()
    let claim = try store.claimDraft(of: "sample")
    try store.save(
      draft(outcomes: ["joy": .answered(.code(1))]), definitions: [sample], claim: claim)
    let sound = try history.bytes()
    var told = 0
    // Every 11th byte, each with another bit turned: the pages' heads, rows and free space.
    for offset in stride(from: 0, to: sound.count, by: 11) where sound[offset] != 0 {
      var changed = sound
      changed[offset] ^= 1 << (offset % 8)
      try history.replace(with: changed)
      do throws(HistoryError) {
        let store = try history.read()
        _ = try store?.checkIns()
        _ = try store?.drafts()
        _ = try store?.lastChange()
        _ = try store?.settings()
      } catch {
        told += 1
      }
      #expect(try history.bytes() == changed)
    }
    #expect(told > 0)
  }

  @Test(.plainOnly(locks)) func `a lock that another process keeps ends the wait`() throws {
    let store = try history.open(busyTimeoutSeconds: 0.05)
    let reader = try #require(
      try history.read(busyTimeoutSeconds: 0))

    try history.database { db in
      try db.execute(sql: "BEGIN EXCLUSIVE")
      #expect(throws: HistoryError.locked(path: history.file)) {
        try store.append(checkIn(daysLater: 14))
      }
      #expect(throws: HistoryError.locked(path: history.file)) { try reader.checkIns() }
      #expect(throws: HistoryError.locked(path: history.file)) {
        try history.open(busyTimeoutSeconds: 0.05)
      }
      try db.execute(sql: "ROLLBACK")
    }

    #expect(try store.checkIns() == earlier)
  }

  @Test func `a history erased by someone else is not written to`() throws {
    let store = try history.open()
    try HistoryStore.erase(folder: history.folder)
    _ = try history.open()

    #expect(throws: HistoryError.moved(path: history.file)) {
      try store.append(checkIn(daysLater: 14))
    }
  }

  @Test func `a folder that may not be written keeps what it has`() async throws {
    await #expect(processExitsWith: .success) {
      [folder = history.folder as String, kept = history.kept as Kept] in
      try becomeSomebodyElse(owning: folder)
      chmod(folder, 0o500)
      let store = try kept.open(folder)
      #expect(throws: HistoryError.noPermission(path: folder)) {
        try store.set("country", to: "NZ", at: morning)
      }
      #expect(throws: HistoryError.noPermission(path: folder + "/draft-sample.lock")) {
        try store.claimDraft(of: "sample")
      }
      #expect(try store.checkIns().count == 2)
      chmod(folder, 0o700)
    }
  }

  @Test(.enabled(if: Mount.isPermitted, "mounting is not permitted here"))
  func `a read-only file system keeps what it has`() throws {
    let mount = try Mount(.readOnlyView, on: history.folder)
    try withExtendedLifetime(mount) {
      let store = try history.open()

      #expect(throws: HistoryError.readOnly(path: history.file)) {
        try store.append(checkIn(daysLater: 14))
      }
      #expect(throws: HistoryError.readOnly(path: history.folder + "/draft-sample.lock")) {
        try store.claimDraft(of: "sample")
      }
      #expect(throws: HistoryError.readOnly(path: history.folder + "/new")) {
        try HistoryStore(folder: history.folder + "/new")
      }
      #expect(try history.read()?.checkIns() == earlier)
    }
  }

  @Test(.enabled(if: Mount.isPermitted, "mounting is not permitted here"))
  func `a full disk loses nothing that was saved`() throws {
    let full = try TemporaryHistory()
    try FileManager.default.createDirectory(
      atPath: full.folder, withIntermediateDirectories: true)
    let mount = try Mount(.smallFileSystem, on: full.folder)
    try withExtendedLifetime(mount) {
      let store = try full.open()
      var saved: [CheckIn] = []

      #expect(throws: HistoryError.diskFull(path: full.file)) {
        for week in 0..<1000 {
          let next = checkIn(daysLater: 7 * week, note: String(repeating: "n", count: 9000))
          try store.append(next)
          saved.append(next)
        }
      }

      #expect(saved.count > 3)
      #expect(try store.checkIns() == saved)
      #expect(try full.open().checkIns() == saved)
      // What was begun does not keep the disk full.
      #expect(try full.names() == full.kept.names)
    }
  }

  @Test func `a file that may not grow loses nothing that was saved`() async throws {
    await #expect(processExitsWith: .success) {
      [
        folder = history.folder as String, file = history.file as String,
        kept = history.kept as Kept
      ] in
      signal(SIGXFSZ, SIG_IGN)
      let store = try kept.open(folder)
      let size = try rlim_t(Data(contentsOf: URL(filePath: file)).count)
      var limit = rlimit(rlim_cur: size, rlim_max: size)
      try #require(setrlimit(__rlimit_resource_t(RLIMIT_FSIZE.rawValue), &limit) == 0)
      #expect(throws: HistoryError.tooLarge(path: file)) {
        try store.append(checkIn(note: String(repeating: "n", count: 100_000)))
      }
      #expect(try store.checkIns().count == 2)
    }
    #expect(try history.open().checkIns() == earlier)
  }
}
