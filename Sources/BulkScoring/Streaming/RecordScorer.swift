// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

/// Turns records of one format into lines of results.
struct RecordScorer<Reader: RecordReader, Writer: RowWriter> {
  private var reader: Reader
  private var writer: Writer
  private var scorer: RowScorer
  private var row: AnswerRow

  init(_ form: ScoredForm, reader: Reader, writer: Writer) {
    self.reader = reader
    self.writer = writer
    scorer = RowScorer(form, choosesCards: writer.needsCards)
    row = AnswerRow(
      form.questionnaire, settings: BulkSettings(form).targets.count)
  }

  /// Rows scored since the last time they were taken.
  private(set) var rows = 0
  /// Where respondents begin, since the last time they were taken.
  private(set) var arrivals: [Arrival] = []

  /// The first row of somebody after rows of others.
  struct Arrival {
    var respondent: Respondent
    /// Line breaks of the block before it.
    var linesBefore: Int
    /// Bytes of the output, and rows, before it.
    var written: Int
    var rows: Int
  }

  mutating func takeRows() -> (rows: Int, arrivals: [Arrival]) {
    defer {
      rows = 0
      arrivals.removeAll(keepingCapacity: true)
    }
    return (rows, arrivals)
  }

  /// Whether what stands above the rows has been read.
  var isReady: Bool { reader.isReady }

  /// What the rows scored so far leave behind for the next one.
  var earlier: RowScorer.RespondentState {
    get { scorer.earlier }
    set { scorer.earlier = newValue }
  }

  /// Takes over the header that another one read.
  mutating func takeHeader(of other: RecordScorer) {
    reader.takeHeader(of: other.reader)
    writer.takeHeader(of: other.writer)
  }

  /// Begins with nobody's weeks at hand.
  mutating func forget() { scorer.forget() }

  /// - Parameters:
  ///   - records: Stops at `end`, or at the record that is wrong.
  ///   - end: A place where a record begins; absent: the end of the block.
  ///   - output: Gets whole lines.
  /// - Returns: What is wrong with the record at which it stopped early.
  mutating func score(
    _ records: inout RecordIterator, until end: Int = .max, to output: inout OutputBuffer
  ) -> RecordFailure? {
    while records.position < end {
      let lines = records.lines
      guard let record = records.next() else { break }
      do throws(RecordProblem) {
        try score(record, linesBefore: lines, to: &output)
      } catch {
        return RecordFailure(problem: error, linesBefore: lines)
      }
    }
    return nil
  }

  private mutating func score(
    _ record: UnsafeMutableBufferPointer<UInt8>, linesBefore: Int, to output: inout OutputBuffer
  ) throws(RecordProblem) {
    guard record.count <= RecordIterator.longest else {
      throw .tooLong(mayHoldLineBreaks: reader.mayHoldLineBreaks)
    }
    switch try reader.read(record, into: &row) {
    case .nothing: break
    case .header(let hasDates): writer.writeHeader(hasDates: hasDates, to: &output)
    case .row:
      if scorer.isArrival(row) {
        arrivals.append(
          Arrival(
            respondent: Respondent(name: row.respondent, isNumber: row.isRespondentNumber),
            linesBefore: linesBefore, written: output.count, rows: rows))
      }
      try scorer.score(&row)
      writer.write(row, scorer, to: &output)
      rows += 1
    }
  }

  /// Passes over the rows of one respondent, which need what stands before them.
  ///
  /// - Parameter start: Where a block begins.
  /// - Returns: Where the second respondent begins, or somebody without a name; the end of the block
  ///   when that cannot be told, so that what is wrong is found in its turn.
  mutating func endOfFirstRespondent(_ start: RecordIterator) -> RecordIterator {
    var records = start
    var next = start
    var respondent: (name: [UInt8], isNumber: Bool)?
    while let record = next.next() {
      // A copy, because reading may change the bytes.
      var copy = Array(record)
      let content = copy.withUnsafeMutableBufferPointer { copy in
        try? reader.read(copy, into: &row)
      }
      switch content {
      case .row:
        guard let known = respondent else {
          if row.respondent.isEmpty { return records }
          respondent = (row.respondent, row.isRespondentNumber)
          break
        }
        if known != (row.respondent, row.isRespondentNumber) { return records }
      case .nothing, .header: break
      case nil:
        while next.next() != nil {}
        return next
      }
      records = next
    }
    return next
  }

  func finish() throws(RecordProblem) { try reader.finish() }
}
