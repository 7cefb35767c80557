// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import Testing

struct DueNoteTests {
  private let history: TemporaryHistory
  private var path: String { history.folder + "/due.note" }

  init() throws {
    history = try TemporaryHistory()
    _ = try history.open()
  }

  @Test func `reads back as written`() throws {
    let note = DueNote(from: monday, until: monday.adding(days: 14))

    try DueNote(from: monday, until: monday).write(folder: history.folder)
    try note.write(folder: history.folder)

    #expect(DueNote(folder: history.folder) == note)
    #expect(try mode(of: path) == 0o600)
    #expect(try history.names() == ["due.note", "history.sqlite"])
  }

  @Test(arguments: ["", "2026-11-23", "2026-11-23 2026-11-3x\n", "2026-11-23 2026-11-30"])
  func `is no note when it is not whole`(text: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))

    #expect(DueNote(folder: history.folder) == nil)
  }

  @Test func `is absent before the first one`() {
    #expect(DueNote(folder: history.folder) == nil)
  }
}
