// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Bytes on their way out.
extension [UInt8] {
  mutating func append(_ text: StaticString) {
    append(contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  mutating func append(_ number: Int) {
    if (0...9).contains(number) {
      append(UInt8(ascii: "0") + UInt8(number))
    } else if (10...99).contains(number) {
      append(UInt8(ascii: "0") + UInt8(number / 10))
      append(UInt8(ascii: "0") + UInt8(number % 10))
    } else {
      append(contentsOf: number.description.utf8)
    }
  }

  /// The shortest decimal that reads back as the same number; whole numbers without a fraction.
  mutating func append(_ number: Double) {
    let hundredths = number * 100
    // A number that a decimal of few digits rounds to has no shorter one.
    guard abs(hundredths) < 1e12, hundredths == hundredths.rounded(), number >= 0,
      hundredths / 100 == number
    else {
      append(contentsOf: number.description.utf8)
      return
    }
    let whole = Int(hundredths) / 100
    let fraction = Int(hundredths) % 100
    append(whole)
    if fraction > 0 {
      append(UInt8(ascii: "."))
      append(UInt8(ascii: "0") + UInt8(fraction / 10))
      if fraction % 10 > 0 { append(UInt8(ascii: "0") + UInt8(fraction % 10)) }
    }
  }

  mutating func append(_ date: LocalDate) { append(contentsOf: date.description.utf8) }

  /// A JSON string. Source: RFC 8259, section 7.
  mutating func append(jsonString text: some Sequence<UInt8>) {
    append(UInt8(ascii: "\""))
    for byte in text {
      switch byte {
      case UInt8(ascii: "\""): append("\\\"")
      case UInt8(ascii: "\\"): append("\\\\")
      case 0x0A: append("\\n")
      case 0x0D: append("\\r")
      case 0x09: append("\\t")
      case 0..<0x20:
        append("\\u00")
        append(hexDigit(byte >> 4))
        append(hexDigit(byte & 15))
      default: append(byte)
      }
    }
    append(UInt8(ascii: "\""))
  }

  private func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }

  /// A field of a table, in quotes only where it must. Source: RFC 4180.
  mutating func append(csvField text: some Collection<UInt8>) {
    let needsQuotes = text.contains { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }
    guard needsQuotes else {
      append(contentsOf: text)
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
