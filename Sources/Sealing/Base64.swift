// SPDX-License-Identifier: GPL-3.0-or-later

/// The base64 of age: one way only to write each byte sequence.
///
/// Source: RFC 4648, sections 3.5 and 4.
enum Base64 {
  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
  private static let padding = UInt8(ascii: "=")

  private static let values: [UInt8] = {
    var values = [UInt8](repeating: .max, count: 256)
    for (value, character) in alphabet.enumerated() { values[Int(character)] = UInt8(value) }
    return values
  }()

  static func encode(_ bytes: some Collection<UInt8>, padded: Bool = false) -> [UInt8] {
    var text: [UInt8] = []
    text.reserveCapacity((bytes.count + 2) / 3 * 4)
    var bits: UInt32 = 0
    var count = 0
    for byte in bytes {
      bits = bits << 8 | UInt32(byte)
      count += 8
      while count >= 6 {
        count -= 6
        text.append(alphabet[Int(bits >> UInt32(count)) & 63])
      }
    }
    if count > 0 { text.append(alphabet[Int(bits << UInt32(6 - count)) & 63]) }
    while padded, text.count % 4 != 0 { text.append(padding) }
    return text
  }

  /// - Returns: `nil` for anything that `encode` does not write.
  static func decode(_ text: some Collection<UInt8>, padded: Bool = false) -> [UInt8]? {
    var digits = text.count
    if padded {
      guard digits % 4 == 0 else { return nil }
      digits -= text.suffix(2).count { $0 == padding }
    }
    guard digits % 4 != 1 else { return nil }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(digits * 3 / 4)
    var bits: UInt32 = 0
    var count = 0
    for character in text.prefix(digits) {
      let value = values[Int(character)]
      guard value != .max else { return nil }
      bits = bits << 6 | UInt32(value)
      count += 6
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: bits >> UInt32(count)))
      }
    }
    // Bits that say nothing are zero, or two texts would mean the same bytes.
    guard bits & (1 << UInt32(count) - 1) == 0 else { return nil }
    return padded && encode(bytes, padded: true).count != text.count ? nil : bytes
  }
}
