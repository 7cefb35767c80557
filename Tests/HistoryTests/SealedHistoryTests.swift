// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import Glibc
import History
import Psychometrics
import Sealing
import TestSupport
import Testing

struct `A sealed history` {
  private let history: TemporaryHistory
  private let earlier = [checkIn(note: "quokka"), checkIn(daysLater: 7)]

  init() throws {
    history = try TemporaryHistory()
    let store = try history.open()
    for each in earlier { try store.append(each) }
    try store.set("country", to: "NZ", at: morning)
    try history.seal()
  }

  @Test func `holds what was there, and nothing plain is left`() throws {
    #expect(try history.names() == ["history.sqlite.age", "identity.age", "last-check-ins"])
    #expect(try history.readSealed()?.checkIns() == earlier)
    for name in try history.names() { #expect(try mode(of: "\(history.folder)/\(name)") == 0o600) }
    for (name, bytes) in try history.everything() {
      #expect(bytes.range(of: Data("quokka".utf8)) == nil, "\(name)")
    }
  }

  @Test func `is changed under the same lock by everybody, and read by name`() throws {
    let first = try history.openSealed()
    let second = try history.openSealed()
    let reader = try #require(try history.readSealed())

    try first.append(checkIn(daysLater: 14))
    try second.set("language", to: "fr", at: morning)
    try first.append(checkIn(daysLater: 21))

    #expect(try reader.checkIns().count == 4)
    #expect(try reader.settings()["language"] == "fr")
    #expect(try second.checkIns().count == 4)
    #expect(try history.names() == ["history.sqlite.age", "identity.age", "last-check-ins"])
  }

  @Test func `opens for nobody without its passphrase, and stays byte for byte`() throws {
    let before = try history.everything()
    let sealed = HistoryError.sealed(path: history.sealedFile)
    let refused = HistoryError.passphraseRefused(path: history.sealedFile)

    #expect(throws: sealed) { try HistoryStore(folder: history.folder) }
    #expect(throws: sealed) { try HistoryStore.reading(folder: history.folder) }
    #expect(throws: refused) { try history.openSealed(.giving(Array("another one".utf8))) }
    #expect(throws: refused) { try history.readSealed(.giving([])) }
    #expect(throws: HistoryError.noPassphrase(.noTerminal)) {
      try history.openSealed(
        HistoryKeys { _ throws(HistoryError) in throw .noPassphrase(.noTerminal) })
    }
    #expect(try history.everything() == before)
  }

  @Test func `asks until it is given the right one, and once only`() throws {
    var asked: [Int] = []
    let keys = HistoryKeys { refused in
      asked.append(refused)
      return refused == 2 ? passphrase : Array("no".utf8)
    }

    #expect(try history.readSealed(keys)?.checkIns() == earlier)
    try history.openSealed(keys).append(checkIn(daysLater: 14))

    #expect(asked == [0, 1, 2])
  }

  @Test func `says of which file it is that it cannot be used`() throws {
    let identity = try history.bytes(of: history.identityFile)
    try Data("age-encryption.org/v1\n".utf8).write(to: URL(filePath: history.identityFile))
    #expect(throws: HistoryError.identityDamaged(path: history.identityFile)) {
      try history.readSealed()
    }

    try FileManager.default.removeItem(atPath: history.identityFile)
    #expect(throws: HistoryError.identityMissing(path: history.identityFile)) {
      try history.readSealed()
    }

    let other = try TemporaryHistory()
    _ = try other.open()
    try other.seal()
    try other.bytes(of: other.identityFile).write(to: URL(filePath: history.identityFile))
    #expect(throws: HistoryError.identityOfAnother(path: history.identityFile)) {
      try history.readSealed()
    }
    try identity.write(to: URL(filePath: history.identityFile))
    #expect(try history.readSealed()?.checkIns() == earlier)
  }

  @Test func `is damaged with one changed byte, and the rest can be saved`() throws {
    let store = try history.openSealed()
    for week in 2..<40 {
      try store.append(checkIn(daysLater: 7 * week, note: String(repeating: "n", count: 9000)))
    }
    let sound = try history.bytes(of: history.sealedFile)
    for place in stride(from: 300, to: sound.count, by: 60_001) {
      var damaged = sound
      damaged[place] ^= 1
      try damaged.write(to: URL(filePath: history.sealedFile))

      #expect(throws: HistoryError.damaged(path: history.sealedFile)) { try history.readSealed() }
      #expect(throws: HistoryError.damaged(path: history.sealedFile)) { try history.openSealed() }
      #expect(try history.bytes(of: history.sealedFile) == damaged)
      let report = try #require(
        try HistoryStore.examine(folder: history.folder, keys: .giving()))
      #expect(report.integrityProblems == ["what is sealed is not what was written"])
      // As much as of a plain file with zeroes in that place.
      let plain = try TemporaryHistory()
      _ = try plain.open()
      try Data(Opener.salvage([UInt8](damaged), secretKeys: identity().secretKeys))
        .write(to: URL(filePath: plain.file))
      let expected = try? HistoryStore.salvage(folder: plain.folder, known: [sample])
      let salvaged = try? HistoryStore.salvage(
        folder: history.folder, known: [sample], keys: .giving())
      #expect(salvaged == expected)
    }
  }

  @Test func `of a newer version is left alone`() throws {
    try rewrite { db in try db.execute(sql: "PRAGMA user_version = 99") }
    let before = try history.everything()
    let newer = HistoryError.newerThanThisProgram(
      path: history.sealedFile, version: 99, supported: HistoryStore.schemaVersion)

    #expect(throws: newer) { try history.openSealed() }
    #expect(throws: newer) { try history.readSealed() }
    #expect(throws: newer) { try HistoryStore.unseal(folder: history.folder, keys: .giving()) }
    #expect(try history.everything() == before)
  }

  private func identity() throws -> IdentityFile {
    try IdentityFile(
      String(
        decoding: Opener.open(history.bytes(of: history.identityFile), passphrases: [passphrase]),
        as: UTF8.self))
  }

  /// SQL on what is sealed, past everything the store would do.
  private func rewrite(_ change: (Database) throws -> Void) throws {
    let copy = history.root + "/copy.sqlite"
    let file = try identity()
    try Data(Opener.open(history.bytes(of: history.sealedFile), secretKeys: file.secretKeys))
      .write(to: URL(filePath: copy))
    try DatabaseQueue(path: copy).write(change)
    try Data(
      Sealer.seal(history.bytes(of: copy), to: file.secretKeys.map(\.publicKey))
    ).write(to: URL(filePath: history.sealedFile))
  }

  @Test func `that goes while it is open is not written to`() throws {
    let store = try history.openSealed()
    let reader = try #require(try history.readSealed())
    let moved = HistoryError.moved(path: history.sealedFile)

    try HistoryStore.unseal(folder: history.folder, keys: .giving())
    #expect(throws: moved) { try store.append(checkIn(daysLater: 14)) }
    #expect(try reader.checkIns() == earlier)

    try history.seal()
    #expect(throws: moved) { try store.append(checkIn(daysLater: 14)) }
    let again = try history.openSealed()
    try HistoryStore.erase(folder: history.folder)
    #expect(throws: moved) { try again.append(checkIn(daysLater: 14)) }
    #expect(!FileManager.default.fileExists(atPath: history.sealedFile))
  }

  @Test func `tells when a check-in is due without being opened`() throws {
    let known = try #require(try HistoryStore.lastCheckIns(folder: history.folder))
    #expect(known.dates["sample"] == earlier[1].date)
    #expect(known.settings[.country] == "NZ")

    // The note is out of date: an older answer is better than none.
    let note = try history.bytes(of: history.folder + "/last-check-ins")
    try history.openSealed().append(checkIn(daysLater: 14))
    try note.write(to: URL(filePath: history.folder + "/last-check-ins"))
    #expect(try HistoryStore.lastCheckIns(folder: history.folder) == known)
    #expect(
      try HistoryStore.lastCheckIns(folder: history.folder, keys: .giving())?.dates["sample"]
        == checkIn(daysLater: 14).date)

    try FileManager.default.removeItem(atPath: history.folder + "/last-check-ins")
    #expect(throws: HistoryError.sealed(path: history.sealedFile)) {
      try HistoryStore.lastCheckIns(folder: history.folder)
    }
  }

  @Test func `keeps no deleted text in what is sealed`() throws {
    let store = try history.openSealed()
    try store.delete(earlier[0].id, at: morning)
    try store.append(checkIn(daysLater: 14))

    var content = Data()
    try rewrite { db in content = try Data(contentsOf: URL(filePath: history.root + "/copy.sqlite"))
    }
    #expect(content.range(of: Data("quokka".utf8)) == nil)
  }

  @Test func `erases its key first, and everything`() throws {
    try HistoryStore.erase(folder: history.folder)

    #expect(!FileManager.default.fileExists(atPath: history.folder))
  }

  @Test func `is examined from outside without the passphrase`() throws {
    let outside = try #require(try HistoryStore.examine(folder: history.folder))
    let inside = try #require(try HistoryStore.examine(folder: history.folder, keys: .giving()))

    #expect(!outside.isOpen)
    #expect(outside.sealing.workFactor == 4)
    #expect(outside.sealing.hasRecoveryKey == false)
    #expect(outside.schemaVersion == nil)
    #expect(inside.isOpen)
    #expect(inside.schemaVersion == HistoryStore.schemaVersion)
    #expect(inside.integrityProblems == [])
  }

  @Test func `opens with age and SQLite alone`() throws {
    guard FileManager.default.isExecutableFile(atPath: "/usr/bin/age") else { return }
    let run = try TerminalRun(
      "/usr/bin/age",
      [
        "-d", "-i", history.identityFile, "-o", history.root + "/opened.sqlite", history.sealedFile,
      ])
    try run.wait(for: "Enter passphrase")
    run.type(String(decoding: passphrase, as: UTF8.self) + "\r")
    try #require(try run.exitStatus() == .exited(0))

    let opened = try DatabaseQueue(path: history.root + "/opened.sqlite")
    #expect(
      try opened.read { db in try String.fetchOne(db, sql: "PRAGMA integrity_check") } == "ok")
    #expect(
      try opened.read { db in try Int.fetchOne(db, sql: "SELECT count(*) FROM newest_revision") }
        == 2)
  }

  @Test func `is made anew, sealed, where only its key is left`() throws {
    try FileManager.default.removeItem(atPath: history.sealedFile)
    #expect(try history.readSealed() == nil)

    try history.openSealed().append(checkIn())

    #expect(try history.readSealed()?.checkIns().count == 1)
    #expect(!FileManager.default.fileExists(atPath: history.file))
  }

  /// The lock is on the folder: it needs no file, and is gone with the process.
  @Test func `is not changed while another process changes it, and can be read`() throws {
    let store = try HistoryStore(
      folder: history.folder, keys: .giving(), busyTimeoutSeconds: 0.05)
    let folder = Glibc.open(history.folder, O_RDONLY)
    defer { close(folder) }
    try #require(flock(folder, LOCK_EX | LOCK_NB) == 0)
    let before = try history.everything()

    #expect(throws: HistoryError.locked(path: history.sealedFile)) {
      try store.append(checkIn(daysLater: 14))
    }
    #expect(try history.readSealed()?.checkIns() == earlier)
    #expect(try history.everything() == before)

    flock(folder, LOCK_UN)
    try store.append(checkIn(daysLater: 14))
    #expect(try store.checkIns().count == 3)
  }
}
