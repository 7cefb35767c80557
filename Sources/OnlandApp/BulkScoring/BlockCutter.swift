// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Whole records of a stream, in the order they came: lines, or for tables rows that may hold line
/// breaks in quotes.
struct RecordBlock {
  /// Ends with the end of a record.
  var bytes: [UInt8]
  /// The line on which it begins, from 1.
  var line: Int
}

/// Cuts a stream of chunks into blocks of whole records.
///
/// Holds one chunk and the beginning of one record, so memory does not grow with the stream.
struct BlockCutter {
  private let keepsQuotesTogether: Bool
  /// The input's name in messages.
  private let source: String
  /// The beginning of a record whose end has not come yet.
  private var rest: [UInt8] = []
  /// Whether `rest` ends inside of quotes.
  private var isInQuotes = false
  /// The line on which `rest` begins, from 1.
  private var line = 1

  init(source: String, keepsQuotesTogether: Bool) {
    self.source = source
    self.keepsQuotesTogether = keepsQuotesTogether
  }

  /// - Parameter nextChunk: The next bytes of the stream; `nil` at its end.
  /// - Returns: As many records as one chunk ends, so that whoever sends some and waits gets their
  ///   results; `nil` at the end.
  mutating func next(reading nextChunk: () throws(Problem) -> Data?) throws(Problem) -> RecordBlock?
  {
    while let chunk = try nextChunk() {
      let searched = rest.count
      rest.append(contentsOf: chunk)
      if let end = endOfLastRecord(from: searched) { return take(end) }
      if rest.count > RecordIterator.longest {
        throw RecordProblem.tooLong(mayBeQuoted: keepsQuotesTogether).problem(
          in: source, line: line)
      }
    }
    // The last record may lack its line break.
    return rest.isEmpty ? nil : take(rest.count)
  }

  private mutating func take(_ end: Int) -> RecordBlock {
    defer { rest.removeFirst(end) }
    let block = RecordBlock(bytes: Array(rest[..<end]), line: line)
    line += block.bytes.count { $0 == UInt8(ascii: "\n") }
    return block
  }

  /// - Parameter searched: Bytes of `rest` in which no record ends.
  /// - Returns: The place behind the last line break outside of quotes; `nil` without one.
  private mutating func endOfLastRecord(from searched: Int) -> Int? {
    let new = rest[searched...]
    if keepsQuotesTogether, !new.count(where: { $0 == UInt8(ascii: "\"") }).isMultiple(of: 2) {
      isInQuotes.toggle()
    }
    // Backwards, so that nothing is said about quotes but at the end.
    var isInQuotes = isInQuotes
    for place in new.indices.reversed() {
      switch rest[place] {
      case UInt8(ascii: "\"") where keepsQuotesTogether: isInQuotes.toggle()
      case UInt8(ascii: "\n") where !isInQuotes: return place + 1
      default: break
      }
    }
    return nil
  }
}

extension RecordProblem {
  static func tooLong(mayBeQuoted: Bool) -> RecordProblem {
    RecordProblem(
      nil, "longer than 1 MiB", hint: mayBeQuoted ? "A quote may have been left open." : nil)
  }
}
