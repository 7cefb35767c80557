// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// Rows of figures or short texts under the same names.
package struct DataTable: Equatable, Sendable {
  /// What it holds, in a sentence without its full stop.
  package var caption: Message
  /// The first is that of the rows' own names.
  package var columns: [Message]
  /// As many cells as there are columns; an empty one says that there is nothing.
  package var rows: [[Message]]
  /// Whether it is the numbers behind a drawing, which not everybody wants to read.
  package var isBehindDrawing: Bool

  package init(caption: Message, columns: [Message], rows: [[Message]], isBehindDrawing: Bool) {
    self.caption = caption
    self.columns = columns
    self.rows = rows
    self.isBehindDrawing = isBehindDrawing
  }
}
