// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A file that only the person may read.
enum PrivateFile {
  /// Writes a file with mode 0600, whatever the umask; it is on the disk when this returns.
  ///
  /// - Parameter replaces: Whether a file of that name may be replaced; that happens at once, so
  ///   the old one is there until the new one is whole.
  static func write(_ bytes: [UInt8], to path: String, replaces: Bool) throws(Problem) {
    do throws(Refusal) {
      try write(bytes, as: path, replaces: replaces)
    } catch {
      throw Problem(error.number, path: path)
    }
  }

  /// What the system answered.
  struct Refusal: Error {
    /// As `errno` gives it.
    var number: Int32
  }

  /// The same for a caller with words of its own for a failure, of which nothing is left.
  static func write(_ bytes: [UInt8], as path: String, replaces: Bool) throws(Refusal) {
    let unfinished = replaces ? "\(path).\(getpid())" : path
    let descriptor = open(unfinished, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Refusal(number: errno) }
    guard fchmod(descriptor, 0o600) == 0, writeAll(bytes, to: descriptor), fsync(descriptor) == 0,
      !replaces || rename(unfinished, path) == 0
    else {
      let reason = errno
      close(descriptor)
      unlink(unfinished)
      throw Refusal(number: reason)
    }
    close(descriptor)
  }

  private static func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
    var rest = bytes[...]
    while !rest.isEmpty {
      let written = rest.withUnsafeBytes { Foundation.write(descriptor, $0.baseAddress, $0.count) }
      if written < 0, errno == EINTR { continue }
      guard written > 0 else { return false }
      rest = rest.dropFirst(written)
    }
    return true
  }
}

extension Problem {
  fileprivate init(_ number: Int32, path: String) {
    if number == EEXIST {
      self.init(
        "\(path.pathForMessage) is there already",
        hint: "--force replaces it. Nothing was written.",
        status: .data)
    } else {
      self.init(
        "cannot write \(path.pathForMessage): \(String(cString: strerror(number)))",
        hint: "Nothing is left of it; the history was not touched.", status: .data)
    }
  }
}
