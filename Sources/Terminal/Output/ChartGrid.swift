// SPDX-License-Identifier: GPL-3.0-or-later

/// The cells of a chart between its axes.
struct ChartGrid {
  let columns: Int
  private var cells: [[Character]]
  /// Where a step of time stands.
  var columnOfStep: (Int) -> Int = { $0 }

  init(columns: Int, rows: Int) {
    self.columns = columns
    cells = Array(repeating: Array(repeating: " ", count: columns), count: rows)
  }

  mutating func put(_ character: Character, column: Int, row: Int) {
    cells[row][column] = character
  }

  /// Fills what is still empty.
  mutating func fill(row: Int, with character: Character) {
    for column in 0..<columns where cells[row][column] == " " { cells[row][column] = character }
  }

  mutating func fill(column: Int, with character: Character) {
    for row in cells.indices where cells[row][column] == " " { cells[row][column] = character }
  }

  var lines: [String] { cells.map { String($0) } }
}
