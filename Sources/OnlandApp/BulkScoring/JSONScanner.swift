// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Walks over one JSON text in memory that it may change: strings are unescaped where they stand.
///
/// Source: RFC 8259.
struct JSONScanner {
  enum Failure: Error {
    case notJSON
    case notUTF8
  }

  typealias Bytes = UnsafeBufferPointer<UInt8>

  private let bytes: UnsafeMutableBufferPointer<UInt8>
  private var position = 0

  /// A value that is neither a list nor an object.
  enum Scalar {
    case string(Bytes)
    case whole(Int)
    case number(Double)
    case truth(Bool)
    case null
  }

  init(_ bytes: UnsafeMutableBufferPointer<UInt8>) { self.bytes = bytes }

  var isAtEnd: Bool { position == bytes.count }

  /// Passes over spaces and gives the next byte without taking it; 0 at the end.
  mutating func peek() -> UInt8 {
    while position < bytes.count {
      let byte = bytes[position]
      guard byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D else { return byte }
      position += 1
    }
    return 0
  }

  /// Takes the byte if it comes next.
  mutating func take(_ byte: Unicode.Scalar) -> Bool {
    guard peek() == UInt8(ascii: byte) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ byte: Unicode.Scalar) throws(Failure) {
    guard take(byte) else { throw .notJSON }
  }

  /// The key of the next member of an object whose `{` is taken; `nil` when its `}` was.
  mutating func key(isFirst: Bool) throws(Failure) -> Bytes? {
    if take("}") { return nil }
    if !isFirst { try expect(",") }
    guard peek() == UInt8(ascii: "\"") else { throw .notJSON }
    let key = try string()
    try expect(":")
    return key
  }

  /// - Returns: `nil` for a list or an object, of which nothing is taken.
  mutating func scalar() throws(Failure) -> Scalar? {
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
  ) throws(Failure) -> Scalar {
    let length = word.utf8CodeUnitCount
    guard bytes.count - position >= length,
      Bytes(rebasing: bytes[position..<position + length]).isEqual(to: word)
    else { throw .notJSON }
    position += length
    return value
  }

  // MARK: Numbers

  private mutating func number() throws(Failure) -> Scalar {
    let start = position
    let isNegative = position < bytes.count && bytes[position] == UInt8(ascii: "-")
    if isNegative { position += 1 }
    let first = position
    var whole = 0
    while let digit = digit() {
      // More than 18 digits do not fit; `Double` reads them below.
      if position - first < 18 { whole = whole * 10 + digit }
      position += 1
    }
    let digits = position - first
    guard digits > 0, digits == 1 || bytes[first] != UInt8(ascii: "0") else { throw .notJSON }
    var isWhole = digits <= 18
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
    if isWhole { return .whole(isNegative ? -whole : whole) }
    guard let number = Double(String(decoding: bytes[start..<position], as: UTF8.self)),
      number.isFinite
    else { throw .notJSON }
    return .number(number)
  }

  /// The whole number that comes next, as it is written, however long it is.
  ///
  /// - Returns: `nil` for anything else, of which nothing is taken.
  mutating func wholeNumberText() -> Bytes? {
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

  private mutating func takeDigits() throws(Failure) {
    guard digit() != nil else { throw .notJSON }
    while digit() != nil { position += 1 }
  }

  private func digit() -> Int? {
    guard position < bytes.count else { return nil }
    let digit = bytes[position] &- UInt8(ascii: "0")
    return digit <= 9 ? Int(digit) : nil
  }

  // MARK: Strings

  /// The string whose opening quote comes next, unescaped; valid until the record's bytes change.
  private mutating func string() throws(Failure) -> Bytes {
    position += 1
    let start = position
    var isASCII = true
    while position < bytes.count {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        let string = Bytes(rebasing: bytes[start..<position])
        position += 1
        return try checked(string, isASCII: isASCII)
      }
      if byte == UInt8(ascii: "\\") { return try escapedString(from: start, isASCII: isASCII) }
      if byte < 0x20 { throw .notJSON }
      if byte >= 0x80 { isASCII = false }
      position += 1
    }
    throw .notJSON
  }

  private func checked(_ string: Bytes, isASCII: Bool) throws(Failure) -> Bytes {
    guard isASCII || String(validating: string, as: UTF8.self) != nil else { throw .notUTF8 }
    return string
  }

  /// Goes on at the first backslash. What is unescaped is never longer than the escape.
  private mutating func escapedString(
    from start: Int, isASCII: Bool
  ) throws(Failure) -> Bytes {
    var isASCII = isASCII
    var end = position
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        return try checked(Bytes(rebasing: bytes[start..<end]), isASCII: isASCII)
      }
      if byte < 0x20 { throw .notJSON }
      if byte == UInt8(ascii: "\\") {
        guard let scalar = try? JSONEscape.scalar(in: Bytes(bytes), at: &position) else {
          throw .notJSON
        }
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
    throw .notJSON
  }
}
