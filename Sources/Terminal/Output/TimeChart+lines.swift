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
      ? sparseGrid(columns: plotWidth(width), glyphs, characters)
      : denseGrid(columns: plotWidth(width), glyphs, characters)
    let words = wordsOfRows(width)
    if words.isEmpty { for edge in edges { grid.fill(row: row(edge), with: glyphs.edge) } }

    let labelled = numbers
    let body = grid.lines.enumerated().map { row, cells in
      let label = labelled[row] ?? ""
      let axis = labelled[row] == nil ? glyphs.axis : glyphs.labelledAxis
      let isInside = span.map { self.isInside($0, row: row) } ?? false
      let mark = span == nil ? "" : isInside ? " \(glyphs.span)" : "  "
      let line = "\(label.padded(to: labelWidth, .trailing)) \(axis)\(cells)\(mark)"
      return (line + (words[row].map { " \($0)" } ?? "")).withoutTrailingSpaces
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
  private var numbers: [Int: String] {
    var numbers = [0: number(range.upperBound)]
    for edge in edges where row(edge) > 0 { numbers[row(edge)] = number(edge) }
    return numbers
  }

  /// With as many decimals as tell both ends of the range.
  private func number(_ value: Double) -> String {
    let slack = (range.upperBound - range.lowerBound) / 100
    let decimals =
      (0...6).first { count in
        [range.lowerBound, range.upperBound].allSatisfy {
          abs(rounded($0, decimals: count) - $0) <= slack
        }
      } ?? 6
    let scaled = rounded(value, decimals: decimals) * power(decimals)
    let digits = String(Int(scaled.rounded().magnitude))
    let sign = scaled.rounded() < 0 ? "-" : ""
    if decimals == 0 { return sign + digits }
    let all = String(repeating: "0", count: max(0, decimals + 1 - digits.count)) + digits
    return "\(sign)\(all.dropLast(decimals)).\(all.suffix(decimals))"
  }

  private func rounded(_ value: Double, decimals: Int) -> Double {
    (value * power(decimals)).rounded() / power(decimals)
  }

  private func power(_ decimals: Int) -> Double {
    (0..<decimals).reduce(1) { power, _ in power * 10 }
  }

  private var labelWidth: Int {
    (numbers.values + [number(range.lowerBound)]).map(\.count).max() ?? 0
  }

  /// What the axis, the mark of the span and the words of bands leave.
  private func plotWidth(_ width: Int) -> Int {
    let whole = max(width - labelWidth - 4, 1)
    let beside = whole - wordWidth
    return wordWidth > 0 && beside >= Self.fewestColumnsBesideWords ? beside : whole
  }

  /// With the blank before them.
  private var wordWidth: Int { bands.map { $0.word.displayWidth + 1 }.max() ?? 0 }

  /// The words of bands by the row in the middle of each; none where they have no room.
  private func wordsOfRows(_ width: Int) -> [Int: String] {
    guard plotWidth(width) < max(width - labelWidth - 4, 1) else { return [:] }
    let words = bands.map { band in
      let middle = (band.range.lowerBound + band.range.upperBound) / 2
      return (row(middle), band.word)
    }
    return Dictionary(words) { first, _ in first }
  }

  // MARK: One step a column or more

  private func sparseGrid(
    columns: Int, _ glyphs: ChartGlyphs, _ characters: DrawingCharacters
  ) -> ChartGrid {
    let perStep = min(Self.mostColumnsPerStep, columns / steps.count)
    let column = { (step: Int) in (step - steps.lowerBound) * perStep + (perStep - 1) / 2 }
    var grid = ChartGrid(columns: steps.count * perStep, rows: Self.rows)
    grid.columnOfStep = column
    for step in dividers where steps.contains(step) {
      grid.fill(column: (step - steps.lowerBound) * perStep, with: glyphs.divider)
    }
    let shown = line.filter { steps.contains($0.step) }
    switch characters {
    case .blocks:
      for (cell, pattern) in joined(shown, column).cells(across: 2, down: 4) {
        grid.put(pattern.braille, column: cell.column, row: cell.row)
      }
    case .ascii:
      for point in shown {
        grid.put(glyphs.line, column: column(point.step), row: row(point.value))
      }
      for (from, to) in zip(shown, shown.dropFirst()) where to.step == from.step + 1 {
        for between in 1..<max(perStep, 1) {
          let value = from.value + (to.value - from.value) * Double(between) / Double(perStep)
          grid.put(glyphs.line, column: column(from.step) + between, row: row(value))
        }
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

  /// The line in dots, two across and four down a cell, without a break between neighbouring steps.
  private func joined(_ line: [LinePoint], _ column: @escaping (Int) -> Int) -> DotCount {
    let height = Self.rows * 4
    let place = { (point: LinePoint) in
      (2 * column(point.step), height - 1 - self.position(point.value, of: height))
    }
    var dots = DotCount()
    for point in line {
      let (x, y) = place(point)
      for x in x...x + 1 { dots.add(column: x, row: y) }
    }
    for (from, to) in zip(line, line.dropFirst()) where to.step == from.step + 1 {
      let (start, end) = (place(from), place(to))
      let count = max(end.0 - start.0, abs(end.1 - start.1))
      for part in 0...count {
        let share = Double(part) / Double(count)
        let x = Double(start.0) + Double(end.0 - start.0) * share
        let y = Double(start.1) + Double(end.1 - start.1) * share
        dots.add(column: Int(x.rounded()), row: Int(y.rounded()))
      }
    }
    return dots
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
    let lowest = number(range.lowerBound).padded(to: labelWidth, .trailing)
    let indent = String(repeating: " ", count: labelWidth + 2)
    return [
      "\(lowest) \(glyphs.corner)\(String(base))", ends?.low ?? "",
      (indent + String(text)).withoutTrailingSpaces,
    ].filter { !$0.isEmpty }
  }
}
