// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Formats
import Foundation
import Interchange
import Psychometrics
import Texts

@testable import Journal
@testable import OnlandApp

/// A text scored with `balance`, and what the person is told of it.
struct ScoredText {
  /// Whole lines only.
  var output: String
  /// Why it stopped, if it did.
  var problem: Problem?

  var lines: [Substring] { output.split(separator: "\n") }

  init(_ format: BulkFormat, _ input: String, withReceipts: Bool = false) throws {
    let balance = try Catalogue(folder: "/nonexistent", languages: ["en"]).definition("balance")
    let writeReceipt: RowReceipt.Writer = { JSONValue.receipt($0, in: .english).bytesOnOneLine }
    var chunks = [Array(input.utf8)]
    var written: [UInt8] = []
    do {
      try BulkScoring(
        form: balance.scoredForm, format: format,
        writingReceipts: withReceipts ? writeReceipt : nil
      ).run(
        reading: { chunks.popLast() },
        writing: { bytes in
          written.append(contentsOf: bytes)
          return true
        })
    } catch {
      problem = Problem(error, in: "input")
    }
    output = String(decoding: written, as: UTF8.self)
  }
}
