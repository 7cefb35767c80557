// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// A row of `sqlite_master` as it stands in the bytes of a file, whatever became of the page around it.
///
/// Source: "Record Format" and "Storage Of The SQL Database Schema" in SQLite's file format.
enum SchemaRow {
  /// Where a table or index begins, which is all that only the file knows of it.
  ///
  /// The number stands between the names and the statement, and its length in bytes before the names:
  /// any two of these three are enough to find it.
  ///
  /// - Returns: A page, from 1; 0 for a view; `nil` where too little is left of the row.
  static func rootPage(of object: Schema.Object, in bytes: Data) -> Int? {
    guard object.type != "view" else { return 0 }
    let names = Array((object.type + object.name + object.table).utf8)
    let statement = Array((object.statement ?? "").utf8.prefix(longestBeginning))
    // Of the statement's own length, which comes last before the names: none, or one of text.
    let lengthSize = (object.statement?.utf8.count ?? 0) * 2 + 13 < 128 ? 1 : 2
    let ends =
      places(of: names, in: bytes).map { $0 + names.count }
      + (statement.isEmpty ? [] : places(of: statement, in: bytes)).flatMap { start in
        (1...4).map { start - $0 }
      }
    for start in ends {
      for size in 1...4 {
        let lengthPlace = start - names.count - lengthSize - 1
        guard lengthPlace >= 0, start + size + statement.count <= bytes.count else { continue }
        let agreeing = [
          bytes[lengthPlace] == size, bytes[..<start].suffix(names.count).elementsEqual(names),
          !statement.isEmpty && bytes[(start + size)...].starts(with: statement),
        ]
        guard agreeing.count(where: \.self) >= 2 else { continue }
        return bytes[start..<start + size].reduce(0) { $0 << 8 | Int($1) }
      }
    }
    return nil
  }

  /// Enough to know a statement by, and within a page for sure.
  private static let longestBeginning = 40

  private static func places(of text: [UInt8], in bytes: Data) -> [Int] {
    var places: [Int] = []
    var start = bytes.startIndex
    while let found = bytes.range(of: Data(text), in: start..<bytes.endIndex) {
      places.append(found.lowerBound)
      start = found.lowerBound + 1
    }
    return places
  }
}
