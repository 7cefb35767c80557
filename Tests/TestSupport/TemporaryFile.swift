// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A file that is removed when it is let go.
public final class TemporaryFile {
  public let path: String

  public init(_ content: String) throws {
    var template = Array("/tmp/test-XXXXXX".utf8CString)
    let file = try Descriptor(mkstemp(&template))
    path = String(decoding: template.dropLast().map(UInt8.init), as: UTF8.self)
    file.write(Array(content.utf8))
  }

  /// What the file holds now, up to 64 KiB.
  public func content() throws -> String {
    let file = try Descriptor(open(path, O_RDONLY | O_CLOEXEC))
    return String(decoding: file.readAvailable(), as: UTF8.self)
  }

  deinit { unlink(path) }
}
