// SPDX-License-Identifier: GPL-3.0-or-later

/// Who a row is about, as the file says it.
public struct Respondent: Hashable, Sendable {
  /// UTF-8, not empty.
  package var name: [UInt8]
  /// Whether a JSON record has a number for a name: 1 and "1" are two people.
  package var isNumber: Bool

  package init(name: [UInt8], isNumber: Bool = false) {
    self.name = name
    self.isNumber = isNumber
  }
}
