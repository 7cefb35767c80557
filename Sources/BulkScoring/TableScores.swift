// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

/// Scores a table row by row, for whoever needs the scores themselves and not a table of them.
///
/// The rules are those of `BulkScoring`; memory holds one block of the table.
public struct TableScores {
  private let form: ScoredForm
  private let columns: FurtherColumns

  public init(_ form: ScoredForm, columns: FurtherColumns = FurtherColumns()) {
    self.form = form
    self.columns = columns
  }

  /// - Parameters:
  ///   - nextChunk: The next bytes of a CSV table; `nil` at the end.
  ///   - take: Gets each row, in the order of the table.
  /// - Throws: For the first record that cannot be scored.
  public func read(
    _ nextChunk: () throws(BulkScoringError) -> [UInt8]?, _ take: (ScoredRow) -> Void
  ) throws(BulkScoringError) {
    var reader = CSVReader(form, columns: columns)
    var scorer = RowScorer(form, choosesCards: false)
    var row = AnswerRow(
      form.questionnaire, settings: BulkSettings(form).targets.count)
    var cutter = BlockCutter(keepsQuotesTogether: true)
    var lines = 0
    var isFirst = true
    while var block = try cutter.next(reading: nextChunk) {
      let mark = isFirst ? block.count - block.withoutByteOrderMark.count : 0
      isFirst = false
      let wrong = block.withUnsafeMutableBufferPointer { bytes -> BulkScoringError? in
        var records = RecordIterator(
          .init(rebasing: bytes[mark...]), keepsQuotesTogether: true)
        defer { lines += records.lines }
        while true {
          let line = lines + records.lines + 1
          guard let record = records.next() else { return nil }
          do throws(RecordProblem) {
            guard record.count <= RecordIterator.longest else {
              throw .tooLong(mayHoldLineBreaks: true)
            }
            guard case .row = try reader.read(record, into: &row) else { continue }
            try scorer.score(&row)
            take(scored(row, scorer))
          } catch {
            return .record(error, line: line)
          }
        }
      }
      if let wrong { throw wrong }
    }
    do throws(RecordProblem) {
      try reader.finish()
    } catch {
      throw .record(error, line: 1)
    }
  }

  private func scored(_ row: AnswerRow, _ scorer: RowScorer) -> ScoredRow {
    var input = row.input
    let keys = BulkSettings(form).keys
    // In the questionnaire's own order, which is how scoring reads them.
    input.targets = form.questionnaire.targets.map { target in
      keys.firstIndex(of: target.settingKey).flatMap { row.input.targets[$0] }
    }
    return ScoredRow(
      respondent: row.respondent.isEmpty
        ? nil : Respondent(name: row.respondent, isNumber: row.isRespondentNumber),
      week: row.week, date: row.date, scores: scorer.scores, levels: scorer.findings.levels,
      input: input, kept: row.kept)
  }
}
