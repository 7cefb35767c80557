// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Testing

@Suite(.plainAndSealed)
struct EraseTests {
  private let history: TemporaryHistory

  init() throws { history = try TemporaryHistory() }

  @Test func `deletes every file and the folder, and the next start begins anew`() throws {
    let store = try history.open()
    try store.append(checkIn())
    _ = try store.claimDraft(of: "sample")
    try Data().write(to: URL(filePath: history.folder + "/history.sqlite-journal"))

    try HistoryStore.erase(folder: history.folder)

    #expect(!FileManager.default.fileExists(atPath: history.folder))
    #expect(try history.open().checkIns().isEmpty)
  }

  @Test func `leaves what is not ours`() throws {
    _ = try history.open()
    let mine = history.folder + "/questionnaires"
    try FileManager.default.createDirectory(atPath: mine, withIntermediateDirectories: false)

    try HistoryStore.erase(folder: history.folder)

    #expect(try history.names() == ["questionnaires"])
  }

  @Test func `works on a damaged file and on none`() throws {
    _ = try history.open()
    truncate(history.file, 100)

    try HistoryStore.erase(folder: history.folder)
    try HistoryStore.erase(folder: history.folder)

    #expect(try history.read() == nil)
  }

  @Test(.plainOnly(journals))
  func `a journal left without its file does not spoil a new one`() async throws {
    try history.open().append(checkIn())
    await #expect(processExitsWith: .signal(SIGKILL)) { [file = history.file as String] in
      try dieWhileWriting(file)
    }
    #expect(
      try history.names() == ["history.sqlite", "history.sqlite-journal", "last-check-ins"])
    try FileManager.default.removeItem(atPath: history.file)

    #expect(try history.open().checkIns().isEmpty)
    #expect(try history.names() == history.kept.names)
  }
}
