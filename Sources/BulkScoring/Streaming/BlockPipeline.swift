// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation
import Psychometrics

/// Scores the blocks of a stream on several processors, and writes their results in order.
///
/// Each worker takes the next block, scores all of it that needs nothing from the blocks before, and
/// waits for its turn to score the rest and to write. A respondent's history runs over consecutive
/// rows, so that rest is the rows of the respondent with which the block begins: few, unless one
/// respondent fills whole blocks, which then are scored one after the other. Memory holds one block
/// and its results for each worker.
///
/// What makes it safe: a worker's scorer, block and output are its own. `input` guards the reading:
/// `cutter`, `taken` and the stream's chunks. `condition` guards `turn` and `isOver`, and is never held while
/// something is read or written, so that results are out before the next block is there: whoever
/// sends a batch and waits for its answer gets it. `earlier`, `state`, `problem` and what is written
/// belong to the worker whose turn it is; turns are handed on under `condition`, which makes what one left
/// behind seen by the next. Only `input` is held when the other is locked, never the other way round.
final class BlockPipeline<Reader: RecordReader, Writer: RowWriter>: @unchecked Sendable {
  typealias Scorer = RecordScorer<Reader, Writer>

  private let scorer: Scorer
  private let makeScorer: () -> Scorer
  private let keepsQuotesTogether: Bool
  private let stream: ByteStream

  private let input = NSLock()
  private let condition = NSCondition()
  private var cutter: BlockCutter
  /// Blocks that were handed to a worker.
  private var taken = 0
  /// The number of the block that is written next.
  private var turn = 0
  /// Whether nothing more is read or written: after a problem, or when nobody wants more.
  private var isOver = false
  /// What the rows written last leave behind for the next one.
  private var earlier: RowScorer.RespondentState
  /// Of all that is written.
  private var state: RunState
  private let report: ((BulkProgress) -> Void)?
  private var problem: BulkScoringError?

  /// - Parameters:
  ///   - sequence: Has scored the blocks that were read before.
  ///   - stream: Whole lines are written to it.
  ///   - makeScorer: Each worker has a scorer of its own. A copy would share its tables, and two
  ///     processors that count references to one of them wait for each other at every row.
  ///   - report: Told after each block, by one thread at a time.
  init(
    _ sequence: BlockSequence<Reader, Writer>, stream: ByteStream,
    makingScorer makeScorer: @escaping () -> Scorer,
    reporting report: ((BulkProgress) -> Void)?
  ) {
    scorer = sequence.scorer
    self.makeScorer = makeScorer
    cutter = sequence.cutter
    state = sequence.state
    keepsQuotesTogether = sequence.keepsQuotesTogether
    self.stream = stream
    self.report = report
    earlier = scorer.earlier
  }

  /// - Parameter workers: How many at once, this thread among them.
  /// - Throws: The first problem in the order of the stream; what stands before it is written.
  func run(workers: Int) throws(BulkScoringError) -> BulkProgress {
    // One needs no thread of Dispatch.
    guard workers > 1 else {
      work()
      if let problem { throw problem }
      return state.progress
    }
    // Whatever number of them really runs at once: a worker only ever waits for blocks that were
    // taken before its own.
    DispatchQueue.concurrentPerform(iterations: workers) { _ in work() }
    if let problem { throw problem }
    return state.progress
  }

  private func work() {
    var scorer = makeScorer()
    scorer.takeHeader(of: self.scorer)
    var first = OutputBuffer()
    var others = OutputBuffer()
    while let (number, block) = take() {
      switch block {
      case .failure(let problem): finishTurn(number) { self.problem = problem }
      case .success(var block):
        block.withUnsafeMutableBufferPointer { bytes in
          let start = RecordIterator(bytes, keepsQuotesTogether: keepsQuotesTogether)
          let firstEnd = scorer.endOfFirstRespondent(start)
          var records = firstEnd
          scorer.forget()
          let wrong = scorer.score(&records, to: &others)
          let part = scorer.takeRows()
          finishTurn(number) {
            let last = scorer.earlier
            scorer.earlier = earlier
            var firstRecords = start
            var firstWrong = scorer.score(
              &firstRecords, until: firstEnd.position, to: &first)
            earlier = firstEnd.isAtEnd ? scorer.earlier : last
            if let back = state.take(scorer.takeRows()) {
              first.truncate(to: back.written)
              firstWrong = back.failure
            }
            send(&first)
            var otherWrong = wrong
            if firstWrong == nil {
              if let back = state.take(part) {
                others.truncate(to: back.written)
                otherWrong = back.failure
              }
              send(&others)
            }
            if problem == nil, !isOver, let wrong = firstWrong ?? otherWrong {
              problem = .record(wrong.problem, line: state.lines + wrong.linesBefore + 1)
            }
            state.lines += records.lines
            report?(state.progress)
          }
          others.removeAll()
        }
      }
    }
  }

  /// - Returns: The next block with its number, or why there is none; `nil` at the end.
  private func take() -> (number: Int, block: Result<[UInt8], BulkScoringError>)? {
    input.lock()
    defer { input.unlock() }
    guard !condition.withLock({ isOver }) else { return nil }
    let block: Result<[UInt8], BulkScoringError>
    do {
      guard let next = try cutter.next(reading: stream.nextChunk) else { return nil }
      block = .success(next)
    } catch {
      block = .failure(error)
    }
    defer { taken += 1 }
    return (taken, block)
  }

  /// Waits until all blocks before are written, does `body`, and hands the turn on; does nothing when
  /// it is over by then.
  private func finishTurn(_ number: Int, body: () -> Void) {
    condition.lock()
    while turn != number, !isOver { condition.wait() }
    let isStillWanted = !isOver
    condition.unlock()
    guard isStillWanted else { return }
    body()
    condition.lock()
    turn += 1
    if problem != nil { isOver = true }
    let isOver = isOver
    condition.broadcast()
    condition.unlock()
    // Another worker may be waiting for a chunk that comes late or never.
    if isOver { stream.stopReading() }
  }

  private func send(_ output: inout OutputBuffer) {
    defer { output.removeAll() }
    // No lock: nobody else sets it while it is this worker's turn.
    guard output.count > 0, problem == nil, !isOver else { return }
    if !stream.write(output.bytes) { condition.withLock { isOver = true } }
  }
}
