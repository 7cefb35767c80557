// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Texts

/// Series in lines of characters: name, a mark for each week, and the newest number; the lowest and the
/// highest where there is room.
struct SparkTableLayout {
  private let table: SparkTable
  private let width: Int
  private let drawing: DrawingCharacters
  private let styling: Styling
  private let text: TextLines
  private let nameWidth: Int
  /// With the gap before it; 0 where words have no room.
  private let wordWidth: Int
  private let hasExtremes: Bool
  /// Weeks that share a mark, at least 1.
  private let weeksPerMark: Int

  /// Marks that a series has at least, where it has as many weeks, before words take their room.
  private static let fewestMarks = 26
  private static let extremesWidth = 2 + 6 + 2 + 7

  init(_ table: SparkTable, text: TextLines, width: Int) {
    self.table = table
    self.width = width
    self.text = text
    drawing = text.drawing
    styling = text.styling
    let names = table.rows.map { text.words($0.name).displayWidth }
    nameWidth = min(names.max() ?? 0, width / 2)
    let words = table.rows.compactMap { $0.word.map { text.words($0).displayWidth } }
    let weeks = table.rows.map(\.levels.count).max() ?? 0
    hasExtremes = width >= 60
    let room = width - nameWidth - 2 - 5 - (hasExtremes ? Self.extremesWidth : 0)
    let wordRoom = room - min(weeks, Self.fewestMarks)
    wordWidth = words.max().flatMap { $0 + 2 <= wordRoom ? $0 + 2 : nil } ?? 0
    let marks = max(4, room - wordWidth)
    weeksPerMark = max(1, (weeks + marks - 1) / marks)
  }

  var lines: [String] { heading + table.rows.map(line) + legend }

  /// What a blank means; the order of the marks where their height does not show it.
  private var legend: [String] {
    let marks = String(drawing.sparks)
    let told: [Message?] = [
      table.hasGaps ? .trendBlank() : nil,
      drawing == .ascii ? .trendMarks(marks: .given(marks)) : nil,
    ]
    let sentences = told.compactMap(\.self)
    return sentences.isEmpty ? [] : text.wrapped(PageText(.list(sentences, .sentence)))
  }

  private var marks: Int {
    ((table.rows.map(\.levels.count).max() ?? 0) + weeksPerMark - 1) / weeksPerMark
  }

  private var heading: [String] {
    var names = [Character](repeating: " ", count: marks)
    var end = 0
    for label in table.labels {
      let start = label.place / weeksPerMark
      let name = text.words(label.text)
      guard start >= end, start + name.count <= marks else { continue }
      for (offset, character) in name.enumerated() { names[start + offset] = character }
      end = start + name.count + 1
    }
    var heading =
      String(repeating: " ", count: nameWidth + 2) + String(names)
      + text.words(.trendNowColumn()).padded(to: 5, .trailing)
    if hasExtremes {
      heading +=
        String(repeating: " ", count: wordWidth) + "  "
        + text.words(.trendLowestColumn()).padded(to: 6, .trailing) + "  "
        + text.words(.trendHighestColumn()).padded(to: 7, .trailing)
    }
    return [heading.withoutTrailingSpaces]
  }

  private func line(_ row: SparkTable.Row) -> String {
    let ellipsis = drawing == .ascii ? "..." : "…"
    let name = text.words(row.name).shortened(to: nameWidth, with: ellipsis)
    if let instead = row.instead {
      let room = max(4, width - nameWidth - 2)
      return "\(name.padded(to: nameWidth))  "
        + text.words(instead).shortened(to: room, with: ellipsis)
    }
    let newest = (row.newest.map(text.words) ?? "-").padded(to: 5, .trailing)
    var line = "\(name.padded(to: nameWidth))  \(spark(row))\(newest)"
    if wordWidth > 0 {
      line += ("  " + (row.word.map(text.words) ?? "")).padded(to: wordWidth)
    }
    if hasExtremes, let lowest = row.lowest, let highest = row.highest {
      line +=
        "  " + text.words(lowest).padded(to: 6, .trailing) + "  "
        + text.words(highest).padded(to: 7, .trailing)
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
    return styling.accent(String(marks)).padded(to: self.marks)
  }
}

extension DrawingCharacters {
  /// - Parameter level: From 0 to 1.
  fileprivate func spark(_ level: Double) -> Character {
    sparks[Int((min(max(level, 0), 1) * Double(sparks.count - 1)).rounded())]
  }

  /// From the lowest to the highest.
  fileprivate var sparks: [Character] {
    switch self {
    case .blocks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    case .ascii: ["_", ".", "-", "=", "+", "*", "#"]
    }
  }
}
