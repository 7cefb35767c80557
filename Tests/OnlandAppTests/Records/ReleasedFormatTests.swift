// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Testing

@testable import OnlandApp

/// Files that released programs made: `HistoryTests/Fixtures/history-SCHEMA`, never made anew.
struct `A history of schema 1` {
  private let home: TestHome
  private let exported: String

  init() throws {
    home = try TestHome()
    let fixtures = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../HistoryTests/Fixtures").standardized
    exported = try String(
      contentsOf: fixtures.appending(path: "history-1.json"), encoding: .utf8)
    try FileManager.default.copyItem(
      atPath: fixtures.appending(path: "history-1.sqlite").path, toPath: home.database)
  }

  @Test func `gives the same export, byte for byte`() throws {
    #expect(try home.export() + "\n" == exported)
  }

  @Test func `comes back from its export`() throws {
    let other = try TestHome()

    try other.importing(exported)

    #expect(try other.export() + "\n" == exported)
    #expect(try other.history().checkIns() == home.history().checkIns())
  }
}
