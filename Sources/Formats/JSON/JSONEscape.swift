// SPDX-License-Identifier: GPL-3.0-or-later

/// The escapes in a JSON string. Source: RFC 8259, section 7.
enum JSONEscape {
  /// Reads the escape whose backslash is taken.
  ///
  /// - Parameter position: Of what follows the backslash; gets the place behind the escape, or where it
  ///   failed.
  static func scalar(
    in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int
  ) throws(JSONSyntaxError) -> Unicode.Scalar {
    guard position < bytes.count else { throw .unterminatedString }
    let byte = bytes[position]
    position += 1
    switch byte {
    case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): return Unicode.Scalar(byte)
    case UInt8(ascii: "b"): return "\u{8}"
    case UInt8(ascii: "f"): return "\u{c}"
    case UInt8(ascii: "n"): return "\n"
    case UInt8(ascii: "r"): return "\r"
    case UInt8(ascii: "t"): return "\t"
    case UInt8(ascii: "u"): break
    default: throw .unknownEscape
    }
    let first = try unit(in: bytes, at: &position)
    guard UTF16.isLeadSurrogate(first) else {
      // A lone second half of a pair is no character.
      guard let scalar = Unicode.Scalar(first) else { throw .unpairedSurrogate }
      return scalar
    }
    for expected in "\\u".utf8 {
      guard position < bytes.count, bytes[position] == expected else { throw .unpairedSurrogate }
      position += 1
    }
    let second = try unit(in: bytes, at: &position)
    guard UTF16.isTrailSurrogate(second) else { throw .unpairedSurrogate }
    return UTF16.decode(UTF16.EncodedScalar([first, second]))
  }

  /// Four hexadecimal digits.
  private static func unit(
    in bytes: UnsafeBufferPointer<UInt8>, at position: inout Int
  ) throws(JSONSyntaxError) -> UInt16 {
    var unit: UInt16 = 0
    for _ in 0..<4 {
      guard position < bytes.count,
        let digit = Character(Unicode.Scalar(bytes[position])).hexDigitValue
      else { throw .hexadecimalDigitExpected }
      unit = unit << 4 | UInt16(digit)
      position += 1
    }
    return unit
  }
}
