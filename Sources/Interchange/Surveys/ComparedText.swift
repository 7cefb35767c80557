// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A text as names, labels and words of a survey are compared: in capitals or not, with any dash,
/// apostrophe and blanks (Unicode NFKC).
struct ComparedText: Hashable {
  let text: String

  init(_ text: String) {
    let isPlain = text.utf8.allSatisfy { $0 < 0x80 }
    let folded = isPlain ? text : text.precomposedStringWithCompatibilityMapping
    var result = ""
    var isBlank = false
    for scalar in folded.unicodeScalars {
      if scalar.properties.isWhitespace {
        isBlank = !result.isEmpty
        continue
      }
      if isBlank { result.append(" ") }
      isBlank = false
      switch scalar.value {
      case 0x2010...0x2015, 0x2212: result.append("-")
      case 0x2018, 0x2019, 0x02BC: result.append("'")
      default: result.unicodeScalars.append(scalar)
      }
    }
    self.text = result.lowercased()
  }
}
