// SPDX-License-Identifier: GPL-3.0-or-later

/// The rows of a table of separated values in memory as texts, once and forwards.
///
/// What a table may be is said at `CellScanner`. The fast form for millions of rows is `CSVReader`, which refuses a
/// quote within a cell; a test holds the two together.
package struct TableRows: ~Copyable {
  package struct Row {
    /// Its first line, from 1.
    package var line: Int
    /// `nil` when a quote is left open, or something follows one that closes.
    package var fields: [String]?
  }

  private let bytes: ArraySlice<UInt8>
  private var scanner: CellScanner
  private var cells = RowCells()

  /// - Parameters:
  ///   - bytes: UTF-8, without a byte order mark.
  ///   - separator: Between fields; ASCII.
  package init(_ bytes: ArraySlice<UInt8>, separator: Character = ",") {
    self.bytes = bytes
    scanner = CellScanner(separator: separator)
  }

  /// - Returns: The next row that is no empty line; `nil` at the end.
  package mutating func next() -> Row? {
    let bytes = bytes
    return bytes.withUnsafeBufferPointer { table in
      guard scanner.next(in: table, into: &cells) else { return nil }
      return Row(line: cells.line, fields: cells.texts)
    }
  }
}
