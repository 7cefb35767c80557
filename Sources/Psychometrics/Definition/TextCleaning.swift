// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes out what could steer a terminal: control characters and changes of writing direction.
func cleaned(_ text: String) -> String {
  var result = String.UnicodeScalarView()
  for scalar in text.unicodeScalars where !scalar.canSteerTerminal { result.append(scalar) }
  return String(result)
}

/// A name from a file as a message may show it: clean, and not longer than a name is.
func quotable(_ name: String) -> String {
  let longest = 60
  // Scalars first: one character can be a whole file of combining marks.
  let text = cleaned(String(String.UnicodeScalarView(name.unicodeScalars.prefix(4 * longest))))
  return text.count > longest ? text.prefix(longest) + "..." : text
}

extension Unicode.Scalar {
  fileprivate var canSteerTerminal: Bool {
    switch value {
    case 0..<0x20, 0x7F..<0xA0, 0x061C, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069, 0xFEFF:
      true
    default: false
    }
  }
}
