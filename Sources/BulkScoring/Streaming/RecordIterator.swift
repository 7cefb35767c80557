// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Walks over the records of a block; a copy walks on its own.
package struct RecordIterator {
  /// Bytes of the longest record.
  package static let longest = 1 << 20

  typealias Record = UnsafeMutableBufferPointer<UInt8>

  private let bytes: Record
  private let keepsQuotesTogether: Bool
  /// Where the next record begins.
  private(set) var position = 0
  /// Line breaks before it.
  private(set) var lines = 0

  /// - Parameter bytes: Of a block.
  init(_ bytes: Record, keepsQuotesTogether: Bool) {
    self.bytes = bytes
    // A block without quotes needs no second look at each of its records.
    self.keepsQuotesTogether =
      keepsQuotesTogether
      && bytes.baseAddress.flatMap { memchr($0, Self.quote, bytes.count) } != nil
  }

  private static let quote = CInt(UInt8(ascii: "\""))

  var isAtEnd: Bool { position == bytes.count }

  /// - Returns: The next record without its line break; `nil` at the end.
  mutating func next() -> Record? {
    guard !isAtEnd, let base = bytes.baseAddress else { return nil }
    let start = position
    var from = start
    var isInQuotes = false
    while let found = memchr(base + from, 10, bytes.count - from) {
      let end = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      lines += 1
      // Only what came since the last break is counted, or a text of many lines would take forever.
      let isOddHere =
        keepsQuotesTogether
        && !bytes[from..<end].count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2)
      isInQuotes = isInQuotes != isOddHere
      from = end + 1
      // A break inside of quotes ends nothing.
      if isInQuotes { continue }
      position = from
      return Record(rebasing: bytes[start..<end])
    }
    position = bytes.count
    return Record(rebasing: bytes[start...])
  }
}
