// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Reads a stream in chunks until its end, or until it is told to stop.
///
/// What makes it safe to share: one thread at a time reads; `stop` only closes an end of a pipe of its
/// own, once, under a lock.
final class ChunkReader: @unchecked Sendable {
  private static let chunkSize = 1 << 18

  private let descriptor: CInt
  private let lock = NSLock()
  /// Tells a reader that waits: its read end becomes readable when the write end is closed. Both are
  /// -1 where the system has no more descriptors; then a wait lasts until something comes.
  private var stopEnds: (read: CInt, write: CInt) = (-1, -1)

  init(_ descriptor: CInt) {
    self.descriptor = descriptor
    var ends: [CInt] = [-1, -1]
    if pipe(&ends) == 0 { stopEnds = (ends[0], ends[1]) }
  }

  deinit {
    stop()
    if stopEnds.read >= 0 { close(stopEnds.read) }
  }

  /// Makes `next` give `nil`, also one that waits on another thread.
  func stop() {
    lock.withLock {
      if stopEnds.write >= 0 { close(stopEnds.write) }
      stopEnds.write = -1
    }
  }

  /// By the system's own call: `FileHandle` takes 4 KiB at a time.
  ///
  /// - Returns: `nil` at the end, and when it was told to stop.
  func next() throws(BulkScoringError) -> [UInt8]? {
    var count = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: Self.chunkSize) { bytes, filled in
      repeat {
        count = isStopped() ? 0 : read(descriptor, bytes.baseAddress, bytes.count)
      } while count < 0 && (errno == EINTR || errno == EAGAIN)
      filled = max(0, count)
    }
    guard count >= 0 else { throw .unreadable }
    return chunk.isEmpty ? nil : chunk
  }

  /// Waits until there is something to read, or until no more is wanted.
  private func isStopped() -> Bool {
    // A negative descriptor is passed over.
    var waiting = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: stopEnds.read, events: Int16(POLLIN), revents: 0),
    ]
    while poll(&waiting, nfds_t(waiting.count), -1) < 0, errno == EINTR {}
    return waiting[1].revents != 0
  }
}
