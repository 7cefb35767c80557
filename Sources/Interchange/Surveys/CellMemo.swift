// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// What the cells of some columns were taken for: nearly every one says what another has said.
///
/// A table of hashes over bytes: a dictionary would need a text of each cell, which takes longer than all
/// else about it. One for all columns, because one of many would be copied to be looked into.
struct CellMemo<Meaning> {
  private struct Entry {
    var hash: UInt64
    var column: Int
    /// Places in `bytes`.
    var cell: Range<Int>
    var meaning: Meaning
  }

  private let limit: Int
  /// Cells that are kept of each column.
  private var counts: [Int]
  private var entries: [Entry] = []
  private var bytes: [UInt8] = []
  /// Places in `entries` by hash, the next free slot where two meet; -1 is a free one. At least half are free.
  private var slots: [Int32] = Array(repeating: -1, count: 64)

  /// - Parameter limit: Cells of a column that are kept; what comes after them is read anew each time.
  init(columns: Int = 1, limit: Int = 1024) {
    self.limit = limit
    counts = Array(repeating: 0, count: columns)
  }

  /// - Parameter column: One of those that the memo is for, from 0.
  func meaning(of cell: UnsafeBufferPointer<UInt8>, in column: Int = 0) -> Meaning? {
    let place = slots[slot(of: cell, cell.hash(seed: column), in: column)]
    return place < 0 ? nil : entries[Int(place)].meaning
  }

  /// Whether one more cell of the column would be kept. A long one is free text, which nobody says again.
  func hasRoom(for cell: UnsafeBufferPointer<UInt8>, in column: Int = 0) -> Bool {
    counts[column] < limit && cell.count <= 128
  }

  mutating func keep(
    _ meaning: Meaning, of cell: UnsafeBufferPointer<UInt8>, in column: Int = 0
  ) {
    guard hasRoom(for: cell, in: column) else { return }
    if 2 * entries.count >= slots.count { grow() }
    let hash = cell.hash(seed: column)
    let slot = slot(of: cell, hash, in: column)
    guard slots[slot] < 0 else { return }
    slots[slot] = Int32(entries.count)
    let start = bytes.count
    bytes.append(contentsOf: cell)
    entries.append(Entry(hash: hash, column: column, cell: start..<bytes.count, meaning: meaning))
    counts[column] += 1
  }

  /// Where the cell is, or the free slot where it would be.
  private func slot(
    of cell: UnsafeBufferPointer<UInt8>, _ hash: UInt64, in column: Int
  ) -> Int {
    var slot = firstSlot(hash)
    while slots[slot] >= 0 {
      let entry = entries[Int(slots[slot])]
      if entry.hash == hash, entry.column == column, cell.isEqual(to: bytes, at: entry.cell) {
        break
      }
      slot = (slot + 1) & (slots.count - 1)
    }
    return slot
  }

  private func firstSlot(_ hash: UInt64) -> Int {
    Int(truncatingIfNeeded: hash >> 32) & (slots.count - 1)
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: 2 * slots.count)
    for (place, entry) in entries.enumerated() {
      var slot = firstSlot(entry.hash)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = Int32(place)
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Eight bytes at a time.
  fileprivate func hash(seed: Int) -> UInt64 {
    var hash = UInt64(count)
    hash.mix(UInt64(seed))
    let raw = UnsafeRawBufferPointer(self)
    var place = 0
    while place + 8 <= count {
      hash.mix(raw.loadUnaligned(fromByteOffset: place, as: UInt64.self))
      place += 8
    }
    var rest: UInt64 = 0
    while place < count {
      rest = rest << 8 | UInt64(raw[place])
      place += 1
    }
    hash.mix(rest)
    return hash
  }
}

extension UInt64 {
  /// Multiplicative hashing: the upper bits of the product depend on all bits of the word.
  fileprivate mutating func mix(_ word: UInt64) {
    self = (self ^ word) &* 0x9E37_79B9_7F4A_7C15
    self ^= self >> 32
  }
}
