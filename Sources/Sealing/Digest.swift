// SPDX-License-Identifier: GPL-3.0-or-later

internal import Crypto

/// SHA-256, to tell one sequence of bytes from another.
///
/// Source: FIPS 180-4.
public enum Digest {
  /// - Returns: 64 lower-case hex digits.
  public static func sha256(_ bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    return String(
      decoding: SHA256.hash(data: bytes).flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] },
      as: UTF8.self)
  }
}
