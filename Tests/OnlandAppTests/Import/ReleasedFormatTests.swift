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
    guard schema == 1 else { return (then, then) }
    // The first format knew neither contacts nor plans.
    let today =
      then
      .replacing("onland/export/1", with: "onland/export/2")
      .replacing(
        "\n  \"check_ins\"", with: "\n  \"contacts\": {},\n  \"plans\": {},\n  \"check_ins\"")
    return (then, today)
  }

  private func place(_ schema: Int) throws {
    try FileManager.default.copyItem(
      atPath: fixture(schema, "sqlite").path, toPath: home.database)
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: home.database)
  }

  @Test(arguments: [1, 2])
  func `gives the same export, byte for byte`(schema: Int) throws {
    try place(schema)

    #expect(try home.export() + "\n" == exports(schema).today)
  }

  @Test(arguments: [1, 2])
  func `comes back from its export`(schema: Int) throws {
    try place(schema)
    let other = try TestHome()

    try other.importing(exports(schema).then)

    #expect(try other.export() + "\n" == exports(schema).today)
    #expect(try other.history().checkIns() == home.history().checkIns())
  }
}
