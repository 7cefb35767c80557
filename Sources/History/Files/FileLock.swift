// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// An advisory lock on a file or folder, held until this value is gone.
///
/// The kernel releases it when the process ends, however it ends, so no lock is ever left behind.
final class FileLock: Sendable {
  private let descriptor: Int32

  /// Takes the lock at once.
  ///
  /// - Returns: `nil` when somebody else holds it.
  init?(path: String, makingFile: Bool) throws(HistoryError) {
    // A pipe or a socket of that name would be waited for, or locked in the place of a file.
    if makingFile { try FileStatus(of: path)?.requireOurs(as: .file, path: path) }
    let flags = makingFile ? O_RDWR | O_CREAT | O_NOFOLLOW | O_NONBLOCK : O_RDONLY
    descriptor = open(path, flags | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw HistoryError(systemError: errno, path: path) }
    // From here on `deinit` closes the descriptor, on every way out.
    guard !makingFile || fchmod(descriptor, 0o600) == 0 else {
      throw HistoryError(systemError: errno, path: path)
    }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      if errno == EWOULDBLOCK { return nil }
      throw HistoryError(systemError: errno, path: path)
    }
  }

  deinit {
    // Closing alone keeps the lock for as long as a child that was just forked has a copy.
    flock(descriptor, LOCK_UN)
    close(descriptor)
  }

  /// Asks for the lock until it is free.
  ///
  /// - Throws: `locked` when it was not free within `seconds`.
  static func waiting(
    path: String, makingFile: Bool, seconds: Double
  ) throws(HistoryError) -> FileLock {
    let pause = 0.01
    var waited = 0.0
    while true {
      if let lock = try FileLock(path: path, makingFile: makingFile) { return lock }
      guard waited < seconds else { throw .locked(path: path) }
      usleep(UInt32(pause * 1_000_000))
      waited += pause
    }
  }
}
