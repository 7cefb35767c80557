// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Testing

@testable import OnlandApp

/// Rows in bulk against `Questionnaire.assess`, one check-in at a time.
struct `Bulk scoring and a single check-in` {
  @Test(arguments: ["balance", "pulse", "window"], [BulkFormat.ndjson, .csv])
  func `give the same for random rows`(id: String, format: BulkFormat) throws {
    let definition = try BulkRun.definition(id)
    var generator = SplitMix(seed: 2026)
    let rows = RandomRow.series(of: definition, count: 2_000, using: &generator)

    let run = BulkRun(
      definition, format, chunks: [Data(RandomRow.text(of: rows, definition, format).utf8)])

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

  @Test func `give the same assessment to a receipt`() throws {
    let definition = try BulkRun.definition("balance")
    var generator = SplitMix(seed: 7)
    let rows = RandomRow.series(of: definition, count: 300, using: &generator)
    var seen: [ScoredCheckIn] = []

    let run = BulkRun(
      definition, .ndjson,
      chunks: [Data(RandomRow.text(of: rows, definition, .ndjson).utf8)],
      receipt: { checkIn in
        seen.append(checkIn)
        return Array("{\"number\":\(seen.count)}".utf8)
      })

    let expected = RandomRow.assessed(rows, definition)
    #expect(seen.map(\.assessment) == expected.map(\.assessment))
    #expect(run.lines.last?.hasSuffix(",\"receipt\":{\"number\":300}}") == true)
    #expect(
      run.lines.first.map { "\($0)" } == String(expected[0].json.dropLast())
        + ",\"receipt\":{\"number\":1}}")
  }
}
