// SPDX-License-Identifier: GPL-3.0-or-later

/// What keeps a table from being made, with its place.
struct TableError: Error, Equatable, CustomStringConvertible {
  let line: Int
  /// `nil` where no sentence is meant.
  let key: String?
  let reason: String

  init(line: Int, key: String? = nil, _ reason: String) {
    self.line = line
    self.key = key
    self.reason = reason
  }

  /// Such as `12: result.saved: …`.
  var description: String { ["\(line)", key, reason].compactMap(\.self).joined(separator: ": ") }
}
