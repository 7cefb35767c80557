// SPDX-License-Identifier: GPL-3.0-or-later

extension OutputBuffer {
  /// A JSON string in which nothing can steer the terminal it may be shown in.
  ///
  /// Source: RFC 8259, section 7 (any character may be escaped).
  package mutating func append(jsonString text: UnsafeBufferPointer<UInt8>) {
    append(UInt8(ascii: "\""))
    if text.allSatisfy(Self.isPlainInJSON) {
      append(text)
    } else {
      for scalar in String(decoding: text, as: UTF8.self).unicodeScalars {
        append(jsonScalar: scalar)
      }
    }
    append(UInt8(ascii: "\""))
  }

  private static func isPlainInJSON(_ byte: UInt8) -> Bool {
    0x20..<0x7F ~= byte && byte != UInt8(ascii: "\"") && byte != UInt8(ascii: "\\")
  }

  private mutating func append(jsonScalar scalar: Unicode.Scalar) {
    if let byte = UInt8(exactly: scalar.value), Self.isPlainInJSON(byte) { return append(byte) }
    switch scalar {
    case "\"": append("\\\"")
    case "\\": append("\\\\")
    case "\n": append("\\n")
    case "\r": append("\\r")
    case "\t": append("\\t")
    default: append(text: scalar.escapedInJSON)
    }
  }

  /// A field of a table, in quotes only where it must. Source: RFC 4180; blanks at an end are quoted
  /// besides, because readers pass over them.
  package mutating func append(csvField text: UnsafeBufferPointer<UInt8>) {
    let isBlank = { (byte: UInt8?) in byte == 0x20 || byte == 0x09 }
    let needsQuotes =
      text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
      || isBlank(text.first) || isBlank(text.last)
    guard needsQuotes else { return append(text) }
    append(UInt8(ascii: "\""))
    for byte in text {
      if byte == UInt8(ascii: "\"") { append(byte) }
      append(byte)
    }
    append(UInt8(ascii: "\""))
  }

  // As memory, whatever kind of text it is: in other targets a generic collection gives one byte a call.

  package mutating func append(jsonString text: some Collection<UInt8>) {
    Self.withBytes(of: text) { append(jsonString: $0) }
  }

  package mutating func append(csvField text: some Collection<UInt8>) {
    Self.withBytes(of: text) { append(csvField: $0) }
  }

  private static func withBytes(
    of text: some Collection<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    if text.withContiguousStorageIfAvailable(body) == nil {
      Array(text).withUnsafeBufferPointer(body)
    }
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
