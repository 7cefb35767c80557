// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import Psychometrics
import TestQuestionnaires
import Testing

/// One run of `BulkScoring` over text in memory.
struct BulkRun {
  /// What was written, whole lines only.
  var output: String
  /// Why it stopped, if it did.
  var error: BulkScoringError?

  var lines: [Substring] { output.split(separator: "\n") }

  /// Read once: reading `balance` takes longer than most tests.
  private static let forms: [Questionnaire.ID: ScoredForm] = {
    var forms: [Questionnaire.ID: ScoredForm] = [:]
    for file in ShippedQuestionnaires.files {
      let id = file.deletingPathExtension().lastPathComponent
      guard let questionnaire = try? ShippedQuestionnaires.questionnaire(id) else { continue }
      let whole = questionnaire.partOf.flatMap { try? ShippedQuestionnaires.questionnaire($0) }
      forms[id] = ScoredForm(questionnaire, parentForm: whole)
    }
    for id in DocumentedQuestionnaires.files.keys {
      guard let questionnaire = try? DocumentedQuestionnaires.questionnaire(id) else { continue }
      forms[id] = ScoredForm(questionnaire)
    }
    return forms
  }()

  static func form(_ id: Questionnaire.ID) throws -> ScoredForm { try #require(forms[id]) }

  /// One version, current or earlier.
  static func form(_ id: Questionnaire.ID, version: String) throws -> ScoredForm {
    ScoredForm(try ShippedQuestionnaires.questionnaire(id, version: version))
  }

  init(_ format: BulkFormat, _ input: String, to id: Questionnaire.ID = "balance") throws {
    self.init(try Self.form(id), format, chunks: [Data(input.utf8)])
  }

  init(
    _ form: ScoredForm, _ format: BulkFormat, chunks: [Data],
    writingReceipts writeReceipt: RowReceipt.Writer? = nil, workers: Int = 2
  ) {
    var scoring = BulkScoring(
      form: form, format: format, writingReceipts: writeReceipt, workers: workers)
    // Whether people may come back is a matter of its own.
    scoring.isStrict = false
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
      self.error = error
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
