// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension HistoryFiles {
  /// - Returns: `nil` when there is no such file.
  /// - Throws: `notOurs`, and what the file system refuses.
  func contents(of path: String) throws(HistoryError) -> [UInt8]? {
    let descriptor = open(path, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC)
    guard descriptor >= 0 else {
      if errno == ENOENT { return nil }
      if errno == ELOOP { throw .notOurs(path: path, reason: .symbolicLink) }
      throw HistoryError(systemError: errno, path: path)
    }
    defer { close(descriptor) }
    try FileStatus(of: path)?.requireOurs(as: .file, path: path)
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw HistoryError(systemError: errno, path: path)
    }
    var bytes = [UInt8](repeating: 0, count: max(Int(status.st_size), 0))
    var count = 0
    while count < bytes.count {
      let received = bytes.withUnsafeMutableBytes { buffer in
        read(descriptor, buffer.baseAddress! + count, buffer.count - count)
      }
      if received < 0, errno == EINTR { continue }
      guard received >= 0 else { throw HistoryError(systemError: errno, path: path) }
      if received == 0 { break }
      count += received
    }
    bytes.removeLast(bytes.count - count)
    return bytes
  }

  /// Puts a file in the place of the one before it, whole or not at all, and only for its owner.
  ///
  /// - Throws: What the file system refuses: the file is as it was then, and what was written so far
  ///   is gone, so that a full disk does not stay full. `unconfirmed` when the new file is in its
  ///   place and only the last word of the disk is missing.
  func replace(_ path: String, with bytes: [UInt8], by unfinished: String) throws(HistoryError) {
    guard unlink(unfinished) == 0 || errno == ENOENT else {
      let refusal = HistoryError(systemError: errno, path: unfinished)
      throw reasonNotWritable() ?? refusal
    }
    do throws(HistoryError) {
      try write(bytes, to: unfinished, named: path)
      try finish(unfinished, as: path)
    } catch {
      unlink(unfinished)
      throw error
    }
    do throws(HistoryError) {
      try synchronizeFolder()
    } catch {
      throw .unconfirmed(path: path)
    }
  }

  private func write(
    _ bytes: [UInt8], to unfinished: String, named path: String
  ) throws(HistoryError) {
    let descriptor = open(
      unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      let refusal = HistoryError(systemError: errno, path: path)
      throw reasonNotWritable() ?? refusal
    }
    defer { close(descriptor) }
    guard fchmod(descriptor, 0o600) == 0 else { throw HistoryError(systemError: errno, path: path) }
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { throw HistoryError(systemError: errno, path: path) }
      rest = rest.dropFirst(written)
    }
    guard fsync(descriptor) == 0 else { throw HistoryError(systemError: errno, path: path) }
  }
}
