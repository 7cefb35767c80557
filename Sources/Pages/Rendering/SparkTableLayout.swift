// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

/// Series in lines of characters: name, a mark for each week, and the newest number; the lowest and the
/// highest where there is room.
struct SparkTableLayout {
  private let table: SparkTable
  private let drawing: DrawingCharacters
  private let nameWidth: Int
  private let wordWidth: Int
  private let hasExtremes: Bool
  /// Weeks that share a mark, at least 1.
  private let weeksPerMark: Int

  init(_ table: SparkTable, width: Int, drawing: DrawingCharacters) {
    self.table = table
    self.drawing = drawing
    nameWidth = table.rows.map { TextLines.cleaned($0.name).displayWidth }.max() ?? 0
    wordWidth =
      table.rows.compactMap { $0.word.map { TextLines.cleaned($0).displayWidth } }.max() ?? 0
    let weeks = table.rows.map(\.levels.count).max() ?? 0
    let needed = nameWidth + 2 + 5 + 2 + wordWidth
    let extremes = 2 + 6 + 2 + 7
    let isWide = width >= 60
    hasExtremes = isWide
    let room = max(4, width - needed - (isWide ? extremes : 0))
    weeksPerMark = max(1, (weeks + room - 1) / room)
  }

  var lines: [String] { heading + table.rows.map(line) }

  private var marks: Int {
    ((table.rows.map(\.levels.count).max() ?? 0) + weeksPerMark - 1) / weeksPerMark
  }

  private var heading: [String] {
    var names = [Character](repeating: " ", count: marks)
    var end = 0
    for label in table.labels {
      let start = label.place / weeksPerMark
      guard start >= end, start + label.text.count <= marks else { continue }
      for (offset, character) in label.text.enumerated() { names[start + offset] = character }
      end = start + label.text.count + 1
    }
    var heading = String(repeating: " ", count: nameWidth + 2) + String(names) + "  now"
    if hasExtremes {
      heading += String(repeating: " ", count: 2 + wordWidth) + "  lowest  highest"
    }
    return [heading.withoutTrailingSpaces]
  }

  private func line(_ row: SparkTable.Row) -> String {
    let name = TextLines.cleaned(row.name).padded(to: nameWidth)
    let newest = (row.newest ?? "-").padded(to: 5, .trailing)
    var line =
      "\(name)  \(spark(row))\(newest)  \((row.word.map(TextLines.cleaned) ?? "").padded(to: wordWidth))"
    if hasExtremes, let lowest = row.lowest, let highest = row.highest {
      line += "  " + lowest.padded(to: 6, .trailing) + "  " + highest.padded(to: 7, .trailing)
    }
    return line.withoutTrailingSpaces
  }

  /// The mean of the weeks that share a mark.
  private func spark(_ row: SparkTable.Row) -> String {
    let marks = stride(from: 0, to: row.levels.count, by: weeksPerMark).map { start in
      let known = row.levels[start..<min(start + weeksPerMark, row.levels.count)]
        .compactMap(\.self)
      return known.isEmpty ? " " : drawing.spark(known.reduce(0, +) / Double(known.count))
    }
    return String(marks).padded(to: self.marks)
  }
}

extension DrawingCharacters {
  /// - Parameter level: From 0 to 1.
  fileprivate func spark(_ level: Double) -> Character {
    let marks: [Character] =
      switch self {
      case .blocks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
      case .ascii: ["_", ".", "-", "=", "+", "*", "#"]
      }
    return marks[Int((min(max(level, 0), 1) * Double(marks.count - 1)).rounded())]
  }
}
