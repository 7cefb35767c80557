// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// Scores the blocks of a stream one after the other.
struct BlockSequence<Reader: RecordReader, Writer: RowWriter> {
  private(set) var scorer: RecordScorer<Reader, Writer>
  let keepsQuotesTogether: Bool
  private(set) var cutter: BlockCutter
  private(set) var state = RunState()
  private let setAside: ((RecordAside) -> Void)?
  private let report: ((BulkProgress) -> Void)?
  private var isFirst = true

  init(
    _ scorer: RecordScorer<Reader, Writer>, keepsQuotesTogether: Bool, isStrict: Bool,
    setAside: ((RecordAside) -> Void)?, progress: ((BulkProgress) -> Void)?
  ) {
    self.scorer = scorer
    self.keepsQuotesTogether = keepsQuotesTogether
    self.setAside = setAside
    report = progress
    cutter = BlockCutter(keepsQuotesTogether: keepsQuotesTogether)
    state.people = isStrict ? PeopleSeen() : nil
  }

  /// - Returns: Whether there may be more, and more is wanted.
  mutating func scoreNext(_ stream: ByteStream) throws(BulkScoringError) -> Bool {
    guard var block = try cutter.next(reading: stream.nextChunk) else {
      do throws(RecordProblem) {
        try scorer.finish()
      } catch {
        throw .record(error, line: 1)
      }
      return false
    }
    let markLength = isFirst ? block.count - block.withoutByteOrderMark.count : 0
    isFirst = false
    var output = OutputBuffer()
    // Reading changes the bytes of a record.
    let original = setAside == nil ? [] : block
    let wrong = block.withUnsafeMutableBufferPointer { bytes in
      var records = RecordIterator(
        .init(rebasing: bytes[markLength...]), keepsQuotesTogether: keepsQuotesTogether)
      let wrong =
        setAside == nil
        ? scoreAll(&records, to: &output)
        : scoreEach(&records, original: original[markLength...], to: &output)
      state.lines += wrong?.linesBefore ?? records.lines
      return wrong
    }
    let isMoreWanted = output.count == 0 ? true : stream.write(output.bytes)
    report?(state.progress)
    if let wrong { throw .record(wrong.problem, line: state.lines + 1) }
    return isMoreWanted
  }

  private mutating func scoreAll(
    _ records: inout RecordIterator, to output: inout OutputBuffer
  ) -> RecordFailure? {
    let wrong = scorer.score(&records, to: &output)
    guard let back = state.take(scorer.takeRows()) else { return wrong }
    output.truncate(to: back.written)
    return back.failure
  }

  /// One by one, so that what a record leaves behind can be taken back.
  ///
  /// - Returns: What is wrong with the header, without which there is no row.
  private mutating func scoreEach(
    _ records: inout RecordIterator, original: ArraySlice<UInt8>, to output: inout OutputBuffer
  ) -> RecordFailure? {
    while !records.isAtEnd {
      let (start, lines, written) = (records.position, records.lines, output.count)
      let before = scorer.earlier
      let wrong = scorer.score(&records, until: start + 1, to: &output)
      let part = scorer.takeRows()
      var failure = wrong
      if wrong == nil, let back = state.take(part) { failure = back.failure }
      guard let failure else { continue }
      guard scorer.isReady else { return failure }
      output.truncate(to: written)
      scorer.earlier = before
      var record = original[
        (original.startIndex + start)..<(original.startIndex + records.position)]
      while let last = record.last, last == 10 || last == 13 { record.removeLast() }
      setAside?(
        RecordAside(line: state.lines + lines + 1, problem: failure.problem, record: Array(record)))
      state.progress.setAside += 1
    }
    return nil
  }
}
