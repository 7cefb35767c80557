// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Cuts a stream of chunks into records: lines, or for tables rows that may hold line breaks in quotes.
///
/// Holds one chunk and the beginning of one record, so memory does not grow with the stream.
struct RecordSplitter {
  /// Bytes of the longest record.
  static let limit = 1 << 20

  typealias Record = UnsafeMutableBufferPointer<UInt8>

  private let keepsQuotesTogether: Bool
  /// The input's name in messages.
  private let source: String
  private var buffer: [UInt8] = []
  /// Bytes of the unfinished record that hold no end of it; not searched again.
  private var searched = 0
  /// The line on which the next record begins, from 1.
  private var line = 1

  init(source: String, keepsQuotesTogether: Bool) {
    self.source = source
    self.keepsQuotesTogether = keepsQuotesTogether
  }

  /// - Parameters:
  ///   - chunk: The next bytes of the stream; records need not end with it.
  ///   - body: Takes each finished record without its line break, and may change its bytes; gives
  ///     back whether more are wanted.
  /// - Returns: Whether more are wanted.
  mutating func split(
    _ chunk: Data, body: (_ record: Record, _ line: Int) throws(Problem) -> Bool
  ) throws(Problem) -> Bool {
    buffer.append(contentsOf: chunk)
    var start = 0
    var searched = self.searched
    var line = self.line
    let source = self.source
    let keepsQuotesTogether = self.keepsQuotesTogether
    defer {
      buffer.removeFirst(start)
      self.searched = searched
      self.line = line
    }
    return try buffer.withUnsafeMutableBufferPointer { bytes throws(Problem) in
      while let (end, breaks) = Self.endOfRecord(
        in: bytes, from: start, searched: &searched, keepsQuotesTogether: keepsQuotesTogether)
      {
        let record = Record(rebasing: bytes[start..<end])
        if record.count > Self.limit { throw Self.tooLong(line, source, keepsQuotesTogether) }
        let first = line
        start = end + 1
        line += breaks
        searched = 0
        guard try body(record, first) else { return false }
      }
      if bytes.count - start > Self.limit { throw Self.tooLong(line, source, keepsQuotesTogether) }
      return true
    }
  }

  /// Hands over the last record when the stream does not end with a line break.
  mutating func finish(
    body: (_ record: Record, _ line: Int) throws(Problem) -> Bool
  ) throws(Problem) {
    guard !buffer.isEmpty else { return }
    let line = self.line
    _ = try buffer.withUnsafeMutableBufferPointer { record throws(Problem) in
      try body(record, line)
    }
  }

  /// - Parameter searched: Bytes from `start` that need not be searched; set when no end is found.
  /// - Returns: The position of the line break that ends the record, and its count of line breaks.
  private static func endOfRecord(
    in bytes: Record, from start: Int, searched: inout Int, keepsQuotesTogether: Bool
  ) -> (end: Int, breaks: Int)? {
    guard let base = bytes.baseAddress else { return nil }
    var breaks = 0
    var quotes = 0
    // Quotes are counted from the start again, because a break inside them ends nothing.
    var from = keepsQuotesTogether ? start : start + searched
    var counted = start
    while from < bytes.count, let found = memchr(base + from, 10, bytes.count - from) {
      let end = UnsafeRawPointer(base).distance(to: UnsafeRawPointer(found))
      breaks += 1
      if keepsQuotesTogether {
        quotes += quoteCount(base + counted, end - counted)
        counted = end
      }
      if quotes.isMultiple(of: 2) { return (end, breaks) }
      from = end + 1
    }
    searched = bytes.count - start
    return nil
  }

  private static func quoteCount(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Int {
    guard memchr(bytes, Int32(UInt8(ascii: "\"")), count) != nil else { return 0 }
    return UnsafeBufferPointer(start: bytes, count: count).count { $0 == UInt8(ascii: "\"") }
  }

  private static func tooLong(
    _ line: Int, _ source: String, _ keepsQuotesTogether: Bool
  ) -> Problem {
    RecordProblem(
      nil, "longer than 1 MiB",
      hint: keepsQuotesTogether ? "A quote may have been left open." : nil
    ).problem(in: source, line: line)
  }
}
