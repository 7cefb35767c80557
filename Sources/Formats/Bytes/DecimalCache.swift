// SPDX-License-Identifier: GPL-3.0-or-later

/// The texts of numbers that were written lately.
///
/// Finding the shortest decimal of a number takes longer than all else about a field, and scores come
/// back: an area has a few hundred values, and the overall of nine areas some thousands.
struct DecimalCache: ~Copyable {
  /// Bytes that the longest text takes: of a negative number with an exponent of three digits.
  static let longestText = 24

  private static let slotBits = 13
  private static let slotCount = 1 << slotBits

  /// A number with its text; two of them fill a line of the processor's cache.
  private struct Slot {
    /// The number's bit pattern; zero, which is never asked for, while the slot is empty.
    var number: UInt64 = 0
    /// The text and, in the last byte, its length. As words, because three of them are copied sooner than so
    /// many bytes as there are.
    var words: (UInt64, UInt64, UInt64) = (0, 0, 0)

    var length: Int { withUnsafeBytes(of: words) { Int($0[longestText - 1]) } }
  }

  /// Made with the first number: most buffers never hold one.
  private var slots: UnsafeMutablePointer<Slot>?

  deinit { slots?.deallocate() }

  /// Writes the shortest decimal that reads back as the same number; whole numbers without a fraction.
  ///
  /// - Parameters:
  ///   - number: Not zero.
  ///   - place: With room for `longestText`.
  /// - Returns: Bytes of the text; what stands behind them may be overwritten.
  @inline(__always)
  mutating func write(_ number: Double, to place: UnsafeMutablePointer<UInt8>) -> Int {
    assert(number != 0)
    let slots = slots ?? makeSlots()
    let key = number.bitPattern
    // Multiplicative hashing: the upper bits of the product depend on all bits of the key.
    let hash = (key &* 0x9E37_79B9_7F4A_7C15) >> (64 - UInt64(Self.slotBits))
    let slot = slots + Int(truncatingIfNeeded: hash)
    if slot.pointee.number != key {
      guard Self.fill(slot, with: number) else { return Self.writeLong(number, to: place) }
    }
    UnsafeMutableRawPointer(place).storeBytes(
      of: slot.pointee.words, as: (UInt64, UInt64, UInt64).self)
    return slot.pointee.length
  }

  private mutating func makeSlots() -> UnsafeMutablePointer<Slot> {
    let made = UnsafeMutablePointer<Slot>.allocate(capacity: Self.slotCount)
    made.initialize(repeating: Slot(), count: Self.slotCount)
    slots = made
    return made
  }

  /// - Returns: Whether the text and its length have room in a slot.
  private static func fill(_ slot: UnsafeMutablePointer<Slot>, with number: Double) -> Bool {
    let text = text(of: number)
    guard text.utf8.count < longestText else { return false }
    var filled = Slot(number: number.bitPattern)
    withUnsafeMutableBytes(of: &filled.words) { words in
      words.copyBytes(from: text.utf8)
      words[longestText - 1] = UInt8(text.utf8.count)
    }
    slot.pointee = filled
    return true
  }

  private static func writeLong(_ number: Double, to place: UnsafeMutablePointer<UInt8>) -> Int {
    let text = text(of: number)
    UnsafeMutableRawBufferPointer(start: place, count: longestText).copyBytes(from: text.utf8)
    return text.utf8.count
  }

  private static func text(of number: Double) -> String {
    if abs(number) < 1e15, case let whole = Int(number), Double(whole) == number {
      return "\(whole)"
    }
    return number.description
  }
}
