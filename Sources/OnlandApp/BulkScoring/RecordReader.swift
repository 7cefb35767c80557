// SPDX-License-Identifier: GPL-3.0-or-later

/// Reads one format's records.
protocol RecordReader {
  /// - Parameter record: Without its line break; its bytes may be changed.
  mutating func read(
    _ record: UnsafeMutableBufferPointer<UInt8>, into row: inout AnswerRow
  ) throws(RecordProblem) -> RecordContent

  /// - Throws: When the input may not end here.
  func finish() throws(RecordProblem)
}
