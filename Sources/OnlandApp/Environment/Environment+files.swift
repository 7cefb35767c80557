// SPDX-License-Identifier: GPL-3.0-or-later

import Journal

extension Environment {
  /// Writes a result into a file that only the person may read, or to standard output where it is named
  /// as that.
  ///
  /// - Parameter replaces: Whether a file of that name may be replaced.
  /// - Returns: Whether there is a file now, of which more is to be said.
  func write(_ bytes: [UInt8], to path: String, replaces: Bool) throws -> Bool {
    guard path != InputFile.standardInput else {
      _ = bytes.withUnsafeBytes(writeBytes)
      return false
    }
    try PrivateFile.write(bytes, to: path, replaces: replaces)
    return true
  }
}
