// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics

/// Scores many check-ins, from a stream of bytes to a stream of bytes.
///
/// Every row goes through the same rules as a check-in. Memory holds one chunk, one record and the
/// recent weeks of one respondent, however long the stream is.
struct BulkScoring {
  let definition: Definition
  let format: BulkFormat
  /// The input's name in messages, such as a path.
  let source: String
  /// Adds `why`, the working, to each line of NDJSON.
  var withReceipts = false

  /// - Parameters:
  ///   - nextChunk: The next bytes; `nil` at the end.
  ///   - write: Takes whole lines; gives back whether more are wanted.
  /// - Throws: For the first record that cannot be scored; the lines before it are written.
  func run(
    reading nextChunk: () throws(Problem) -> Data?,
    writing write: (UnsafeRawBufferPointer) throws(Problem) -> Bool
  ) throws(Problem) {
    switch format {
    case .ndjson:
      let writer = NDJSONWriter(definition, withReceipts: withReceipts)
      try run(
        RecordScorer(definition, reader: NDJSONReader(definition), writer: writer), nextChunk, write
      )
    case .csv:
      try run(
        RecordScorer(definition, reader: CSVReader(definition), writer: CSVWriter(definition)),
        nextChunk, write)
    }
  }

  private func run<Reader, Writer>(
    _ scorer: RecordScorer<Reader, Writer>, _ nextChunk: () throws(Problem) -> Data?,
    _ write: (UnsafeRawBufferPointer) throws(Problem) -> Bool
  ) throws(Problem) {
    var scorer = scorer
    var splitter = RecordSplitter(source: source, keepsQuotesTogether: format == .csv)
    var output = OutputBuffer()
    func score(_ record: RecordSplitter.Record, line: Int) throws(Problem) -> Bool {
      do throws(RecordProblem) {
        try scorer.score(line == 1 ? withoutMark(record) : record, to: &output)
      } catch {
        throw error.problem(in: source, line: line)
      }
      if output.count < Self.flushSize { return true }
      return try flush(&output, write)
    }

    do throws(Problem) {
      while let chunk = try nextChunk() {
        guard try splitter.split(chunk, body: score), try flush(&output, write) else { return }
      }
      try splitter.finish(body: score)
    } catch {
      _ = try flush(&output, write)
      throw error
    }
    _ = try flush(&output, write)
    do throws(RecordProblem) {
      try scorer.finish()
    } catch {
      throw error.problem(in: source, line: 1)
    }
  }

  private static let flushSize = 1 << 18

  /// - Returns: Whether more output is wanted.
  private func flush(
    _ output: inout OutputBuffer, _ write: (UnsafeRawBufferPointer) throws(Problem) -> Bool
  ) throws(Problem) -> Bool {
    guard output.count > 0 else { return true }
    defer { output.removeAll() }
    return try write(output.bytes)
  }

  /// Without the byte order mark that some editors write first.
  private func withoutMark(_ record: RecordSplitter.Record) -> RecordSplitter.Record {
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    return record.starts(with: mark) ? .init(rebasing: record.dropFirst(mark.count)) : record
  }
}
