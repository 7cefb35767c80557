// SPDX-License-Identifier: GPL-3.0-or-later

package import HelpResources
package import Terminal
package import Texts

/// A page as a terminal draws it.
package struct TerminalRenderer: LineRenderer {
  /// Columns of the screen: charts use all of them.
  package let columns: Int
  package let drawing: DrawingCharacters
  package let text: TextLines
  package let detailIndent = "    "

  package init(
    columns: Int, drawing: DrawingCharacters, styling: Styling, language: Language
  ) {
    self.columns = columns
    self.drawing = drawing
    text = TextLines(
      columns: columns, drawing: drawing, styling: styling, language: language)
  }

  private var textWidth: Int { TextLayout.readableWidth(columns: columns) }

  // MARK: Bars

  /// Columns that words beside a bar need; with fewer the name stands on a line of its own above.
  private static let narrowestWords = 12

  package func lines(_ rows: [BarRow]) -> [String] {
    let nameWidth = rows.map { text.words($0.name).displayWidth }.max() ?? 0
    let valueWidth = rows.compactMap { $0.value.map(figure)?.displayWidth }.max() ?? 0
    let isOneLine = textWidth - nameWidth - valueWidth - 4 >= Self.narrowestWords
    return rows.flatMap { row in
      let name = text.words(row.name)
      var start = isOneLine ? name.padded(to: nameWidth) + "  " : "  "
      if let value = row.value { start += "\(figure(value))  " }
      let told = text.wrapped(
        words(beside: row), indent: start,
        hanging: String(repeating: " ", count: start.displayWidth))
      return (isOneLine ? [] : text.wrapped(PageText(name))) + told
    }
  }

  /// The word of the lowest band is stressed.
  private func words(beside row: BarRow) -> PageText {
    let word = row.value.flatMap { value in
      value.isLowest ? value.word.map(Message.strong) : value.word
    }
    return PageText(.list([word, row.remark].compactMap(\.self), .comma))
  }

  private func figure(_ value: BarRow.Value) -> String {
    let figure = text.words(value.figure)
    guard let place = value.place else { return figure }
    let bar = Bar(place.value, in: place.range, cells: text.isNarrow ? 8 : 24)
    let (filled, rest) = bar.parts(drawing)
    return "\(text.styling.accent(filled))\(rest)  \(figure.padded(to: 3, .trailing))"
  }

  // MARK: Numbers

  /// Where there is little room, only the numbers stand in the column.
  package func lines(_ rows: [HelpRow]) -> [String] {
    let column = max(14, rows.map { $0.number.displayWidth }.max() ?? 0)
    return rows.flatMap { row in
      let number = TextLines.cleaned(row.number)
      let gap = text.isNarrow ? 0 : column - number.displayWidth
      let start = "  \(text.styling.bold(number))" + String(repeating: " ", count: gap + 2)
      let indent = String(repeating: " ", count: text.isNarrow ? 4 : column + 4)
      let who = row.who.isEmpty ? [] : [PageText(row.who)]
      return text.wrapped(PageText(row.how), indent: start, hanging: indent)
        + who.flatMap { text.wrapped($0, indent: indent, hanging: indent) }
    }
  }

  // MARK: Figures

  /// Sentences where the columns do not fit.
  package func lines(_ table: FigureTable) -> [String] {
    let heads = [""] + table.columns.map(text.words)
    let rows = table.rows.map { ([$0.name] + $0.cells).map(text.words) }
    let widths = heads.indices.map { column in
      ([heads] + rows).map { $0[column].displayWidth }.max() ?? 0
    }
    guard widths.reduce(0, +) + 2 * (widths.count - 1) <= columns else {
      return table.rows.flatMap { text.wrapped($0.inWords) }
    }
    return ([heads] + rows).map { cells in
      let figures = zip(cells, widths).dropFirst().map { $0.padded(to: $1, .trailing) }
      return ([cells[0].padded(to: widths[0])] + figures).joined(separator: "  ")
    }
  }

  // MARK: Answers

  package func lines(_ answers: AnswerList) -> [String] {
    AnswerListLayout(answers, text: text, width: textWidth).lines
  }

  // MARK: Scores

  /// Numbers under the names of their columns; marks where those would leave no room for remarks.
  package func lines(_ table: ScoreTable) -> [String] {
    let layout = ScoreTableLayout(table, text: text, width: textWidth)
    let legend = layout.hasNumbers ? table.legend : table.markLegend
    return layout.lines + [""] + text.wrapped(legend)
  }

  // MARK: Sparks

  package func lines(_ table: SparkTable) -> [String] {
    SparkTableLayout(table, text: text, width: textWidth).lines
  }

  // MARK: Charts

  package func lines(_ chart: WeekChart) -> [String] {
    TimeChart(chart, text: text).lines(width: columns, drawing)
  }

  /// A line for each row, one mark a week; the newest weeks where not all have room.
  package func lines(_ grid: WeekGrid) -> [String] {
    let names = grid.rows.map { text.words($0.name) }
    let column = (names.map(\.displayWidth).max() ?? 0) + 2
    let weeks = Array(grid.weeks).suffix(max(1, columns - column))
    return zip(names, grid.rows).map { name, row in
      name.padded(to: column)
        + String(
          weeks.map { week in
            row.marks[week].map(drawing.glyph)
              ?? (grid.answered.contains(week) ? " " : drawing.glyph(.noCheckIn))
          })
    }
  }

  package func lines(_ legend: ChartLegend, of charts: [WeekChart]) -> [String] {
    let isCrowded = charts.contains { !TimeChart($0, text: text).drawsMarks(width: columns) }
    let entries =
      isCrowded
      ? [legend.crowdedPoints]
        + legend.others.map { $0.replacing(.smoothed, with: .crowdedSmoothed) }
      : legend.points + legend.others
    let parts = entries.flatMap { text.wrapped($0) }
    let line = parts.joined(separator: "  ")
    let hint = isCrowded ? legend.crowdedHint : nil
    return (line.displayWidth <= textWidth ? [line] : parts)
      + (hint.map { text.wrapped($0) } ?? [])
  }
}
