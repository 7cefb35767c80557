// SPDX-License-Identifier: GPL-3.0-or-later

package import Terminal

extension DrawingCharacters {
  /// What a part of a drawing is drawn with.
  func glyph(_ symbol: PageText.Symbol) -> Character {
    switch symbol {
    case .point(let kind): ChartGlyphs(self).mark(kind.mark)
    case .smoothed: ChartGlyphs(self).line
    case .usualRange: ChartGlyphs(self).span
    case .change: ChartGlyphs(self).divider
    case .mark(let level): mark(level)
    case .missingMark: mark(nil)
    case .lateMark: "*"
    }
  }

  /// One character for a level.
  ///
  /// - Parameter level: From 0 to 1; `nil` where it is not known.
  package func mark(_ level: Double?) -> Character {
    let marks: [Character] =
      switch self {
      case .blocks: ["▁", "▃", "▅", "▆", "█"]
      case .ascii: ["_", ".", ":", "=", "#"]
      }
    guard let level else { return self == .ascii ? "-" : "·" }
    return marks[Int((level * Double(marks.count - 1)).rounded())]
  }
}

extension WeekChart.Kind {
  package var mark: TimeChart.Mark {
    switch self {
    case .inTime: .filled
    case .late: .hollow
    case .shortForm: .hollowDiamond
    }
  }
}
