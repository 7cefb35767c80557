// SPDX-License-Identifier: GPL-3.0-or-later

/// Splits a small table: commas, no quotes, `#` lines are comments, the last column takes the rest.
func csvRows(_ bytes: [UInt8], columns: Int, file: String) throws(HelpDataError) -> [[String]] {
  var rows: [[String]] = []
  for line in String(decoding: bytes, as: UTF8.self).split(separator: "\n")
  where !line.hasPrefix("#") {
    let cells = line.split(
      separator: ",", maxSplits: columns - 1, omittingEmptySubsequences: false)
    guard cells.count == columns else {
      throw HelpDataError(reason: "\(file): not \(columns) columns: \(line)")
    }
    rows.append(cells.map(String.init))
  }
  return rows
}
