// SPDX-License-Identifier: GPL-3.0-or-later

/// The decimals of numbers that were written lately.
///
/// Finding the shortest decimal of a number takes longer than all else about a field, and scores come
/// back: an area has a few hundred values.
struct DecimalCache: ~Copyable {
  private static let slots = 1 << slotBits
  private static let slotBits = 12
  /// A length, then at most 24 characters.
  private static let slotSize = 32

  /// Bit patterns; 0 where there is none.
  private let keys: UnsafeMutablePointer<UInt64>
  private let texts: UnsafeMutablePointer<UInt8>

  init() {
    keys = .allocate(capacity: Self.slots)
    keys.initialize(repeating: 0, count: Self.slots)
    texts = .allocate(capacity: Self.slots * Self.slotSize)
    texts.initialize(repeating: 0, count: Self.slots * Self.slotSize)
  }

  deinit {
    keys.deallocate()
    texts.deallocate()
  }

  /// The shortest decimal that reads back as the same number; valid until the next call.
  ///
  /// - Parameter number: Not zero.
  mutating func text(of number: Double) -> UnsafeBufferPointer<UInt8> {
    let key = number.bitPattern
    // Multiplicative hashing: the upper bits of the product depend on all bits of the key.
    let slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.slotBits))
    let text = texts + slot * Self.slotSize
    if keys[slot] != key {
      var description = number.description
      text[0] = description.withUTF8 { utf8 in
        let length = min(utf8.count, Self.slotSize - 1)
        for place in 0..<length { text[1 + place] = utf8[place] }
        return UInt8(length)
      }
      keys[slot] = key
    }
    return UnsafeBufferPointer(start: text + 1, count: Int(text[0]))
  }
}
