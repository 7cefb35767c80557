// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Psychometrics

/// Scores many check-ins, from a stream of bytes to a stream of bytes.
///
/// Every row goes through the same rules as a check-in. Memory holds a few chunks and the recent weeks
/// of as many respondents, however long the stream is.
struct BulkScoring {
  let form: ScoredForm
  let format: BulkFormat
  /// Adds `why`, the working, to each line of NDJSON.
  var withReceipts = false

  /// Rows are scored on so many processors at once.
  var workers = ProcessInfo.processInfo.activeProcessorCount

  /// - Parameters:
  ///   - nextChunk: The next bytes; `nil` at the end.
  ///   - stopReading: Called when no more chunks are wanted, on any thread, perhaps while another one
  ///     waits for `nextChunk`, which then gives `nil`.
  ///   - write: Takes whole lines; gives back whether more are wanted.
  /// - Throws: For the first record that cannot be scored; the lines before it are written.
  func run(
    reading nextChunk: @escaping () throws(BulkScoringError) -> [UInt8]?,
    stopping stopReading: @escaping () -> Void = {},
    writing write: @escaping (UnsafeRawBufferPointer) -> Bool
  ) throws(BulkScoringError) {
    let stream = Stream(nextChunk: nextChunk, stopReading: stopReading, write: write)
    switch format {
    case .ndjson:
      try run(stream) {
        RecordScorer(
          form, reader: NDJSONReader(form),
          writer: NDJSONWriter(form, withReceipts: withReceipts))
      }
    case .csv:
      try run(stream) {
        RecordScorer(form, reader: CSVReader(form), writer: CSVWriter(form))
      }
    }
  }

  /// Where bytes come from and go to, as `run` takes it.
  struct Stream {
    var nextChunk: () throws(BulkScoringError) -> [UInt8]?
    var stopReading: () -> Void
    var write: (UnsafeRawBufferPointer) -> Bool
  }

  private func run<Reader, Writer>(
    _ stream: Stream,
    makingScorer makeScorer: @escaping () -> RecordScorer<Reader, Writer>
  ) throws(BulkScoringError) {
    var scorer = makeScorer()
    let keepsQuotesTogether = format == .csv
    var cutter = BlockCutter(keepsQuotesTogether: keepsQuotesTogether)
    var lines = 0
    // Workers begin where the columns of a table are known; most tables end before that.
    repeat {
      guard var block = try cutter.next(reading: stream.nextChunk) else {
        do {
          return try scorer.finish()
        } catch {
          throw .record(error, line: 1)
        }
      }
      var output = OutputBuffer()
      let wrong = block.withUnsafeMutableBufferPointer { bytes in
        var records = RecordIterator(
          lines == 0 ? withoutMark(bytes) : bytes, keepsQuotesTogether: keepsQuotesTogether)
        let wrong = scorer.score(&records, to: &output)
        lines += wrong?.linesBefore ?? records.lines
        return wrong
      }
      let isMoreWanted = output.count == 0 ? true : stream.write(output.bytes)
      if let wrong { throw .record(wrong.problem, line: lines + 1) }
      guard isMoreWanted else { return }
    } while !scorer.isReady
    try BlockPipeline(
      scorer, cutter: cutter, keepsQuotesTogether: keepsQuotesTogether,
      lines: lines, stream: stream, makingScorer: makeScorer
    ).run(workers: workers)
  }

  /// Without the byte order mark that some editors write first.
  private func withoutMark(_ bytes: RecordIterator.Record) -> RecordIterator.Record {
    .init(rebasing: bytes.dropFirst(bytes.prefix(3).elementsEqual(byteOrderMark) ? 3 : 0))
  }
}
