// SPDX-License-Identifier: GPL-3.0-or-later

/// Rows of figures or short texts under the same names.
package struct DataTable: Equatable, Sendable {
  /// What it holds, in a sentence without its full stop.
  package var caption: String
  /// The first is that of the rows' own names.
  package var columns: [String]
  /// As many cells as there are columns; an empty one says that there is nothing.
  package var rows: [[String]]
  /// Whether it is the numbers behind a drawing, which not everybody wants to read.
  package var isBehindDrawing: Bool

  package init(caption: String, columns: [String], rows: [[String]], isBehindDrawing: Bool) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.isBehindDrawing = isBehindDrawing
  }
}
