// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Walks over one JSON text in memory that it may change: strings are unescaped where they stand.
///
/// Source: RFC 8259.
package struct JSONScanner {
  package typealias Bytes = UnsafeBufferPointer<UInt8>

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  /// Of what comes next, or of what was wrong: bytes from the beginning.
  package private(set) var position = 0
  /// Where the key or the value that was taken last begins.
  package private(set) var start = 0

  /// A value that is neither a list nor an object.
  package enum Scalar {
    case string(Bytes)
    case whole(Int)
    case number(Double)
    case truth(Bool)
    case null
  }

  package init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  package var isAtEnd: Bool { position == bytes.count }

  /// Passes over spaces and gives the next byte without taking it; 0 at the end.
  package mutating func peek() -> UInt8 {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
      position += 1
    }
    return 0
  }

  /// Takes the byte if it comes next.
  package mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  /// The key of the next member of an object whose `{` is taken; `nil` when its `}` was.
  package mutating func key(isFirst: Bool) throws(JSONSyntaxError) -> Bytes? {
    if take("}") { return nil }
    guard isFirst || take(",") else { throw .commaOrEndOfObjectExpected }
    guard peek() == UInt8(ascii: "\"") else { throw .keyExpected }
    let key = try string()
    guard take(":") else { throw .colonExpected }
    return key
  }

  /// Whether another element follows in a list whose `[` is taken; takes the `]` when none does.
  package mutating func hasElement(isFirst: Bool) throws(JSONSyntaxError) -> Bool {
    if isFirst { return !take("]") }
    if take(",") { return true }
    guard take("]") else { throw .commaOrEndOfListExpected }
    return false
  }

  /// - Returns: `nil` for a list or an object, of which nothing is taken.
  package mutating func scalar() throws(JSONSyntaxError) -> Scalar? {
    switch peek() {
    case UInt8(ascii: "\""): return .string(try string())
    case UInt8(ascii: "{"), UInt8(ascii: "["): return nil
    case UInt8(ascii: "t"): return try word("true", .truth(true))
    case UInt8(ascii: "f"): return try word("false", .truth(false))
    case UInt8(ascii: "n"): return try word("null", .null)
    default: return try number()
    }
  }

  private mutating func word(
    _ word: StaticString, _ value: Scalar
  ) throws(JSONSyntaxError) -> Scalar {
    start = position
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length,
      Bytes(rebasing: bytes[position..<position + length]).isEqual(to: word)
    else { throw .notJSON }
    position += length
    return value
  }

  // MARK: Numbers

  private mutating func number() throws(JSONSyntaxError) -> Scalar {
    start = position
    let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let first = position
    var whole = 0
    while let digit = digit() {
      // More digits may not fit; they are read below.
      if position - first < 18 { whole = whole * 10 + digit }
      position += 1
    }
    let digits = position - first
    guard digits > 0, digits == 1 || bytes[first] != UInt8(ascii: "0") else {
      position = start
      throw .notJSON
    }
    var isWhole = true
    if position < bytes.count, bytes[position] == UInt8(ascii: ".") {
      isWhole = false
      position += 1
      try takeDigits()
    }
    if position < bytes.count, bytes[position] | 0x20 == UInt8(ascii: "e") {
      isWhole = false
      position += 1
      if position < bytes.count,
        bytes[position] == UInt8(ascii: "+") || bytes[position] == UInt8(ascii: "-")
      {
        position += 1
      }
      try takeDigits()
    }
    if isWhole, digits <= 18 { return .whole(isNegative ? -whole : whole) }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    if isWhole, let whole = Int(text) { return .whole(whole) }
    guard let number = Double(text), number.isFinite else {
      position = start
      throw .numberTooLarge
    }
    return .number(number)
  }

  /// The whole number that comes next, as it is written, however long it is.
  ///
  /// - Returns: `nil` for anything else, of which nothing is taken.
  package mutating func wholeNumberText() -> Bytes? {
    guard peek() != 0 else { return nil }
    let start = position
    if bytes[position] == UInt8(ascii: "-") { position += 1 }
    let first = position
    while digit() != nil { position += 1 }
    let digits = position - first
    let isWhole =
      digits > 0 && (digits == 1 || bytes[first] != UInt8(ascii: "0"))
      && (position == bytes.count || !".eE".utf8.contains(bytes[position]))
    guard isWhole else {
      position = start
      return nil
    }
    return Bytes(rebasing: bytes[start..<position])
  }

  private mutating func takeDigits() throws(JSONSyntaxError) {
    guard digit() != nil else { throw .digitExpected }
    while digit() != nil { position += 1 }
  }

  private func digit() -> Int? {
    guard position < bytes.count else { return nil }
    let digit = bytes[position] &- UInt8(ascii: "0")
    return digit <= 9 ? Int(digit) : nil
  }

  // MARK: Strings

  /// The string whose opening quote comes next, unescaped; valid until the record's bytes change.
  private mutating func string() throws(JSONSyntaxError) -> Bytes {
    start = position
    position += 1
    let first = position
    var isASCII = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let string = Bytes(rebasing: bytes[first..<position])
        position += 1
        return try checked(string, isASCII: isASCII)
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: first, isASCII: isASCII) }
      if byte < 0x20 { throw .controlCharacterInString }
      if byte >= 0x80 { isASCII = false }
      position += 1
    }
    throw .unterminatedString
  }

  private func checked(_ string: Bytes, isASCII: Bool) throws(JSONSyntaxError) -> Bytes {
    guard isASCII || String(validating: string, as: UTF8.self) != nil else { throw .notUTF8 }
    return string
  }

  /// Goes on at the first backslash. What is unescaped is never longer than the escape.
  private mutating func escapedString(
    from first: Int, isASCII: Bool
  ) throws(JSONSyntaxError) -> Bytes {
    var isASCII = isASCII
    var end = position
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        return try checked(Bytes(rebasing: bytes[first..<end]), isASCII: isASCII)
      }
      if byte < 0x20 {
        position -= 1
        throw .controlCharacterInString
      }
      if byte == UInt8(ascii: "\\") {
        let scalar = try JSONEscape.scalar(in: Bytes(bytes), at: &position)
        for unit in UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter {
          bytes[end] = unit
          end += 1
        }
        if scalar.value >= 0x80 { isASCII = false }
      } else {
        if byte >= 0x80 { isASCII = false }
        bytes[end] = byte
        end += 1
      }
    }
    throw .unterminatedString
  }
}
