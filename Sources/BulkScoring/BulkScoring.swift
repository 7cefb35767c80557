// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Psychometrics

/// Scores many check-ins, from a stream of bytes to a stream of bytes.
///
/// Every row goes through the same rules as a check-in. Memory holds a few chunks and the recent weeks
/// of as many respondents, however long the stream is.
public struct BulkScoring {
  public let form: ScoredForm
  public let format: BulkFormat
  /// The format of the results; the same as that of the input unless a table becomes NDJSON.
  public var outputFormat: BulkFormat
  /// Of a table.
  public var columns = FurtherColumns()
  /// Adds the word of each band to a table.
  public var addsLabels = false
  /// Whether somebody who comes back after others is a problem; otherwise they begin anew.
  public var isStrict = true
  /// Gets each record that cannot be scored, and the others go on; absent: the first ends the run.
  public var setAside: ((RecordAside) -> Void)?
  /// Told now and then.
  public var progress: ((BulkProgress) -> Void)?
  /// Adds `why`, the working, to each line of NDJSON; absent: no working is added.
  public var writeReceipt: RowReceipt.Writer?
  /// Rows are scored on so many processors at once.
  public var workers: Int

  /// - Parameter workers: Absent: as many as there are processors.
  public init(
    form: ScoredForm, format: BulkFormat, writingReceipts writeReceipt: RowReceipt.Writer? = nil,
    workers: Int? = nil
  ) {
    self.form = form
    self.format = format
    outputFormat = format
    self.writeReceipt = writeReceipt
    self.workers = workers ?? ProcessInfo.processInfo.activeProcessorCount
  }

  /// - Parameters:
  ///   - nextChunk: The next bytes; `nil` at the end.
  ///   - stopReading: Called when no more chunks are wanted, on any thread, perhaps while another one
  ///     waits for `nextChunk`, which then gives `nil`.
  ///   - write: Takes whole lines; gives back whether more are wanted.
  /// - Throws: For the first record that cannot be scored; the lines before it are written.
  @discardableResult
  public func run(
    reading nextChunk: @escaping () throws(BulkScoringError) -> [UInt8]?,
    stopping stopReading: @escaping () -> Void = {},
    writing write: @escaping (UnsafeRawBufferPointer) -> Bool
  ) throws(BulkScoringError) -> BulkProgress {
    let stream = ByteStream(nextChunk: nextChunk, stopReading: stopReading, write: write)
    switch (format, outputFormat) {
    case (.ndjson, _):
      return try run(stream) { RecordScorer(form, reader: NDJSONReader(form), writer: linesWriter) }
    case (.csv, .ndjson):
      return try run(stream) {
        RecordScorer(form, reader: CSVReader(form, columns: columns), writer: linesWriter)
      }
    case (.csv, .csv):
      return try run(stream) {
        RecordScorer(
          form, reader: CSVReader(form, columns: columns),
          writer: CSVWriter(form, kept: columns.kept, addsLabels: addsLabels))
      }
    }
  }

  private var linesWriter: NDJSONWriter {
    NDJSONWriter(form, kept: columns.kept, writingReceipts: writeReceipt)
  }

  private func run<Reader, Writer>(
    _ stream: ByteStream,
    makingScorer makeScorer: @escaping () -> RecordScorer<Reader, Writer>
  ) throws(BulkScoringError) -> BulkProgress {
    var sequence = BlockSequence(
      makeScorer(), keepsQuotesTogether: format == .csv, isStrict: isStrict, setAside: setAside,
      progress: progress)
    // Workers begin where the columns of a table are known; most tables end before that. Setting
    // records aside goes one by one.
    repeat {
      guard try sequence.scoreNext(stream) else { return sequence.state.progress }
    } while !sequence.scorer.isReady || setAside != nil
    let pipeline = BlockPipeline(
      sequence, stream: stream, makingScorer: makeScorer, reporting: progress)
    return try pipeline.run(workers: workers)
  }
}
