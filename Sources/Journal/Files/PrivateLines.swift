// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Foundation

/// A new file that only the person may read, written line by line.
package final class PrivateLines {
  private let path: String
  private let descriptor: CInt
  /// The first write that failed, an `errno`; 0 while none has.
  private var failure: CInt = 0

  /// - Throws: Where something of that name is, or it cannot be made.
  package init(_ path: String) throws(PrivateFileError) {
    self.path = path
    descriptor = open(path, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else {
      throw PrivateFileError(path: path, refusal: errno == EEXIST ? .isThere : .failed(errno))
    }
  }

  deinit { close(descriptor) }

  /// After a failure nothing more is written.
  package func write(_ line: [UInt8]) {
    guard failure == 0 else { return }
    failure = (line + [UInt8(ascii: "\n")]).withUnsafeBytes { writeAll($0, to: descriptor) }
  }

  /// - Throws: When a line could not be written.
  package func finish() throws(PrivateFileError) {
    guard failure == 0 else { throw PrivateFileError(path: path, refusal: .failed(failure)) }
  }
}
