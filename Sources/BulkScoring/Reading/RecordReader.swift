// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads one format's records.
protocol RecordReader: Sendable {
  /// - Parameter record: Without its line break; its bytes may be changed.
  mutating func read(
    _ record: UnsafeMutableBufferPointer<UInt8>, into row: inout AnswerRow
  ) throws(RecordProblem) -> RecordContent

  /// Whether what stands above the rows has been read.
  var isReady: Bool { get }

  /// Takes over what another one read there, without sharing memory with it.
  mutating func takeHeader(of other: Self)

  /// Whether a record may hold line breaks, in quotes.
  var mayHoldLineBreaks: Bool { get }

  /// - Throws: When the input may not end here.
  func finish() throws(RecordProblem)
}

/// What a record holds.
enum RecordContent {
  /// A blank line.
  case nothing
  /// What stands above the rows, and whether it names a column for dates.
  case header(hasDates: Bool)
  case row
}
