// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc

/// A file that is removed when it is let go.
public final class TemporaryFile {
  private let folder: TemporaryFolder
  public var path: String { folder.path + "/file" }

  public init(_ content: String) throws {
    folder = try TemporaryFolder()
    try Descriptor(open(path, O_WRONLY | O_CREAT | O_CLOEXEC, 0o600)).write(Array(content.utf8))
  }

  /// What the file holds now, up to 64 KiB.
  public func content() throws -> String {
    let file = try Descriptor(open(path, O_RDONLY | O_CLOEXEC))
    return String(decoding: file.readAvailable(), as: UTF8.self)
  }
}
