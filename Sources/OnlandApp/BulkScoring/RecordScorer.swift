// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Turns records of one format into lines of results: a value, so that a copy can work elsewhere.
struct RecordScorer<Reader: RecordReader, Writer: RowWriter> {
  private var reader: Reader
  private var writer: Writer
  private var scorer: RowScorer
  private var row: AnswerRow

  init(_ definition: Definition, reader: Reader, writer: Writer) {
    self.reader = reader
    self.writer = writer
    scorer = RowScorer(definition)
    row = AnswerRow(
      items: definition.questionnaire.items.count,
      settings: BulkSettings(definition).targets.count)
  }

  /// - Parameters:
  ///   - record: Without its line break; its bytes may be changed.
  ///   - output: Gets whole lines only, also when this throws.
  mutating func score(
    _ record: UnsafeMutableBufferPointer<UInt8>, to output: inout OutputBuffer
  ) throws(RecordProblem) {
    switch try reader.read(record, into: &row) {
    case .nothing: break
    case .header(let hasDates): writer.writeHeader(hasDates: hasDates, to: &output)
    case .row:
      try scorer.score(&row)
      writer.write(row, scorer, to: &output)
    }
  }

  func finish() throws(RecordProblem) { try reader.finish() }
}
