// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// Figures in columns, with a sentence for each row where there is no room for columns.
package struct FigureTable: Equatable, Sendable {
  /// Above the columns of figures; the names of the rows have no head.
  package var columns: [Message]
  package var rows: [Row]

  package struct Row: Equatable, Sendable {
    package var name: Message
    /// One for each column.
    package var cells: [Message]
    /// The row as a sentence.
    package var inWords: PageText

    package init(name: Message, cells: [Message], inWords: PageText) {
      self.name = name
      self.cells = cells
      self.inWords = inWords
    }
  }

  package init(columns: [Message], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}
