// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation

/// Bytes in memory, in pieces.
///
/// What makes it safe to share: one thread at a time reads, as `BulkScoring.run` promises.
final class ByteChunks: @unchecked Sendable {
  private let bytes: [UInt8]
  private var position = 0

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  func next() -> [UInt8]? {
    guard position < bytes.count else { return nil }
    let end = min(bytes.count, position + 1 << 18)
    defer { position = end }
    return Array(bytes[position..<end])
  }
}

/// Tells how much of a file is read.
struct CountedChunks {
  private let reader: ChunkReader
  private let report: ProgressReport

  /// - Parameter size: Bytes; absent where nobody knows.
  init(_ reader: ChunkReader, size: Int?, report: ProgressReport) {
    self.reader = reader
    self.report = report
    report.size = size
  }

  func next() throws(BulkScoringError) -> [UInt8]? {
    let chunk = try reader.next()
    report.read(chunk?.count ?? 0)
    return chunk
  }
}
