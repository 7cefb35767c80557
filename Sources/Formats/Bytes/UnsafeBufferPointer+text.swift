// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

extension UnsafeBufferPointer<UInt8> {
  /// Whether the bytes are those of `other` in `range`.
  package func isEqual(to other: [UInt8], at range: Range<Int>) -> Bool {
    count == range.count
      && other.withUnsafeBufferPointer { other in
        guard let left = baseAddress, let right = other.baseAddress else { return true }
        return memcmp(left, right + range.lowerBound, count) == 0
      }
  }

  package func isEqual(to text: StaticString) -> Bool {
    guard count == text.utf8CodeUnitCount, let start = baseAddress else { return false }
    return memcmp(start, text.utf8Start, count) == 0
  }

  /// The whole number that the bytes write: at most nine digits, nothing else.
  package var wholeNumber: Int? {
    guard (1...9).contains(count) else { return nil }
    var number = 0
    for byte in self {
      let digit = byte &- UInt8(ascii: "0")
      guard digit <= 9 else { return nil }
      number = number * 10 + Int(digit)
    }
    return number
  }

  /// The number that the bytes write, finite.
  ///
  /// Digits, sign, point and exponent only: `Double` alone would read `0x10` and `nan` too.
  package var decimalNumber: Double? {
    guard allSatisfy({ "0123456789.eE+-".utf8.contains($0) }),
      let number = Double(String(decoding: self, as: UTF8.self)), number.isFinite
    else { return nil }
    return number
  }
}
