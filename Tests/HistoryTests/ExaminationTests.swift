// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import GRDB
import History
import Testing

@Suite(.plainAndSealed)
struct ExaminationTests {
  private let history: TemporaryHistory

  init() throws { history = try TemporaryHistory() }

  @Test func `finds nothing where there is nothing`() throws {
    #expect(try history.examine() == nil)
    #expect(!FileManager.default.fileExists(atPath: history.folder))
  }

  @Test func `finds a sound history sound`() throws {
    try history.open().append(checkIn())

    let report = try #require(try history.examine())

    let files = try history.names().map { "\(history.folder)/\($0)" }
    #expect(report.entries.map(\.path).sorted() == [history.folder] + files)
    #expect(report.entries.map(\.mode) == [0o700] + files.map { _ in 0o600 })
    #expect(!report.entries.contains { $0.isOpenToOthers })
    #expect(try report.size == history.stored().count)
    #expect(report.schemaVersion == HistoryStore.schemaVersion)
    #expect(report.supportedSchemaVersion == HistoryStore.schemaVersion)
    #expect(report.integrityProblems.isEmpty)
    #expect(report.danglingReferences == 0)
  }

  @Test func `finds what is wrong, and changes nothing`() throws {
    try history.open().append(checkIn())
    try history.database { db in
      try db.execute(
        sql: """
          PRAGMA foreign_keys = OFF; PRAGMA ignore_check_constraints = ON;
          PRAGMA user_version = 7; UPDATE outcome SET kind = 'guessed'; DELETE FROM definition;
          """)
    }
    chmod(history.file, 0o640)
    let before = try history.stored()

    let report = try #require(try history.examine())

    #expect(report.schemaVersion == 7)
    #expect(report.entries.filter(\.isOpenToOthers).map(\.path) == [history.file])
    #expect(report.danglingReferences == 1)
    #expect(try history.stored() == before)
    #expect(try mode(of: history.file) == 0o640)
  }

  @Test(arguments: [0, 60, 5000])
  func `reports a file that cannot be opened at all`(length: Int) throws {
    try history.open().append(checkIn())
    truncate(history.file, length)

    let report = try #require(try history.examine())

    #expect(!report.integrityProblems.isEmpty)
    #expect(report.size == length)
  }
}
