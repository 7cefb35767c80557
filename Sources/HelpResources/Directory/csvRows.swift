// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

/// The rows of a small table without a header; lines that begin with `#` are comments.
func csvRows(_ bytes: [UInt8], columns: Int, file: String) throws(HelpDataError) -> [[String]] {
  // A comment becomes an empty line, so that lines keep their numbers.
  let lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    .map { $0.first == UInt8(ascii: "#") ? [] : $0 }
  var table = TableRows(Array(lines.joined(separator: [UInt8(ascii: "\n")]))[...])
  var rows: [[String]] = []
  while let row = table.next() {
    guard let fields = row.fields else {
      throw HelpDataError(reason: "\(file):\(row.line): a quote is not closed")
    }
    guard fields.count == columns else {
      throw HelpDataError(reason: "\(file):\(row.line): not \(columns) columns")
    }
    rows.append(fields)
  }
  return rows
}
