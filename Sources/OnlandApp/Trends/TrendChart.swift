// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import Terminal

/// How a series becomes a chart.
struct TrendChart {
  let part: TrendReport.Part
  let window: TrendWindow

  var chart: TimeChart {
    let series = part.whole
    return TimeChart(
      range: series.range, steps: window.weeks,
      // The number a person reads decides the row, so that a point never lies in another band.
      points: part.shown.points.map {
        TimeChart.Point(step: $0.week, value: Double(displayed($0.value)), mark: mark($0.kind))
      },
      line: smoothed,
      edges: series.bands.map { Double($0.range.lowerBound) }
        .filter { $0 > series.range.lowerBound && $0 < series.range.upperBound },
      span: UsualRange(series)?.limits, dividers: part.shown.versionChanges.map(\.week),
      labels: labels)
  }

  private func mark(_ kind: TrendSeries.Kind) -> TimeChart.Mark {
    switch kind {
    case .checkIn: .filled
    case .late: .hollow
    case .part: .hollowDiamond
    }
  }

  /// From four answered weeks on; from eight it starts at the mean of the first ones.
  private var smoothed: [TimeChart.LinePoint] {
    let whole = part.whole.tested
    guard whole.count >= 4, let first = whole.values.first else { return [] }
    let start = IndividualsChart(whole, baselineCount: 8)?.centre ?? first
    let line = SmoothedLine(whole, start: start, sigma: 0).line
    return zip(whole.weeks, line).filter { window.weeks.contains($0.0) }
      .map { TimeChart.LinePoint(step: $0.0, value: $0.1) }
  }

  /// Both ends, then the years.
  private var labels: [TimeChart.Label] {
    let ends = [window.weeks.lowerBound, window.weeks.upperBound].map {
      TimeChart.Label(step: $0, text: ISOWeek(weekNumber: $0).description)
    }
    let years = window.weeks.map { ISOWeek(weekNumber: $0) }.filter { $0.week == 1 }
      .map { TimeChart.Label(step: $0.weekNumber, text: "\($0.year)") }
    return ends + years
  }
}
