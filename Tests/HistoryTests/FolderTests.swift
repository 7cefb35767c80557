// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Testing

@Suite(.plainAndSealed)
struct FolderTests {
  private let history: TemporaryHistory

  init() throws { history = try TemporaryHistory() }

  @Test(arguments: [mode_t(0), 0o777])
  func `is closed to everyone else whatever the umask`(mask: mode_t) async throws {
    await #expect(processExitsWith: .success) {
      [folder = history.folder as String, kept = history.kept as Kept, mask = mask as mode_t] in
      umask(mask)
      let store = try kept.open(folder)
      let claim = try store.claimDraft(of: "sample")
      try store.save(draft(), definitions: [sample], claim: claim)
    }

    #expect(try mode(of: history.folder) == 0o700)
    #expect(try history.names() == ["draft-sample.lock"] + history.kept.names)
    for name in try history.names() {
      #expect(try mode(of: history.folder + "/" + name) == 0o600)
    }
  }

  @Test(.plainOnly(journals))
  func `keeps even the journal to its owner`() async throws {
    _ = try history.open()

    await #expect(processExitsWith: .signal(SIGKILL)) { [file = history.file as String] in
      umask(0)
      try dieWhileWriting(file)
    }

    #expect(try mode(of: history.file + "-journal") == 0o600)
    // A reader too must see what was before the transaction that never ended.
    #expect(try history.read()?.settings().isEmpty == true)
  }

  @Test func `is tightened when it was open to others`() throws {
    _ = try history.open()
    chmod(history.folder, 0o755)
    chmod(history.file, 0o644)

    _ = try history.open()

    #expect(try mode(of: history.folder) == 0o700)
    #expect(try mode(of: history.file) == 0o600)
  }

  @Test func `keeps its mode when it holds other things too`() throws {
    _ = try history.open()
    chmod(history.folder, 0o755)
    try Data().write(to: URL(filePath: history.folder + "/letter.txt"))

    _ = try history.open()

    #expect(try mode(of: history.folder) == 0o755)
  }

  @Test func `without a history is told apart from errors, and nothing is made`() throws {
    #expect(try history.read() == nil)
    #expect(!FileManager.default.fileExists(atPath: history.folder))

    try FileManager.default.createDirectory(
      atPath: history.folder, withIntermediateDirectories: true)
    #expect(try history.read() == nil)
    #expect(try history.names().isEmpty)
  }

  @Test(arguments: ["", "/"])
  func `that is a symbolic link is refused`(slash: String) throws {
    _ = try history.open()
    let link = history.folder + "-link"
    try FileManager.default.createSymbolicLink(
      atPath: link, withDestinationPath: history.folder)
    let refusal = HistoryError.notOurs(path: link, reason: .symbolicLink)

    #expect(throws: refusal) { try HistoryStore(folder: link + slash) }
    #expect(throws: refusal) { try HistoryStore.reading(folder: link + slash) }
    #expect(throws: refusal) { try HistoryStore.examine(folder: link + slash) }
    #expect(throws: refusal) { try HistoryStore.erase(folder: link + slash) }
  }

  @Test func `that is a file is refused`() throws {
    try FileManager.default.createDirectory(
      atPath: history.folder, withIntermediateDirectories: true)
    let file = history.folder + "/file"
    try Data().write(to: URL(filePath: file))

    #expect(throws: HistoryError.notOurs(path: file, reason: .notAFolder)) {
      try HistoryStore(folder: file)
    }
  }

  @Test(.enabled(if: geteuid() == 0, "only root can give a file away"))
  func `of someone else is refused`() throws {
    _ = try history.open()
    chown(history.file, 65534, 65534)

    #expect(throws: HistoryError.notOurs(path: history.file, reason: .ownedBy(userID: 65534))) {
      try history.open()
    }
    chown(history.folder, 65534, 65534)
    #expect(throws: HistoryError.notOurs(path: history.folder, reason: .ownedBy(userID: 65534))) {
      try history.read()
    }
  }

  @Test func `can be read without being changed`() throws {
    let expected = checkIn()
    try history.open().append(expected)
    let store = try #require(try history.read())

    #expect(try store.checkIns() == [expected])
    #expect(throws: HistoryError.readOnly(path: history.file)) {
      try store.set("country", to: "NZ", at: morning)
    }
  }
}
