// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Psychometrics
import TestSupport
import Testing

@testable import OnlandApp

/// Rows in bulk against `Questionnaire.assess`, one check-in at a time.
struct `Bulk scoring and a single check-in` {
  @Test(arguments: ["balance", "pulse", "window"], [BulkFormat.ndjson, .csv])
  func `give the same for random rows`(id: String, format: BulkFormat) throws {
    let definition = try BulkRun.definition(id)
    var generator = SeededRandom(seed: 2026)
    let count = id == "balance" ? (format == .csv ? 10_000 : 2_000) : 300
    let rows = RandomRow.series(of: definition, count: count, using: &generator)

    let run = BulkRun(
      definition, format,
      chunks: Data(RandomRow.text(of: rows, definition, format).utf8).cut(into: 16_384))

    #expect(run.problem == nil)
    let expected = RandomRow.assessed(rows, definition)
    switch format {
    case .ndjson:
      #expect(run.lines.count == rows.count)
      for (line, row) in zip(run.lines, expected) { #expect(line == row.json) }
    case .csv:
      #expect(run.lines.count == rows.count + 1)
      for (line, row) in zip(run.lines.dropFirst(), expected) { #expect(line == row.table) }
    }
  }

  @Test func `give the same lines with receipts, each with its working`() throws {
    let definition = try BulkRun.definition("balance")
    var generator = SeededRandom(seed: 7)
    let rows = RandomRow.series(of: definition, count: 200, using: &generator)
    let input = Data(RandomRow.text(of: rows, definition, .ndjson).utf8)

    let run = BulkRun(definition, .ndjson, chunks: [input], withReceipts: true)

    #expect(run.lines.count == rows.count)
    for (line, row) in zip(run.lines, RandomRow.assessed(rows, definition)) {
      #expect(line.hasPrefix(row.json.dropLast() + ",\"why\":{\"scales\":{"))
    }
    for object in try run.objects() {
      let why = try #require(object["why"] as? [String: [String: [String: Any]]])
      for (signal, state) in try #require(object["signals"] as? [String: [String: Any]]) {
        let receipt = try #require(why["signals"]?[signal])
        #expect(receipt["level"] as? Int == state["level"] as? Int)
        #expect(receipt["quiet"] as? Bool == state["quiet"] as? Bool)
        guard let window = state["window"] as? Int else { continue }
        #expect((receipt["weeks"] as? [Any])?.count == window)
      }
      for (scale, score) in try #require(object["scales"] as? [String: [String: Any]]) {
        #expect(why["scales"]?[scale]?["score"] as? Double == score["score"] as? Double)
      }
    }
  }
}
