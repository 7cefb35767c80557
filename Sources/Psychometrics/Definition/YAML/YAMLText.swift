// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// A document as the text of a YAML file.
extension DocumentNode {
  var yaml: String {
    var text = ""
    write(to: &text, indent: 0)
    return text
  }

  private static let width = 100

  /// Writes lines that are indented by so many columns; the first begins where the text ends.
  private func write(to text: inout String, indent: Int) {
    switch self {
    case .scalar(let scalar): text += scalar.yaml + "\n"
    case .sequence(let sequence):
      for (index, element) in sequence.elements.enumerated() {
        if index > 0 { text += String(repeating: " ", count: indent) }
        text += "- "
        element.writeBesides(to: &text, indent: indent + 2)
      }
    case .mapping(let mapping):
      for (index, entry) in mapping.entries.enumerated() {
        if index > 0 { text += String(repeating: " ", count: indent) }
        text += writtenText(entry.key) + ":"
        entry.node.writeBelow(to: &text, indent: indent)
      }
    }
  }

  /// An element of a list begins on the line of its hyphen.
  private func writeBesides(to text: inout String, indent: Int) {
    if let flow = flow(within: Self.width - indent) {
      text += flow + "\n"
    } else {
      write(to: &text, indent: indent)
    }
  }

  /// A value that has no place on the line of its key begins on the next.
  private func writeBelow(to text: inout String, indent: Int) {
    if case .scalar(let scalar) = self {
      text += " " + scalar.yaml + "\n"
    } else if let flow = flow(within: Self.width / 2) {
      text += " " + flow + "\n"
    } else {
      text += "\n" + String(repeating: " ", count: indent + 2)
      write(to: &text, indent: indent + 2)
    }
  }

  /// On one line, in brackets.
  ///
  /// - Returns: `nil` when it is too long, except for what is empty: that has no other form.
  private func flow(within width: Int) -> String? {
    let text: String
    switch self {
    case .scalar(let scalar): return scalar.yaml
    case .sequence(let sequence):
      let elements = sequence.elements.map { $0.flow(within: width) }
      guard !elements.contains(nil) else { return nil }
      text = "[" + elements.compactMap(\.self).joined(separator: ", ") + "]"
    case .mapping(let mapping):
      let entries = mapping.entries.map { entry in
        entry.node.flow(within: width).map { writtenText(entry.key) + ": " + $0 }
      }
      guard !entries.contains(nil) else { return nil }
      text = "{" + entries.compactMap(\.self).joined(separator: ", ") + "}"
    }
    return text.utf8.count <= max(2, width) ? text : nil
  }
}

extension DocumentNode.Scalar {
  fileprivate var yaml: String {
    guard isPlain else { return writtenText(string) }
    return string.isPlainNumber || string.isPlainText ? string : quotedInYAML(string)
  }
}

/// A text or a name; in quotes where it could be taken for a word of YAML or of the format.
private func writtenText(_ text: String) -> String {
  let words: Set<String> = [
    "null", "true", "false", "yes", "no", "on", "off", "y", "n", ResponseFormat.declinedWord,
  ]
  return text.isPlainText && !words.contains(text.lowercased()) ? text : quotedInYAML(text)
}

extension String {
  /// Whether no reader of YAML sees anything but a text in it, in brackets or not: a letter first,
  /// then letters, digits, underscores, hyphens, points, apostrophes and spaces inside.
  fileprivate var isPlainText: Bool {
    guard let first = utf8.first, first.isLetter, utf8.last != UInt8(ascii: " ") else {
      return false
    }
    return utf8.allSatisfy { $0.isLetter || $0.isDigit || " _-.'".utf8.contains($0) }
  }

  /// Digits with a sign, a point and an exponent.
  fileprivate var isPlainNumber: Bool {
    guard let first = utf8.first else { return false }
    let isSigned = first == UInt8(ascii: "-")
    return utf8.dropFirst(isSigned ? 1 : 0).first?.isDigit == true
      && utf8.allSatisfy { byte in
        byte.isDigit || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
          || byte == UInt8(ascii: "e")
      }
  }
}

extension UInt8 {
  fileprivate var isDigit: Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(self) }

  fileprivate var isLetter: Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(self | 0x20)
  }
}

/// In double quotes, on one line; letters of any script stay as they are, and nothing can steer a
/// terminal.
package func quotedInYAML(_ text: String) -> String {
  var result = "\""
  for scalar in text.unicodeScalars {
    switch scalar {
    case "\"": result += "\\\""
    case "\\": result += "\\\\"
    default:
      if scalar.isSafeInQuotes {
        result.unicodeScalars.append(scalar)
      } else {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        result += "\\U" + String(repeating: "0", count: 8 - digits.count) + digits
      }
    }
  }
  return result + "\""
}

extension Unicode.Scalar {
  /// Whether every reader keeps it: no control character, no line break, no mark of byte order and
  /// nothing that YAML 1.2, 5.1, leaves out of the printable characters.
  fileprivate var isSafeInQuotes: Bool {
    if TerminalText.isUnsafe(self) { return false }
    return switch value {
    case 0x20..<0x7F, 0xA1..<0x2028, 0x202A..<0xD800, 0xE000..<0xFEFF, 0xFF00..<0xFFFE,
      0x1_0000...0x10_FFFF:
      true
    default: false
    }
  }
}
