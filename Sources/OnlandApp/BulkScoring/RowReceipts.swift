// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Psychometrics

/// The working of a row: what `show --why` gives for a check-in.
struct RowReceipts {
  private let key: AssessmentKey
  private let settings: BulkSettings

  init(_ form: ScoredForm) {
    key = AssessmentKey(form.questionnaire, signalsFrom: form.whole.map { AssessmentKey($0) })
    settings = BulkSettings(form)
  }

  /// - Parameter scorer: Holds the results of `row`, which it scored last.
  /// - Returns: A JSON object on one line, keys in order.
  func json(_ row: AnswerRow, _ scorer: RowScorer) -> [UInt8] {
    let (questionnaire, source) = (key.questionnaire, key.source.questionnaire)
    let outcomes = row.outcomes(of: questionnaire)
    let targets = settings.values(row.input.targets)
    let earlier = scorer.history.diary(of: source, before: row.week)
    let assessment = key.assess(
      outcomes: outcomes, targets: targets, week: row.week, earlier: earlier)
    let scales = questionnaire.scaleReceipts(
      questionnaire.scoringInput(outcomes: outcomes, targets: targets))
    let signals = source.signalReceipts(
      source.scoringInput(outcomes: outcomes, targets: targets), assessment: assessment,
      earlier: earlier)
    let receipt = JSONValue.object([
      "scales": .object(
        Dictionary(
          uniqueKeysWithValues: scales.map { receipt in
            (questionnaire.scales[receipt.scale].id, receipt.json(of: questionnaire))
          })),
      "signals": .object(
        Dictionary(
          uniqueKeysWithValues: signals.map { receipt in
            (source.signals[receipt.signal].id, receipt.json(of: source))
          })),
    ])
    return Array(receipt.line.utf8)
  }
}

extension JSONValue {
  /// The value on one line, keys in order.
  fileprivate var line: String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    do {
      return String(decoding: try encoder.encode(self), as: UTF8.self)
    } catch {
      preconditionFailure("a value that JSON cannot hold: NaN or infinity")
    }
  }
}
