// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal

extension TimeChart {
  /// A chart of weeks as it is drawn with characters.
  package init(_ chart: WeekChart, text: TextLines) {
    self.init(
      range: chart.range, steps: chart.weeks,
      points: chart.points.map { Point(step: $0.week, value: $0.value, mark: $0.kind.mark) },
      line: chart.smoothed.map { LinePoint(step: $0.week, value: $0.value) },
      // The ends of the range are the frame of the drawing.
      edges: chart.bands.map(\.range.lowerBound)
        .filter { $0 > chart.range.lowerBound && $0 < chart.range.upperBound },
      span: chart.usual?.values, dividers: chart.changes,
      bands: chart.bands.map { Band(range: $0.range, word: TextLines.cleaned($0.word)) },
      ends: chart.ends.map {
        Ends(low: text.words($0.low), high: text.words($0.high))
      },
      labels: chart.labels.map { Label(step: $0.week, text: text.words($0.text)) })
  }
}
