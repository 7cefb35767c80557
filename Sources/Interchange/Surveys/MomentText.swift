// SPDX-License-Identifier: GPL-3.0-or-later

/// Walks over a day and a time as bytes.
struct MomentText {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var position = 0

  /// - Parameter bytes: ASCII; another byte is part of nothing.
  init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  /// A text with every blank as a space, and a byte that is no ASCII for every other character beyond it.
  static func withPlainBlanks(_ text: String) -> [UInt8] {
    text.unicodeScalars.map { scalar in
      scalar.isASCII ? UInt8(scalar.value) : scalar.properties.isWhitespace ? 0x20 : 0xFF
    }
  }

  /// Whether nothing but blanks is left.
  var isBlank: Bool { bytes[position...].allSatisfy(Self.isBlank) }

  // MARK: Dates

  struct Number {
    var value: Int
    var digits: Int
  }

  struct DateParts {
    var first: Number
    var second: Number
    var third: Number
    /// Between the first and the second.
    var mark: UInt8
  }

  /// - Returns: Three numbers with `-`, `/` or `.` between them; `nil` for anything else.
  mutating func takeDate() -> DateParts? {
    pass(Self.isBlank)
    guard let first = takeNumber(), let mark = takeDateMark(), let second = takeNumber(),
      takeDateMark() != nil, let third = takeNumber(), takeDateMark() == nil
    else { return nil }
    return DateParts(first: first, second: second, third: third, mark: mark)
  }

  private mutating func takeDateMark() -> UInt8? {
    guard let byte = next, "-/.".utf8.contains(byte) else { return nil }
    position += 1
    return byte
  }

  // MARK: Times

  /// A time of day with or without its offset.
  struct Time {
    var seconds: Int
    var offsetSeconds: Int?
  }

  /// - Returns: `nil` when there is none, or something else follows.
  mutating func takeTime() -> Time? {
    pass { Self.isBlank($0) || $0 == UInt8(ascii: "T") || $0 == UInt8(ascii: ",") }
    guard var hour = takeNumber()?.value, take(":"), let minute = takeNumber()?.value, hour < 25,
      minute < 60
    else { return nil }
    var second = 0
    // Some forms leave the colon where no seconds follow.
    if take(":"), next.map(Self.isDigit) == true {
      guard let whole = takeNumber()?.value, whole < 61 else { return nil }
      second = whole
      if take(".") || take(",") { pass(Self.isDigit) }
    }
    pass(Self.isBlank)
    if let isAfternoon = takeHalf() { hour = hour % 12 + (isAfternoon ? 12 : 0) }
    let seconds = hour * 3600 + minute * 60 + second
    let isUTC = takeWord("GMT") || takeWord("UTC") || takeWord("Z")
    if let offset = takeOffset() { return Time(seconds: seconds, offsetSeconds: offset) }
    return isBlank ? Time(seconds: seconds, offsetSeconds: isUTC ? 0 : nil) : nil
  }

  /// `AM`, `p.m.` or `p. m.`, as Spanish has it, with the blanks behind it.
  private mutating func takeHalf() -> Bool? {
    var rest = self
    var letters: (UInt8, UInt8) = (0, 0)
    var count = 0
    while let byte = rest.next, Self.isLetter(byte) || byte == UInt8(ascii: ".") {
      rest.position += 1
      if byte == UInt8(ascii: ".") {
        if count == 1 { rest.pass(Self.isBlank) }
        continue
      }
      letters = (letters.1, byte | 0x20)
      count += 1
    }
    guard count == 2, letters.1 == UInt8(ascii: "m"),
      letters.0 == UInt8(ascii: "a") || letters.0 == UInt8(ascii: "p")
    else { return nil }
    rest.pass(Self.isBlank)
    self = rest
    return letters.0 == UInt8(ascii: "p")
  }

  /// `+2`, `-0730` or `+02:00` as seconds, with which the text ends but for blanks.
  private mutating func takeOffset() -> Int? {
    guard let sign = next, sign == UInt8(ascii: "+") || sign == UInt8(ascii: "-") else {
      return nil
    }
    var number = 0
    var digits = 0
    var rest = self
    rest.position += 1
    while let byte = rest.next, Self.isDigit(byte) || byte == UInt8(ascii: ":") {
      rest.position += 1
      if byte == UInt8(ascii: ":") { continue }
      guard digits < 4 else { return nil }
      number = number * 10 + Int(byte - UInt8(ascii: "0"))
      digits += 1
    }
    guard digits > 0, rest.isBlank else { return nil }
    let minutes = digits <= 2 ? number * 60 : number / 100 * 60 + number % 100
    position = bytes.count
    return (sign == UInt8(ascii: "-") ? -60 : 60) * minutes
  }

  // MARK: Bytes

  private var next: UInt8? { position < bytes.count ? bytes[position] : nil }

  private mutating func pass(_ isPassed: (UInt8) -> Bool) {
    while let byte = next, isPassed(byte) { position += 1 }
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard next == UInt8(ascii: character) else { return false }
    position += 1
    return true
  }

  /// - Parameter word: In capitals; the text may have it in small letters.
  private mutating func takeWord(_ word: StaticString) -> Bool {
    let end = position + word.utf8CodeUnitCount
    guard end <= bytes.count else { return false }
    let isThere = word.withUTF8Buffer { word in
      word.indices.allSatisfy { bytes[position + $0] & ~0x20 == word[$0] }
    }
    guard isThere else { return false }
    position = end
    return true
  }

  /// - Returns: `nil` without a digit, and for more of them than a day or a time has.
  private mutating func takeNumber() -> Number? {
    let start = position
    var value = 0
    while let byte = next, Self.isDigit(byte), position - start < 9 {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      position += 1
    }
    return position > start ? Number(value: value, digits: position - start) : nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte | 0x20
  }

  private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || 0x09...0x0D ~= byte }
}
