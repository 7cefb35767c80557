// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A text that equals another only byte for byte, as SQLite and JSON see it.
///
/// To Swift, `é` as one character and as a letter with an accent are the same `String`.
package struct ExactText: Hashable {
  package let text: String

  package init(_ text: String) { self.text = text }

  package static func == (left: ExactText, right: ExactText) -> Bool {
    left.text.utf8.elementsEqual(right.text.utf8)
  }

  package func hash(into hasher: inout Hasher) {
    for byte in text.utf8 { hasher.combine(byte) }
  }
}

extension String {
  /// Whether it is in the one form in which equal texts have equal bytes.
  ///
  /// Source: Normalization Form C, UAX #15.
  package var isComposed: Bool {
    utf8.allSatisfy { $0 < 0x80 }
      || precomposedStringWithCanonicalMapping.utf8.elementsEqual(utf8)
  }
}
