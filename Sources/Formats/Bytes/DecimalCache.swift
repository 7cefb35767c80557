// SPDX-License-Identifier: GPL-3.0-or-later

/// The decimals of numbers that were written lately.
///
/// Finding the shortest decimal of a number takes longer than all else about a field, and scores come
/// back: an area has a few hundred values.
struct DecimalCache: ~Copyable {
  private static let slotBits = 12
  private static let slotCount = 1 << slotBits
  /// The number's bit pattern, the length of its text, and the text: one line of the processor's cache
  /// has two of them.
  private static let slotSize = 32
  private static let lengthOffset = MemoryLayout<UInt64>.size
  private static let textOffset = lengthOffset + 1

  /// One more than there are numbers for, where a text goes that is too long for a slot: at most 24
  /// characters, of a negative number with an exponent of three digits.
  ///
  /// Made with the first number: most buffers never hold one.
  private var slots: UnsafeMutableRawPointer?

  deinit { slots?.deallocate() }

  /// The shortest decimal that reads back as the same number; valid until the next call.
  ///
  /// - Parameter number: Not zero.
  mutating func text(of number: Double) -> UnsafeBufferPointer<UInt8> {
    assert(number != 0)
    let slots = slots ?? makeSlots()
    let key = number.bitPattern
    // Multiplicative hashing: the upper bits of the product depend on all bits of the key.
    let place = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - Self.slotBits))
    let slot = slots + place * Self.slotSize
    if slot.load(as: UInt64.self) != key { return write(number, to: slot, in: slots) }
    return UnsafeBufferPointer(
      start: (slot + Self.textOffset).assumingMemoryBound(to: UInt8.self),
      count: Int(slot.load(fromByteOffset: Self.lengthOffset, as: UInt8.self)))
  }

  private mutating func makeSlots() -> UnsafeMutableRawPointer {
    let size = (Self.slotCount + 1) * Self.slotSize
    let made = UnsafeMutableRawPointer.allocate(byteCount: size, alignment: Self.slotSize)
    // Zero, the bit pattern of a number that is never asked for.
    made.initializeMemory(as: UInt8.self, repeating: 0, count: size)
    slots = made
    return made
  }

  private func write(
    _ number: Double, to slot: UnsafeMutableRawPointer, in slots: UnsafeMutableRawPointer
  ) -> UnsafeBufferPointer<UInt8> {
    var description = number.description
    return description.withUTF8 { utf8 in
      let fits = utf8.count <= Self.slotSize - Self.textOffset
      let text = fits ? slot + Self.textOffset : slots + Self.slotCount * Self.slotSize
      UnsafeMutableRawBufferPointer(start: text, count: utf8.count).copyBytes(from: utf8)
      if fits {
        slot.storeBytes(of: number.bitPattern, as: UInt64.self)
        slot.storeBytes(
          of: UInt8(utf8.count), toByteOffset: Self.lengthOffset, as: UInt8.self)
      }
      return UnsafeBufferPointer(
        start: text.assumingMemoryBound(to: UInt8.self), count: utf8.count)
    }
  }
}
