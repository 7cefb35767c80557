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
  private let text: TextLines
  private let dayWidth: Int
  private let overallWidth: Int
  private let columnWidths: [Int]
  let hasNumbers: Bool
  /// Without any, marks would all be the one for a missing value.
  private let hasLevels: Bool

  init(_ table: ScoreTable, text: TextLines, width: Int) {
    self.table = table
    self.width = width
    self.text = text
    drawing = text.drawing
    styling = text.styling
    hasLevels = table.rows.contains { $0.cells.contains { $0?.level != nil } }
    let days = ([table.dayColumn] + table.rows.map(\.day)).map { text.words($0).displayWidth }
    dayWidth = days.max() ?? 0
    columnWidths = table.columns.map { max(3, text.words($0).displayWidth) }
    let numbers = columnWidths.reduce(0) { $0 + $1 + 1 }
    overallWidth = table.overallColumn == nil ? 0 : 4
    hasNumbers = dayWidth + 2 + overallWidth + numbers + 2 + Self.leastRemarkWidth <= width
  }

  var lines: [String] {
    (hasNumbers ? [heading] : []) + table.rows.map(line)
  }

  private var heading: String {
    let names = zip(table.columns, columnWidths).map { name, width in
      " " + text.words(name).padded(to: width, .trailing)
    }
    return text.words(table.dayColumn).padded(to: dayWidth + 1)
      + (table.overallColumn.map(text.words) ?? "").padded(to: overallWidth, .trailing)
      + names.joined() + "  " + text.words(table.remarkColumn)
  }

  private func line(_ row: ScoreTable.Row) -> String {
    let late = row.isLate ? String(drawing.glyph(.lateMark)) : " "
    let day = text.words(row.day).padded(to: dayWidth) + late
    let number = row.overall.map { "\($0)" } ?? "-"
    let overall = overallWidth == 0 ? "" : number.padded(to: overallWidth, .trailing)
    let start = day + overall + (hasNumbers ? numbers(row) : marks(row)) + "  "
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
    guard hasLevels else { return "" }
    return " " + String(cells(row).map { cell in cell.map { drawing.mark($0.level) } ?? " " })
  }

  /// One for each column.
  private func cells(_ row: ScoreTable.Row) -> [ScoreTable.Cell?] {
    table.columns.indices.map { row.cells.indices.contains($0) ? row.cells[$0] : nil }
  }

  /// As many as there is room for; of the others only their number.
  private func remarks(_ row: ScoreTable.Row, width: Int) -> String {
    let remarks = row.remarks.map(text.words)
    for shown in stride(from: remarks.count, through: 1, by: -1) {
      let rest = remarks.count - shown
      let line = remarks.prefix(shown).joined(separator: "; ") + (rest == 0 ? "" : " +\(rest)")
      if line.displayWidth <= width { return line }
    }
    guard let first = remarks.first else { return "" }
    let rest = remarks.count == 1 ? "" : " +\(remarks.count - 1)"
    let ellipsis = drawing == .ascii ? "..." : "…"
    return first.shortened(to: max(4, width - rest.count), with: ellipsis) + rest
  }
}
