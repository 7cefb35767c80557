// SPDX-License-Identifier: GPL-3.0-or-later

/// Bytes on their way out, in memory that is used again.
///
/// Not an array: most of what is appended is a few bytes long, and an array's own bookkeeping took
/// longer than the bytes. For the same reason short appends are inlined into other targets; that is all they are
/// public for, because Swift inlines nothing there that is `package`.
public struct OutputBuffer: ~Copyable {
  @usableFromInline var memory: UnsafeMutablePointer<UInt8>
  @usableFromInline var capacity: Int
  @usableFromInline var used = 0
  private var decimals = DecimalCache()

  /// - Parameter capacity: Bytes there is room for at first.
  package init(capacity: Int = 1 << 16) {
    self.capacity = capacity
    memory = .allocate(capacity: capacity)
  }

  deinit { memory.deallocate() }

  package var count: Int { used }

  /// Valid until the buffer changes.
  package var bytes: UnsafeRawBufferPointer { UnsafeRawBufferPointer(start: memory, count: used) }

  /// Forgets the bytes and keeps the memory.
  package mutating func removeAll() { used = 0 }

  /// Forgets the bytes from a place on.
  package mutating func truncate(to count: Int) { used = min(count, used) }

  @inlinable
  @inline(__always)
  public mutating func append(_ byte: UInt8) {
    makeRoom(for: 1)
    memory[used] = byte
    used += 1
  }

  @inlinable
  @inline(__always)
  public mutating func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    makeRoom(for: bytes.count)
    (memory + used).update(from: start, count: bytes.count)
    used += bytes.count
  }

  @inlinable
  @inline(__always)
  public mutating func append(_ text: StaticString) {
    append(UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// - Parameter digit: Below ten.
  @inlinable
  @inline(__always)
  public mutating func append(digit: Int) {
    append(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit))
  }

  package mutating func append(_ bytes: [UInt8]) { bytes.withUnsafeBufferPointer { append($0) } }

  /// Named, or each literal would be a `String` that is made while the program runs.
  package mutating func append(text: String) {
    var text = text
    text.withUTF8 { append($0) }
  }

  /// The shortest decimal that reads back as the same number; whole numbers without a fraction.
  package mutating func append(_ number: Double) {
    guard number != 0 else { return append(digit: 0) }
    makeRoom(for: DecimalCache.longestText)
    used += decimals.write(number, to: memory + used)
  }

  @inlinable
  @inline(__always)
  mutating func makeRoom(for needed: Int) {
    if capacity - used < needed { grow(by: needed) }
  }

  @usableFromInline
  mutating func grow(by needed: Int) {
    capacity = max(capacity * 2, used + needed)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: memory, count: used)
    memory.deallocate()
    memory = larger
  }
}
