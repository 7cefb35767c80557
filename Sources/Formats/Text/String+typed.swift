// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Typed lines as they are compared.
extension String {
  /// Full-width forms as their ordinary ones (Unicode, East Asian Width), so that `７` counts as `7`.
  package var halfWidth: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar.value {
      case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(scalar.value - 0xFEE0) ?? scalar)
      case 0x3000: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// As lines and the words for them are compared: full-width forms, case and marks such as accents
  /// make no difference, so that `repondre` means `répondre`.
  package var asTyped: String {
    let letters = halfWidth.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars
      .filter { $0.properties.generalCategory != .nonspacingMark }
    return String(String.UnicodeScalarView(letters))
  }

  /// Without blanks at both ends.
  package var trimmed: String {
    var text = self[...]
    while let first = text.first, first.isWhitespace { text.removeFirst() }
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
