// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows of fields as a table of comma-separated values. Source: RFC 4180, with LF.
package struct CSVLines {
  private var rows: [[String]]

  package init(_ header: [String]) { rows = [header] }

  package mutating func add(_ row: [String]) { rows.append(row) }

  /// Without a line end at its end.
  package var bytes: [UInt8] {
    var output = OutputBuffer()
    for (index, row) in rows.enumerated() {
      if index > 0 { output.append("\n") }
      for (column, field) in row.enumerated() {
        if column > 0 { output.append(",") }
        output.append(csvField: field.utf8)
      }
    }
    return Array(output.bytes)
  }
}
