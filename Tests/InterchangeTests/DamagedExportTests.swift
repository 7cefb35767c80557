// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import History
import TestSupport
import Testing

@testable import Interchange

/// A short look at what `Tests/Fuzz/run` looks at for long: an export with random damage.
struct `A damaged export` {
  private static let rounds = 300

  /// - Returns: `nil` when it is refused.
  private func content(_ bytes: [UInt8]) -> Backup? {
    guard let root = try? JSONNodeReader.read(bytes) else { return nil }
    var reader = ImportReader()
    let content = reader.backup(root)
    #expect(reader.problems.allSatisfy { (0...bytes.count).contains($0.offset) })
    return reader.problems.isEmpty ? content : nil
  }

  /// - Parameter path: Below the folder of all tests.
  private func bytes(of path: String) throws -> [UInt8] {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../\(path)").standardized
    return Array(try Data(contentsOf: file))
  }

  /// What is refused at its first line takes the fuzzer nowhere.
  @Test func `begins, where the fuzzer does, as a sound one of today's format`() throws {
    let bytes = try bytes(of: "Fuzz/Seeds/import/whole.json")
    let seed = try #require(content(bytes))

    #expect(!seed.content.checkIns.isEmpty && !seed.content.contacts.isEmpty)
    #expect(!seed.content.plans.isEmpty && !seed.questionnaires.isEmpty)
    #expect(String(decoding: bytes, as: UTF8.self).contains("\"\(ExportDocument.format)\""))
  }

  @Test func `is refused, or read as what it says`() throws {
    let bytes = try bytes(of: "HistoryTests/Fixtures/history-2.json")
    var generator = SeededRandom(seed: 21)
    var refused = 0
    for _ in 0..<Self.rounds {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...3, using: &generator) { damaged.damage(using: &generator) }
      guard let content = content(damaged) else {
        refused += 1
        continue
      }
      #expect(self.content(ExportDocument.bytes(content)) == content)
    }
    // Damage inside a note is none; most of it is.
    #expect(refused > Self.rounds / 3)
  }
}
