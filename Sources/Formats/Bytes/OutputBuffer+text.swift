// SPDX-License-Identifier: GPL-3.0-or-later

extension OutputBuffer {
  /// A JSON string in which nothing can steer the terminal it may be shown in.
  ///
  /// Source: RFC 8259, section 7 (any character may be escaped).
  package mutating func append(jsonString text: some Collection<UInt8>) {
    append(UInt8(ascii: "\""))
    if text.allSatisfy({ $0 < 0x7F }) {
      for byte in text { append(jsonASCII: byte) }
    } else {
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        if scalar.isASCII, scalar.value < 0x7F {
          append(jsonASCII: UInt8(scalar.value))
        } else {
          for byte in scalar.escapedInJSON.utf8 { append(byte) }
        }
      }
    }
    append(UInt8(ascii: "\""))
  }

  private mutating func append(jsonASCII byte: UInt8) {
    switch byte {
    case UInt8(ascii: "\""): append("\\\"")
    case UInt8(ascii: "\\"): append("\\\\")
    case 0x0A: append("\\n")
    case 0x0D: append("\\r")
    case 0x09: append("\\t")
    case 0..<0x20: for byte in Unicode.Scalar(byte).escapedInJSON.utf8 { append(byte) }
    default: append(byte)
    }
  }

  /// A field of a table, in quotes only where it must. Source: RFC 4180; blanks at an end are quoted
  /// besides, because readers pass over them.
  package mutating func append(csvField text: some BidirectionalCollection<UInt8>) {
    let isBlank = { (byte: UInt8?) in byte == 0x20 || byte == 0x09 }
    let needsQuotes =
      text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      || isBlank(text.first) || isBlank(text.last)
    guard needsQuotes else {
      for byte in text { append(byte) }
      return
    }
    append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }
}

extension Unicode.Scalar {
  /// The character itself, or its number where it could steer a terminal.
  package var escapedInJSON: String {
    guard TerminalText.isUnsafe(self) else { return String(self) }
    let digits = String(value, radix: 16)
    return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
  }
}
