// SPDX-License-Identifier: GPL-3.0-or-later

/// Walks over the rows of a table of separated values in memory, once and forwards; cells stay bytes.
///
/// Source: RFC 4180. Beyond it: a line may end with LF or CR alone, blanks around a cell are no part
/// of it, and in a cell that does not begin with a quote one is a character like any other.
package struct CellScanner {
  private typealias Bytes = UnsafeBufferPointer<UInt8>

  private var position = 0
  private var line = 1
  private let separator: UInt8

  /// - Parameter separator: Between cells; ASCII.
  package init(separator: Character = ",") {
    self.separator = separator.asciiValue ?? UInt8(ascii: ",")
  }

  /// - Parameters:
  ///   - table: The same each time; UTF-8, without a byte order mark.
  ///   - row: Gets the next row that is no empty line.
  /// - Returns: Whether there was one.
  package mutating func next(
    in table: UnsafeBufferPointer<UInt8>, into row: inout RowCells
  ) -> Bool {
    while position < table.count, Self.isLineEnd(table[position]) { endLine(table) }
    guard position < table.count else { return false }
    row.begin(table, line: line)
    while true {
      guard readCell(table, into: &row) else {
        while position < table.count, !Self.isLineEnd(table[position]) { position += 1 }
        row.isBroken = true
        return true
      }
      guard position < table.count, table[position] == separator else { return true }
      position += 1
    }
  }

  /// Passes over a line's end; CR and LF together are one.
  private mutating func endLine(_ table: Bytes) {
    let isReturn = table[position] == UInt8(ascii: "\r")
    position += 1
    line += 1
    if isReturn, position < table.count, table[position] == UInt8(ascii: "\n") { position += 1 }
  }

  /// The cell that begins here, up to a separator or the end of the line.
  ///
  /// - Returns: Whether it could be read.
  private mutating func readCell(_ table: Bytes, into row: inout RowCells) -> Bool {
    passBlanks(table)
    if position < table.count, table[position] == UInt8(ascii: "\"") {
      return readQuotedCell(table, into: &row)
    }
    let start = position
    var end = start
    while end < table.count, table[end] != separator, !Self.isLineEnd(table[end]) { end += 1 }
    position = end
    while end > start, isBlank(table[end - 1]) { end -= 1 }
    row.append(start..<end)
    return true
  }

  /// Doubled quotes become one; a line may end within.
  private mutating func readQuotedCell(_ table: Bytes, into row: inout RowCells) -> Bool {
    position += 1
    // A piece ends at each doubled quote, with the first of the two.
    var start = position
    var isInPieces = false
    while position < table.count {
      let byte = table[position]
      if byte == UInt8(ascii: "\"") {
        let end = position
        position += 1
        if position < table.count, table[position] == UInt8(ascii: "\"") {
          row.appendPiece(start...end, isFirst: !isInPieces)
          isInPieces = true
          position += 1
          start = position
          continue
        }
        if isInPieces { row.endPieces(start..<end) } else { row.append(start..<end) }
        passBlanks(table)
        return position == table.count || table[position] == separator
          || Self.isLineEnd(table[position])
      }
      if Self.isLineEnd(byte) { endLine(table) } else { position += 1 }
    }
    return false
  }

  private mutating func passBlanks(_ table: Bytes) {
    while position < table.count, isBlank(table[position]) { position += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") && separator != byte
  }

  private static func isLineEnd(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")
  }
}

/// The cells of one row, in memory that is used again.
package struct RowCells: ~Copyable {
  /// The row's first line, from 1.
  package private(set) var line = 0
  /// Whether a quote is left open, or something follows one that closes.
  package fileprivate(set) var isBroken = false

  private var table = UnsafeBufferPointer<UInt8>(start: nil, count: 0)
  /// In the table, and behind it in `joined`.
  private var places: [Range<Int>] = []
  /// Cells with doubled quotes, which do not lie in the table as they are meant.
  private var joined = OutputBuffer(capacity: 1 << 8)
  private var joinedStart = 0

  package init() {}

  package var count: Int { places.count }

  package var indices: Range<Int> { places.indices }

  /// Valid until the next row is read.
  package subscript(place: Int) -> UnsafeBufferPointer<UInt8> {
    let range = places[place]
    if range.upperBound <= table.count { return UnsafeBufferPointer(rebasing: table[range]) }
    let bytes = joined.bytes.assumingMemoryBound(to: UInt8.self)
    return UnsafeBufferPointer(
      rebasing: bytes[range.lowerBound - table.count..<range.upperBound - table.count])
  }

  /// Whether any cell has something in it.
  package var hasText: Bool { places.contains { !$0.isEmpty } }

  /// `nil` where the row is broken.
  package var texts: [String]? {
    isBroken ? nil : indices.map { String(decoding: self[$0], as: UTF8.self) }
  }

  fileprivate mutating func begin(_ table: UnsafeBufferPointer<UInt8>, line: Int) {
    self.table = table
    self.line = line
    isBroken = false
    places.removeAll(keepingCapacity: true)
    joined.removeAll()
  }

  fileprivate mutating func append(_ place: Range<Int>) { places.append(place) }

  fileprivate mutating func appendPiece(_ piece: ClosedRange<Int>, isFirst: Bool) {
    if isFirst { joinedStart = joined.count }
    joined.append(UnsafeBufferPointer(rebasing: table[piece]))
  }

  fileprivate mutating func endPieces(_ last: Range<Int>) {
    joined.append(UnsafeBufferPointer(rebasing: table[last]))
    places.append(table.count + joinedStart..<table.count + joined.count)
  }
}
