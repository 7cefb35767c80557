// SPDX-License-Identifier: GPL-3.0-or-later

extension TimeChart {
  /// Whether the marks of single points can be told apart at this width.
  public func drawsMarks(width: Int) -> Bool { steps.count <= plotWidth(width) }

  /// The chart with its axes.
  ///
  /// - Parameter width: Columns of the longest line, at least 30.
  public func lines(width: Int, _ characters: DrawingCharacters) -> [String] {
    let glyphs = ChartGlyphs(characters)
    var grid =
      drawsMarks(width: width)
      ? sparseGrid(columns: plotWidth(width), glyphs)
      : denseGrid(columns: plotWidth(width), glyphs, characters)
    for edge in edges { grid.fill(row: row(edge), with: glyphs.edge) }

    let labelled = numbers
    let body = grid.lines.enumerated().map { row, cells in
      let label = labelled[row].map { "\($0)" } ?? ""
      let axis = labelled[row] == nil ? glyphs.axis : glyphs.labelledAxis
      let mark = span.map { isInside($0, row: row) } ?? false
      let line = "\(label.padded(to: labelWidth, .trailing)) \(axis)\(cells)"
      return (mark ? line + " \(glyphs.span)" : line).withoutTrailingSpaces
    }
    return (ends.map { [$0.high] } ?? []) + body + foot(grid, glyphs)
  }

  // MARK: Rows

  /// The row of a value, from the top; one on an edge stands above it.
  private func row(_ value: Double) -> Int {
    Self.rows - 1 - Int(position(value, of: Self.rows))
  }

  /// The value's place among `count` equal parts of the range, from the bottom.
  private func position(_ value: Double, of count: Int) -> Int {
    let share = (value - range.lowerBound) / (range.upperBound - range.lowerBound)
    // The slack keeps 70 of 100 in the part that begins there.
    return min(max(Int((share * Double(count) + 1e-9).rounded(.down)), 0), count - 1)
  }

  private func isInside(_ span: ClosedRange<Double>, row: Int) -> Bool {
    (self.row(span.upperBound)...self.row(span.lowerBound)).contains(row)
  }

  /// Numbers at the axis: the top, and the edges by the row that ends with them.
  private var numbers: [Int: Int] {
    var numbers = [0: Int(range.upperBound.rounded())]
    for edge in edges where row(edge) > 0 { numbers[row(edge)] = Int(edge.rounded()) }
    return numbers
  }

  private var labelWidth: Int {
    (numbers.values + [Int(range.lowerBound.rounded())]).map { "\($0)".count }.max() ?? 0
  }

  /// What the axis and the mark of the span leave.
  private func plotWidth(_ width: Int) -> Int { max(width - labelWidth - 4, 1) }

  // MARK: One step a column or more

  private func sparseGrid(columns: Int, _ glyphs: ChartGlyphs) -> ChartGrid {
    let perStep = min(Self.mostColumnsPerStep, columns / steps.count)
    let column = { (step: Int) in (step - steps.lowerBound) * perStep + (perStep - 1) / 2 }
    var grid = ChartGrid(columns: steps.count * perStep, rows: Self.rows)
    grid.columnOfStep = column
    for step in dividers where steps.contains(step) {
      grid.fill(column: (step - steps.lowerBound) * perStep, with: glyphs.divider)
    }
    let shown = line.filter { steps.contains($0.step) }
    for point in shown { grid.put(glyphs.line, column: column(point.step), row: row(point.value)) }
    for (from, to) in zip(shown, shown.dropFirst()) where to.step == from.step + 1 {
      for between in 1..<max(perStep, 1) {
        let value = from.value + (to.value - from.value) * Double(between) / Double(perStep)
        grid.put(glyphs.line, column: column(from.step) + between, row: row(value))
      }
    }
    // A filled mark stays visible where a hollow one falls on the same cell.
    for mark in Mark.allCases.reversed() {
      for point in points where point.mark == mark && steps.contains(point.step) {
        grid.put(glyphs.mark(mark), column: column(point.step), row: row(point.value))
      }
    }
    return grid
  }

  // MARK: Several steps a column

  private func denseGrid(
    columns: Int, _ glyphs: ChartGlyphs, _ characters: DrawingCharacters
  ) -> ChartGrid {
    // Braille cells are two dots wide and four high.
    let (across, down) = characters == .blocks ? (2, 4) : (1, 1)
    let perDot = (steps.count + columns * across - 1) / (columns * across)
    let dot = { (step: Int) in (step - steps.lowerBound) / perDot }
    let column = { (step: Int) in dot(step) / across }
    var grid = ChartGrid(columns: column(steps.upperBound) + 1, rows: Self.rows)
    grid.columnOfStep = column

    for step in dividers where steps.contains(step) {
      grid.fill(column: column(step), with: glyphs.divider)
    }
    var dots = DotCount()
    for point in points where steps.contains(point.step) {
      let height = Self.rows * down - 1 - position(point.value, of: Self.rows * down)
      dots.add(column: dot(point.step), row: height)
    }
    for (cell, pattern) in dots.cells(across: across, down: down) {
      let character = characters == .blocks ? pattern.braille : pattern.density
      grid.put(character, column: cell.column, row: cell.row)
    }
    var sums: [Int: (sum: Double, count: Double)] = [:]
    for point in line where steps.contains(point.step) {
      let (sum, count) = sums[column(point.step)] ?? (0, 0)
      sums[column(point.step)] = (sum + point.value, count + 1)
    }
    for (column, total) in sums {
      grid.put(glyphs.line, column: column, row: row(total.sum / total.count))
    }
    return grid
  }

  // MARK: Below

  /// The axis of time with its labels.
  private func foot(_ grid: ChartGrid, _ glyphs: ChartGlyphs) -> [String] {
    var base = Array(repeating: glyphs.base, count: grid.columns)
    var text: [Character] = []
    for label in labels where steps.contains(label.step) {
      let column = grid.columnOfStep(label.step)
      let room = max(grid.columns, label.text.count)
      let start = max(0, min(column - label.text.count / 2, room - label.text.count))
      let end = start + label.text.count
      if text.count < end + 1 {
        text += Array(repeating: " ", count: end + 1 - text.count)
      }
      // One column on either side stays free, so that labels never run together.
      guard text[max(0, start - 1)..<end + 1].allSatisfy({ $0 == " " }) else { continue }
      text.replaceSubrange(start..<end, with: label.text)
      base[column] = glyphs.labelledBase
    }
    let lowest = "\(Int(range.lowerBound.rounded()))".padded(to: labelWidth, .trailing)
    let indent = String(repeating: " ", count: labelWidth + 2)
    return [
      "\(lowest) \(glyphs.corner)\(String(base))", ends?.low ?? "",
      (indent + String(text)).withoutTrailingSpaces,
    ].filter { !$0.isEmpty }
  }
}
