// SPDX-License-Identifier: GPL-3.0-or-later

/// Where bytes come from and go to, as `BulkScoring.run` takes it.
struct ByteStream {
  var nextChunk: () throws(BulkScoringError) -> [UInt8]?
  var stopReading: () -> Void
  var write: (UnsafeRawBufferPointer) -> Bool
}
