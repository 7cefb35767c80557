// SPDX-License-Identifier: GPL-3.0-or-later

/// Walks over the rows of a table of separated values in memory, once and forwards.
///
/// Source: RFC 4180. Beyond it: a line may end with LF or CR alone, blanks around a field are no part
/// of it, and in a field that does not begin with a quote one is a character like any other. The fast form
/// for millions of rows is `CSVReader`, which refuses such a quote; a test holds the two together.
package struct TableRows {
  package struct Row {
    /// Its first line, from 1.
    package var line: Int
    /// `nil` when a quote is left open, or something follows one that closes.
    package var fields: [String]?
  }

  private let bytes: ArraySlice<UInt8>
  private var position: Int
  private var line = 1
  private let separator: UInt8

  /// - Parameters:
  ///   - bytes: UTF-8, without a byte order mark.
  ///   - separator: Between fields; ASCII.
  package init(_ bytes: ArraySlice<UInt8>, separator: Character = ",") {
    self.bytes = bytes
    self.separator = separator.asciiValue ?? UInt8(ascii: ",")
    position = bytes.startIndex
  }

  /// - Returns: The next row that is no empty line; `nil` at the end.
  package mutating func next() -> Row? {
    while let byte = next(isLineEnd: true) { endLine(byte) }
    guard position < bytes.endIndex else { return nil }
    let first = line
    var fields: [String] = []
    while true {
      guard let field = field() else {
        while position < bytes.endIndex, next(isLineEnd: true) == nil { position += 1 }
        return Row(line: first, fields: nil)
      }
      fields.append(field)
      guard position < bytes.endIndex, bytes[position] == separator else { break }
      position += 1
    }
    return Row(line: first, fields: fields)
  }

  /// The next byte, if it ends a line or does not.
  private func next(isLineEnd: Bool) -> UInt8? {
    guard position < bytes.endIndex else { return nil }
    let byte = bytes[position]
    return (byte == UInt8(ascii: "\n") || byte == UInt8(ascii: "\r")) == isLineEnd ? byte : nil
  }

  /// Passes over a line's end; CR and LF together are one.
  private mutating func endLine(_ byte: UInt8) {
    position += 1
    line += 1
    if byte == UInt8(ascii: "\r"), next(isLineEnd: true) == UInt8(ascii: "\n") { position += 1 }
  }

  /// The field that begins here, up to a comma or the end of the line.
  private mutating func field() -> String? {
    passBlanks()
    if next(isLineEnd: false) == UInt8(ascii: "\"") { return quotedField() }
    let start = position
    while let byte = next(isLineEnd: false), byte != separator { position += 1 }
    var field = bytes[start..<position]
    while let last = field.last, isBlank(last) { field.removeLast() }
    return String(decoding: field, as: UTF8.self)
  }

  /// Doubled quotes become one; a line may end within.
  private mutating func quotedField() -> String? {
    position += 1
    var field: [UInt8] = []
    while position < bytes.endIndex {
      let byte = bytes[position]
      if byte == UInt8(ascii: "\"") {
        position += 1
        guard next(isLineEnd: false) == UInt8(ascii: "\"") else {
          passBlanks()
          let after = next(isLineEnd: false)
          guard after == nil || after == separator else { return nil }
          return String(decoding: field, as: UTF8.self)
        }
        position += 1
        field.append(byte)
      } else if next(isLineEnd: true) != nil {
        let start = position
        endLine(byte)
        field += bytes[start..<position]
      } else {
        field.append(byte)
        position += 1
      }
    }
    return nil
  }

  private mutating func passBlanks() {
    while let byte = next(isLineEnd: false), isBlank(byte) { position += 1 }
  }

  private func isBlank(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") && separator != byte
  }
}
