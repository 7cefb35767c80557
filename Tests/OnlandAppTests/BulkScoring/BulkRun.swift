// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Foundation
import Interchange
import Psychometrics
import Testing

@testable import Journal
@testable import OnlandApp

/// One run of `BulkScoring` over text in memory.
struct BulkRun {
  /// What was written, whole lines only.
  var output: String
  /// Why it stopped, if it did.
  var problem: Problem?

  var lines: [Substring] { output.split(separator: "\n") }

  /// Read once: reading `balance` takes longer than most tests.
  private static let definitions: [Questionnaire.ID: Definition] = {
    let catalogue = Catalogue(folder: "/nonexistent", languages: ["en"])
    var definitions: [Questionnaire.ID: Definition] = [:]
    for id in catalogue.shippedIDs { definitions[id] = try? catalogue.definition(id) }
    return definitions
  }()

  static func definition(_ id: Questionnaire.ID) throws -> Definition {
    try #require(definitions[id])
  }

  init(_ format: BulkFormat, _ input: String, to id: Questionnaire.ID = "balance") throws {
    self.init(try Self.definition(id), format, chunks: [Data(input.utf8)])
  }

  init(
    _ definition: Definition, _ format: BulkFormat, chunks: [Data], withReceipts: Bool = false,
    workers: Int = 2
  ) {
    let writeReceipt: RowReceipt.Writer = { JSONValue.receipt($0).bytesOnOneLine }
    let scoring = BulkScoring(
      form: definition.scoredForm, format: format,
      writingReceipts: withReceipts ? writeReceipt : nil, workers: workers)
    var remaining = chunks[...]
    var written: [UInt8] = []
    do {
      try scoring.run(
        reading: { remaining.popFirst().map { Array($0) } },
        writing: { bytes in
          written.append(contentsOf: bytes)
          return true
        })
    } catch {
      problem = Problem(error, in: "input")
    }
    output = String(decoding: written, as: UTF8.self)
  }

  /// Each line as the JSON it holds.
  func objects() throws -> [[String: Any]] {
    try lines.map { line in
      try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any] ?? [:]
    }
  }
}
