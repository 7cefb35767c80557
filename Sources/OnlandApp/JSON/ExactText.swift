// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A text that equals another only byte for byte, as SQLite and JSON see it.
///
/// To Swift, `é` as one character and as a letter with an accent are the same `String`.
struct ExactText: Hashable {
  let text: String

  init(_ text: String) { self.text = text }

  static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension String {
  /// Whether it is in the one form in which equal texts have equal bytes.
  ///
  /// Source: Normalization Form C, UAX #15.
  var isComposed: Bool {
    utf8.allSatisfy { $0 < 0x80 }
      || precomposedStringWithCanonicalMapping.utf8.elementsEqual(utf8)
  }
}
