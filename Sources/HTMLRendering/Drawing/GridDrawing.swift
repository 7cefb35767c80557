// SPDX-License-Identifier: GPL-3.0-or-later

import Pages
import Texts

/// A grid of weeks: cells where each week has a value, dots where something was there or not.
struct GridDrawing {
  private let grid: WeekGrid
  private let isWide: Bool
  private let language: Language
  /// Names stand beside the weeks where there is room, else above them.
  private let left: Double

  init(grid: WeekGrid, isWide: Bool, language: Language) {
    self.grid = grid
    self.isWide = isWide
    self.language = language
    let longest = grid.rows.map { language.words(of: $0.name).count }.max() ?? 0
    left = isWide ? min(280, max(90, Double(longest) * 7 + 14)) : 0
  }

  private var width: Double { isWide ? 940 : 380 }
  private var rowHeight: Double { isWide ? 22 : 40 }
  private var cellHeight: Double { 18 }
  private var height: Double { Double(grid.rows.count) * rowHeight + DrawingSize.bottom }
  private var step: Double { (width - left) / Double(grid.weeks.count) }
  private var gap: Double { step > 4 ? 1 : 0 }

  private func x(_ week: Int) -> Double { left + step * Double(week - grid.weeks.lowerBound) }

  private func top(_ row: Int) -> Double {
    Double(row) * rowHeight + (isWide ? 2 : rowHeight - cellHeight)
  }

  var viewBox: String { "0 0 \(PathData.number(width)) \(PathData.number(height))" }

  var content: HTML {
    let size = DrawingSize(width: width, height: height, left: left, right: 0, hasWords: true)
    return names + missing + cells
      + .labels(
        size.placed(grid.labels, in: language) { x($0) + step / 2 }.filter { $0.x > left },
        y: height - 6)
  }

  private var names: HTML {
    grid.rows.enumerated().map { row, content in
      .element(
        .text,
        [
          .set(.class, "rowname"), .set(.x, isWide ? left - 10 : 0),
          .set(.y, isWide ? top(row) + cellHeight / 2 + 4 : top(row) - 5),
          .set(.textAnchor, isWide ? "end" : "start"),
        ], .text(language.words(of: content.name)))
    }.joined()
  }

  private var missing: HTML {
    var path = PathData()
    let weeks = grid.weeks.filter { !grid.answered.contains($0) }
    for row in grid.rows.indices {
      var rest = weeks[...]
      while let first = rest.first {
        var last = first
        while rest.dropFirst().first == last + 1 {
          rest = rest.dropFirst()
          last += 1
        }
        rest = rest.dropFirst()
        path.rectangle(
          x(first), top(row) + cellHeight / 2 - 0.5, step * Double(last - first + 1), 1)
      }
    }
    return .path("none", path)
  }

  private var cells: HTML {
    var paths: [WeekGrid.Mark: PathData] = [:]
    var hard = PathData()
    for (row, content) in grid.rows.enumerated() {
      for week in grid.weeks {
        guard let mark = content.marks[week] else { continue }
        let middle = x(week) + step / 2
        if case .strength = mark {
          paths[mark, default: PathData()].dot(middle, top(row) + cellHeight / 2)
        } else {
          paths[mark, default: PathData()]
            .rectangle(x(week), top(row), max(0.5, step - gap), cellHeight)
        }
        if case .ease(_, isHard: true) = mark { hard.dot(middle, top(row) + cellHeight - 5) }
      }
    }
    return paths.sorted { $0.key.name < $1.key.name }.map { mark, path in
      HTML.path(mark.name, path, width: dotWidth(mark))
    }.joined() + .path("mark", hard, width: min(3, max(0.8, step * 0.3)))
  }

  /// `nil` for cells.
  private func dotWidth(_ mark: WeekGrid.Mark) -> Double? {
    guard case .strength(let strength) = mark else { return nil }
    return max(1, min(12, max(step, 4)) * (0.05 + 0.25 * Double(strength)))
  }
}

extension WeekGrid.Mark {
  /// The class of what is drawn for it.
  var name: String {
    switch self {
    case .ease(let step, _): "h\(step)"
    case .amount(let step): "a\(step)"
    case .strength(let strength): "s\(strength)"
    }
  }
}
