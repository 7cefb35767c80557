// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes as text that a person can copy without an error staying unnoticed.
///
/// Source: BIP 173, without its limit of 90 characters.
enum Bech32 {
  private static let alphabet = Array("qpzry9x8gf2tvdw0s3jn54khce6mua7l".utf8)
  private static let checksumLength = 6

  static func encode(_ bytes: [UInt8], prefix: String) -> String {
    let values = regroup(bytes, from: 8, to: 5, padded: true) ?? []
    let prefix = Array(prefix.utf8)
    let remainder =
      polymod(expand(prefix) + values + [UInt8](repeating: 0, count: checksumLength)) ^ 1
    let checksum = (0..<checksumLength).map { UInt8(remainder >> UInt32(5 * (5 - $0)) & 31) }
    return String(
      decoding: prefix + [UInt8(ascii: "1")] + (values + checksum).map { alphabet[Int($0)] },
      as: UTF8.self)
  }

  /// - Parameter text: In upper or lower case, not in both.
  /// - Returns: `nil` where the checksum or a rule of the format does not hold. The prefix is in lower
  ///   case.
  static func decode(_ text: String) -> (prefix: String, bytes: [UInt8])? {
    let original = Array(text.utf8)
    let text = original.map { (65...90).contains($0) ? $0 + 32 : $0 }
    let isMixed = text != original && original.contains { (97...122).contains($0) }
    guard !isMixed, text.allSatisfy({ (33...126).contains($0) }),
      let separator = text.lastIndex(of: UInt8(ascii: "1")), separator > 0
    else { return nil }
    let prefix = Array(text[..<separator])
    let values = text[(separator + 1)...].compactMap { character in
      alphabet.firstIndex(of: character).map { UInt8($0) }
    }
    guard values.count == text.count - separator - 1, values.count >= checksumLength,
      polymod(expand(prefix) + values) == 1,
      let bytes = regroup(values.dropLast(checksumLength), from: 5, to: 8, padded: false)
    else { return nil }
    return (String(decoding: prefix, as: UTF8.self), bytes)
  }

  private static func expand(_ prefix: [UInt8]) -> [UInt8] {
    prefix.map { $0 >> 5 } + [0] + prefix.map { $0 & 31 }
  }

  private static func polymod(_ values: [UInt8]) -> UInt32 {
    let generator: [UInt32] = [0x3B6A_57B2, 0x2650_8E6D, 0x1EA1_19FA, 0x3D42_33DD, 0x2A14_62B3]
    return values.reduce(1) { checksum, value in
      let top = checksum >> 25
      return generator.enumerated().reduce((checksum & 0x1FF_FFFF) << 5 ^ UInt32(value)) {
        $0 ^ (top >> UInt32($1.offset) & 1 == 1 ? $1.element : 0)
      }
    }
  }

  private static func regroup(
    _ values: some Collection<UInt8>, from: UInt32, to: UInt32, padded: Bool
  ) -> [UInt8]? {
    var result: [UInt8] = []
    var bits: UInt32 = 0
    var count: UInt32 = 0
    for value in values {
      bits = bits << from | UInt32(value)
      count += from
      while count >= to {
        count -= to
        result.append(UInt8(bits >> count & (1 << to - 1)))
      }
      bits &= 1 << count - 1
    }
    if padded {
      if count > 0 { result.append(UInt8(bits << (to - count) & (1 << to - 1))) }
    } else if count >= from || bits != 0 {
      return nil
    }
    return result
  }
}
