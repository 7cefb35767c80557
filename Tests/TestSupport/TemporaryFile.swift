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

  deinit { unlink(path) }
}
