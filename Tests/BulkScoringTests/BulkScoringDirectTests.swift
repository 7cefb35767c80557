// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Psychometrics
import TestSupport
import Testing

/// Rows in bulk against `Questionnaire.assess`, one check-in at a time.
struct `Bulk scoring and a single check-in` {
  @Test(arguments: ["balance", "pulse", "window", "me.bedside"], [BulkFormat.ndjson, .csv])
  func `give the same for random rows`(id: String, format: BulkFormat) throws {
    let form = try BulkRun.form(id)
    var generator = SeededRandom(seed: 2026)
    let count = id == "balance" ? (format == .csv ? 10_000 : 2_000) : 300
    let rows = RandomRow.series(of: form, count: count, using: &generator)

    let run = BulkRun(
      form, format,
      chunks: Data(RandomRow.text(of: rows, form, format).utf8).cut(into: 16_384))

    #expect(run.error == nil)
    let expected = RandomRow.assessed(rows, form)
    switch format {
    case .ndjson:
      #expect(run.lines.count == rows.count)
      for (line, row) in zip(run.lines, expected) { #expect(line == row.json) }
    case .csv:
      #expect(run.lines.count == rows.count + 1)
      for (line, row) in zip(run.lines.dropFirst(), expected) { #expect(line == row.table) }
    }
  }

  @Test func `give the same lines with receipts, one of each row`() throws {
    let form = try BulkRun.form("balance")
    var generator = SeededRandom(seed: 7)
    let rows = RandomRow.series(of: form, count: 200, using: &generator)
    let input = Data(RandomRow.text(of: rows, form, .ndjson).utf8)

    let run = BulkRun(
      form, .ndjson, chunks: [input],
      writingReceipts: { receipt in
        Array("[\(receipt.scales.count),\(receipt.signals.map(\.level.rawValue))]".utf8)
      })

    #expect(run.lines.count == rows.count)
    for (line, row) in zip(run.lines, RandomRow.assessed(rows, form)) {
      let levels = form.signalSource.signals.map { signal in
        row.assessment.report.state(of: signal.id)?.level.rawValue ?? 0
      }
      let scales = form.questionnaire.scales.count
      #expect(line == row.json.dropLast() + ",\"why\":[\(scales),\(levels)]}")
    }
  }
}
