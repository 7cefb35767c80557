// SPDX-License-Identifier: GPL-3.0-or-later

/// Figures in columns, with a sentence for each row where there is no room for columns.
package struct FigureTable: Equatable, Sendable {
  /// Above the columns of figures; the names of the rows have no head.
  package var columns: [String]
  package var rows: [Row]

  package struct Row: Equatable, Sendable {
    package var name: String
    /// One for each column.
    package var cells: [String]
    /// The row as a sentence.
    package var inWords: PageText

    package init(name: String, cells: [String], inWords: PageText) {
      self.name = name
      self.cells = cells
      self.inWords = inWords
    }
  }

  package init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }
}
