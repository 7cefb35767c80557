// SPDX-License-Identifier: GPL-3.0-or-later

import Glibc
import OnlandApp
import Texts

/// A variable of the process that holds paths, in its exact bytes.
///
/// `ProcessInfo` repairs what is not UTF-8, and a repaired path leads to another file.
enum PathVariable {
  /// - Returns: `nil` when it is not set.
  /// - Throws: When it is not UTF-8.
  static func value(_ name: String) throws -> String? {
    guard let bytes = getenv(name) else { return nil }
    guard let value = String(validatingCString: bytes) else {
      throw Problem(
        .systemPathNotUTF8(name: .given(name)),
        hint: .systemNameFolder(), status: .history)
    }
    return value
  }
}
