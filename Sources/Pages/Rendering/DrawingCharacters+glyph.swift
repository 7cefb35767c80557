// SPDX-License-Identifier: GPL-3.0-or-later

package import Terminal

extension DrawingCharacters {
  /// What a part of a drawing is drawn with.
  func glyph(_ symbol: PageText.Symbol) -> Character {
    switch symbol {
    case .point(let kind): ChartGlyphs(self).mark(kind.mark)
    case .smoothed: ChartGlyphs(self).joinedLine
    case .crowdedSmoothed: ChartGlyphs(self).line
    case .usualRange: ChartGlyphs(self).span
    case .change: ChartGlyphs(self).divider
    case .mark(let level): mark(level)
    case .missingMark: mark(nil)
    case .lateMark: "*"
    case .week(let mark): glyph(mark)
    case .gap, .noCheckIn: mark(nil)
    case .plan: "^"
    }
  }

  /// One character for a week of a grid.
  func glyph(_ mark: WeekGrid.Mark) -> Character {
    switch mark {
    case .ease(let step, _), .amount(let step): self.mark(Double(step) / 4)
    case .strength(let strength): [".", "o", "O"][min(max(strength, 1), 3) - 1]
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
