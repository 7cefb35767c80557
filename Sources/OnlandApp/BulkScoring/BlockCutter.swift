// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Cuts a stream of chunks into blocks of whole records: lines, or for tables rows that may hold line
/// breaks in quotes.
///
/// Holds one chunk and the beginning of one record, so memory does not grow with the stream.
struct BlockCutter {
  private let keepsQuotesTogether: Bool
  /// The beginning of a record whose end has not come yet.
  private var rest: [UInt8] = []
  /// Whether `rest` ends inside of quotes.
  private var isInQuotes = false
  /// Whether the stream has ended or broken off: at a terminal a further read would wait for another
  /// Ctrl-D.
  private var isAtEnd = false

  init(keepsQuotesTogether: Bool) { self.keepsQuotesTogether = keepsQuotesTogether }

  /// - Parameter nextChunk: The next bytes of the stream; `nil` at its end.
  /// - Returns: As many records as one chunk ends, so that whoever sends some and waits gets their
  ///   results; a record that is too long may be cut off. `nil` at the end.
  mutating func next(
    reading nextChunk: () throws(BulkScoringError) -> [UInt8]?
  ) throws(BulkScoringError) -> [UInt8]? {
    while !isAtEnd {
      isAtEnd = true
      guard let chunk = try nextChunk() else { break }
      isAtEnd = false
      let searched = rest.count
      rest.append(contentsOf: chunk)
      if let end = endOfLastRecord(from: searched) { return take(end) }
      if rest.count > RecordIterator.longest { break }
    }
    // The last record may lack its line break.
    return rest.isEmpty ? nil : take(rest.count)
  }

  private mutating func take(_ end: Int) -> [UInt8] {
    // The long part changes hands; only the beginning of the next record is copied.
    var block: [UInt8] = []
    swap(&block, &rest)
    rest.append(contentsOf: block[end...])
    block.removeLast(block.count - end)
    return block
  }

  /// - Parameter searched: Bytes of `rest` in which no record ends.
  /// - Returns: The place behind the last line break outside of quotes; `nil` without one.
  private mutating func endOfLastRecord(from searched: Int) -> Int? {
    if keepsQuotesTogether, !quoteCount(from: searched).isMultiple(of: 2) { isInQuotes.toggle() }
    // Backwards, because only the end tells on which side of the quotes it is.
    var isInQuotes = isInQuotes
    for place in stride(from: rest.count - 1, through: searched, by: -1) {
      switch rest[place] {
      case UInt8(ascii: "\"") where keepsQuotesTogether: isInQuotes.toggle()
      case UInt8(ascii: "\n") where !isInQuotes: return place + 1
      default: break
      }
    }
    return nil
  }

  private func quoteCount(from searched: Int) -> Int {
    rest.withUnsafeBufferPointer { bytes in
      let new = UnsafeBufferPointer(rebasing: bytes[searched...])
      // Most tables have none at all.
      guard let start = new.baseAddress, memchr(start, CInt(UInt8(ascii: "\"")), new.count) != nil
      else { return 0 }
      return new.count { $0 == UInt8(ascii: "\"") }
    }
  }
}
