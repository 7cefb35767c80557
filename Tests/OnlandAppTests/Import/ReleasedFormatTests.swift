// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Testing

@testable import OnlandApp

/// Files that released programs made: `HistoryTests/Fixtures/history-SCHEMA`, never made anew.
struct `A history of an earlier release` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  private func fixture(_ schema: Int, _ ending: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../HistoryTests/Fixtures/history-\(schema).\(ending)").standardized
  }

  /// The export of the release, and what it is in the format of today.
  private func exports(_ schema: Int) throws -> (then: String, today: String) {
    let then = try String(contentsOf: fixture(schema, "json"), encoding: .utf8)
    var today = then
    // The first format knew neither contacts nor plans.
    if schema < 2 {
      today = today.replacing(
        "\n  \"check_ins\"", with: "\n  \"contacts\": {},\n  \"plans\": {},\n  \"check_ins\"")
    }
    // Nor did the second carry questionnaires that nobody had answered.
    if schema < 3 {
      today = today.replacing("\n  ]\n}\n", with: "\n  ],\n  \"questionnaires\": []\n}\n")
    }
    today = today.replacing("onland/export/\(schema)", with: "onland/export/4")
    return (then, today)
  }

  private func place(_ schema: Int) throws {
    try FileManager.default.copyItem(
      atPath: fixture(schema, "sqlite").path, toPath: home.database)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: home.database)
  }

  @Test(arguments: [1, 2, 3, 4])
  func `gives the same export, byte for byte`(schema: Int) throws {
    try place(schema)

    #expect(try home.export() + "\n" == exports(schema).today)
  }

  @Test(arguments: [1, 2, 3, 4])
  func `comes back from its export`(schema: Int) throws {
    try place(schema)
    let other = try TestHome()

    try other.importing(exports(schema).then)

    #expect(try other.export() + "\n" == exports(schema).today)
    #expect(try other.history().checkIns() == home.history().checkIns())
  }
}
