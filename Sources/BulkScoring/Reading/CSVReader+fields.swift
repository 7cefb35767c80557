// SPDX-License-Identifier: GPL-3.0-or-later

/// Fields lie where they were read: a quoted one is unquoted in place.
extension CSVReader {
  /// A field that is a whole number and nothing else: nearly all are.
  ///
  /// - Parameter next: Where the next field begins; `nil` after the last one.
  /// - Returns: `nil` for any other field, and for one of more than five digits.
  @inline(__always)
  func shortNumber(
    of record: UnsafeMutableBufferPointer<UInt8>, at start: Int, next: inout Int?
  ) -> Int? {
    var number = 0
    var place = start
    while place < record.count, place < start + 5 {
      let digit = record[place] &- UInt8(ascii: "0")
      guard digit <= 9 else { break }
      number = number * 10 + Int(digit)
      place += 1
    }
    guard place > start else { return nil }
    if place == record.count {
      next = nil
    } else if record[place] == UInt8(ascii: ",") {
      next = place + 1
    } else {
      return nil
    }
    return number
  }

  /// - Parameter next: Where the next field begins; `nil` after the last one.
  func field(
    of record: UnsafeMutableBufferPointer<UInt8>, from start: Int, next: inout Int?
  ) throws(RecordProblem) -> Bytes {
    var start = start
    while start < record.count, Self.isBlank(record[start]) { start += 1 }
    if start < record.count, record[start] == UInt8(ascii: "\"") {
      return try quotedField(of: record, from: start + 1, next: &next)
    }
    var end = start
    while end < record.count, record[end] != UInt8(ascii: ",") {
      guard record[end] != UInt8(ascii: "\"") else { throw .strayQuote }
      end += 1
    }
    next = end < record.count ? end + 1 : nil
    while end > start, Self.isBlank(record[end - 1]) { end -= 1 }
    return Bytes(rebasing: record[start..<end])
  }

  /// Blanks around a field are no part of it, as in every table that the program reads.
  private static func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t")
  }

  /// Doubled quotes become one, where they stand.
  private func quotedField(
    of record: UnsafeMutableBufferPointer<UInt8>, from start: Int, next: inout Int?
  ) throws(RecordProblem) -> Bytes {
    var position = start
    var end = start
    while position < record.count {
      let byte = record[position]
      position += 1
      if byte == UInt8(ascii: "\"") {
        guard position < record.count, record[position] == UInt8(ascii: "\"") else {
          while position < record.count, Self.isBlank(record[position]) { position += 1 }
          guard position == record.count || record[position] == UInt8(ascii: ",") else {
            throw .strayQuote
          }
          next = position < record.count ? position + 1 : nil
          return Bytes(rebasing: record[start..<end])
        }
        position += 1
      }
      record[end] = byte
      end += 1
    }
    throw .openQuote
  }
}
