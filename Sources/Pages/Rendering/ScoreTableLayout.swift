// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// A table of scores in columns of characters: one line for each day, and never more.
struct ScoreTableLayout {
  /// Columns that remarks need at least beside numbers.
  private static let leastRemarkWidth = 18

  private let table: ScoreTable
  private let width: Int
  private let drawing: DrawingCharacters
  private let styling: Styling
  private let dayWidth: Int
  private let columnWidths: [Int]
  let hasNumbers: Bool

  init(_ table: ScoreTable, width: Int, drawing: DrawingCharacters, styling: Styling) {
    self.table = table
    self.width = width
    self.drawing = drawing
    self.styling = styling
    let days = table.rows.map { TextLines.cleaned($0.day).displayWidth }
    dayWidth = max(table.dayColumn.displayWidth, days.max() ?? 0)
    columnWidths = table.columns.map { max(3, TextLines.cleaned($0).displayWidth) }
    let numbers = columnWidths.reduce(0) { $0 + $1 + 1 }
    hasNumbers = dayWidth + 6 + numbers + 2 + Self.leastRemarkWidth <= width
  }

  var lines: [String] {
    (hasNumbers ? [heading] : []) + table.rows.map(line)
  }

  private var heading: String {
    let names = zip(table.columns, columnWidths).map { name, width in
      " " + TextLines.cleaned(name).padded(to: width, .trailing)
    }
    return table.dayColumn.padded(to: dayWidth + 1) + table.overallColumn.padded(to: 4, .trailing)
      + names.joined() + "  " + table.remarkColumn
  }

  private func line(_ row: ScoreTable.Row) -> String {
    let late = row.isLate ? String(drawing.glyph(.lateMark)) : " "
    let day = TextLines.cleaned(row.day).padded(to: dayWidth) + late
    let overall = (row.overall.map { "\($0)" } ?? "-").padded(to: 4, .trailing)
    let start = day + overall + (hasNumbers ? numbers(row) : " " + marks(row)) + "  "
    return (start + remarks(row, width: width - start.displayWidth)).withoutTrailingSpaces
  }

  private func numbers(_ row: ScoreTable.Row) -> String {
    zip(columnWidths, cells(row)).map { width, cell in
      let number = cell.map { $0.shown.map { "\($0)" } ?? "-" } ?? ""
      // The lowest of its bands.
      let isLowest = cell?.shown != nil && cell?.level == 0
      return " " + (isLowest ? styling.bold(number) : number).padded(to: width, .trailing)
    }.joined()
  }

  private func marks(_ row: ScoreTable.Row) -> String {
    String(cells(row).map { cell in cell.map { drawing.mark($0.level) } ?? " " })
  }

  /// One for each column.
  private func cells(_ row: ScoreTable.Row) -> [ScoreTable.Cell?] {
    table.columns.indices.map { row.cells.indices.contains($0) ? row.cells[$0] : nil }
  }

  /// As many as there is room for; of the others only their number.
  private func remarks(_ row: ScoreTable.Row, width: Int) -> String {
    let remarks = row.remarks.map(TextLines.cleaned)
    for shown in stride(from: remarks.count, through: 1, by: -1) {
      let rest = remarks.count - shown
      let text = remarks.prefix(shown).joined(separator: "; ") + (rest == 0 ? "" : " +\(rest)")
      if text.displayWidth <= width { return text }
    }
    guard let first = remarks.first else { return "" }
    let rest = remarks.count == 1 ? "" : " +\(remarks.count - 1)"
    let ellipsis = drawing == .ascii ? "..." : "…"
    return first.shortened(to: max(4, width - rest.count), with: ellipsis) + rest
  }
}
