// SPDX-License-Identifier: GPL-3.0-or-later

import GRDBSQLite
import Synchronization

/// How much work reading may make SQLite do, so that a file that was tampered with cannot keep it
/// busy for ever: pages that lead to each other again and again, say.
///
/// Counted in instructions of SQLite's own machine, never in time: a slow computer reads the same
/// file with the same number of them. The limit grows with the file. A row takes some 20 bytes at
/// least, and reading, joining and sorting one some 100 instructions at most; the limit is 200 times
/// that, so an honest history of any size stays below it.
///
/// Source: sqlite.org/c3ref/progress_handler.html.
final class WorkLimit: Sendable {
  private static let interval: Int32 = 10_000
  private static let instructionsPerByte = 1_000
  /// Of the smallest file.
  private static let fewestInstructions = 10_000_000

  private let intervalsLeft = Atomic(Int.max)

  /// Allows anew what reading a file of this size can take.
  func renew(fileSize bytes: Int) {
    let instructions = Self.fewestInstructions + bytes * Self.instructionsPerByte
    intervalsLeft.store(instructions / Int(Self.interval), ordering: .relaxed)
  }

  /// For a file that was found sound.
  func lift() { intervalsLeft.store(.max, ordering: .relaxed) }

  /// - Parameter connection: One that does not outlive this value.
  func install(on connection: OpaquePointer?) {
    sqlite3_progress_handler(
      connection, Self.interval,
      { limit in
        guard let limit else { return 0 }
        return Unmanaged<WorkLimit>.fromOpaque(limit).takeUnretainedValue().isUsedUp ? 1 : 0
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private var isUsedUp: Bool { intervalsLeft.subtract(1, ordering: .relaxed).newValue < 0 }
}
