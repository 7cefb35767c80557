// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics

/// How a series becomes a chart.
struct TrendChart {
  package let part: TrendReport.Part
  package let window: TrendWindow

  package var chart: WeekChart {
    let series = part.whole
    var chart = WeekChart(
      range: series.range, weeks: window.weeks,
      // The number a person reads decides the place, so that a point never lies in another band.
      points: part.shown.points.map {
        WeekChart.Point(
          week: $0.week, value: Double(displayed($0.value)), kind: kind($0.kind))
      },
      smoothed: smoothed,
      bands: series.bands.map { band in
        WeekChart.Band(
          range: Double(band.range.lowerBound)...Double(band.range.upperBound), word: band.label)
      },
      usual: usual,
      changes: part.shown.versionChanges.map(\.week),
      labels: WeekChart.Label.months(of: window.weeks),
      ends: series.change == nil ? nil : .harderToEasier, inWords: [])
    chart.inWords = WeeksInWords(series: part.shown).sentences(gaps: chart.gaps)
      .map { PageText($0) }
    return chart
  }

  private var usual: WeekChart.Usual? {
    guard let usual = UsualRange(part.whole), !usual.isWide, usual.weeks.overlaps(window.weeks)
    else { return nil }
    return WeekChart.Usual(values: usual.limits, weeks: usual.weeks.clamped(to: window.weeks))
  }

  private func kind(_ kind: TrendSeries.Kind) -> WeekChart.Kind {
    switch kind {
    case .checkIn: .inTime
    case .late: .late
    case .part: .shortForm
    }
  }

  /// From four answered weeks on; from eight it starts at the mean of the first ones.
  private var smoothed: [WeekChart.SmoothedPoint] {
    let whole = part.whole.tested
    guard whole.count >= 4, let first = whole.values.first else { return [] }
    let start = IndividualsChart(whole, baselineCount: 8)?.centre ?? first
    let line = SmoothedLine(whole, start: start, sigma: 0).line
    return zip(whole.weeks, line).filter { window.weeks.contains($0.0) }
      .map { WeekChart.SmoothedPoint(week: $0.0, value: $0.1) }
  }
}
