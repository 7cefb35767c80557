// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Journal
package import Psychometrics

/// The figures of a series: what each is, or why there is none.
package struct SeriesPage {
  package let file: SeriesFile
  package let statistics: TrendStatistics
  /// The first week that counts as after; `nil` where nothing is compared.
  package let split: Int?

  package init(file: SeriesFile, statistics: TrendStatistics, split: Int?) {
    self.file = file
    self.statistics = statistics
    self.split = split
  }

  private var series: WeeklySeries { file.series }

  package var page: Page {
    guard let first = series.weeks.first, let last = series.weeks.last else {
      return Page([
        Page.Section([.paragraph("No week has a value, so there is nothing to analyse.")])
      ])
    }
    return Page(
      title: PageText(
        "\(Words.count(series.count, "answered week")) of \(series.span), "
          + "\(file.notation.text(first)) to \(file.notation.text(last))"),
      [Page.Section(chart(first...last)), Page.Section([.facts(figures)])])
  }

  private func chart(_ weeks: ClosedRange<Int>) -> [Block] {
    guard let lowest = series.values.min(), let highest = series.values.max() else { return [] }
    let start = statistics.individualsFromEight?.centre ?? series.values[0]
    let smoothed = SmoothedLine(series, start: start, sigma: 0).line
    return [
      .chart(
        WeekChart(
          // All equal: a range around the one value.
          range: lowest < highest ? lowest...highest : lowest - 1...lowest + 1,
          weeks: weeks,
          points: zip(series.weeks, series.values).map {
            WeekChart.Point(week: $0, name: file.notation.text($0), value: $1, kind: .inTime)
          },
          smoothed: series.count < 4
            ? [] : zip(series.weeks, smoothed).map { WeekChart.SmoothedPoint(week: $0, value: $1) },
          bands: [], usualRange: nil, changes: split.map { [$0] } ?? [],
          labels: [weeks.lowerBound, weeks.upperBound].map {
            WeekChart.Label(week: $0, text: file.notation.text($0))
          }, ends: nil, inWords: []))
    ]
  }

  // MARK: Figures

  private var figures: Facts {
    Facts(
      for: .figures,
      [
        ("Mean, median", middle), ("Standard deviation", deviation),
        ("Likeness of neighbours", likeness), ("Slope a week", slope), ("Mann-Kendall", trend),
        ("Hamed-Rao", correction), ("Usual weeks", usualWeeks), ("Smoothed line", smoothed),
        ("Against the first 8", change), ("Before and after", comparison),
      ].map { Facts.Fact($0, PageText($1)) })
  }

  private var middle: String {
    guard let mean = statistics.mean, let median = statistics.median else { return none(1) }
    return "\(Words.figure(mean)), \(Words.figure(median))"
  }

  private var deviation: String {
    statistics.standardDeviation.map(Words.figure) ?? none(2)
  }

  private var likeness: String {
    statistics.lag1Autocorrelation.map { "r = \(Words.figure($0)) (lag 1)" }
      ?? (series.count < 3 ? none(3) : "none: all weeks are equal")
  }

  private var slope: String {
    guard let slope = statistics.theilSen else { return none(2) }
    let interval =
      series.count < 6
      ? "no interval below 6 weeks"
      : "95 % interval \(Words.figure(slope.low)) to \(Words.figure(slope.high))"
    return "\(Words.figure(slope.slope)) (Theil-Sen), \(interval)"
  }

  private var trend: String {
    guard let test = statistics.mannKendall else { return none(2) }
    let kind = test.exactP == nil ? "normal" : "exact"
    let tau = test.tauB.map { ", tau-b = \(Words.figure($0))" } ?? ""
    return "S = \(test.s)\(tau), p = \(Words.probability(test.p)) (\(kind))"
  }

  private var correction: String {
    guard let test = statistics.hamedRao else { return none(4) }
    guard let clamped = test.clamped.corrected else { return "none: all weeks are equal" }
    let remark =
      series.count < HamedRaoTest.fewestTrusted ? "; meant for 20 weeks or more" : ""
    return "p = \(Words.probability(clamped.p)), variance x \(Words.figure(test.clamped.factor))"
      + remark
  }

  private var usualWeeks: String {
    guard let usual = UsualWeeks(series) else { return none(UsualWeeks.fewestWeeks) }
    return "\(usual.within) of the last \(usual.count) were between "
      + "\(Words.figure(usual.range.lowerBound)) and \(Words.figure(usual.range.upperBound))"
  }

  private var smoothed: String {
    guard let line = statistics.smoothed, let last = line.line.last else { return none(8) }
    return "\(Words.figure(last)) at the end, began at \(Words.figure(line.start))"
  }

  private var change: String {
    guard let change = statistics.personalChange else { return none(9) }
    return "the newest is \(Words.figure(change.difference)) from their mean; "
      + "\(change.isOutside ? "more" : "not more") than \(Words.figure(change.threshold))"
  }

  private var comparison: String {
    guard let split else { return "not asked; --split WEEK compares" }
    guard let test = statistics.permutation else {
      return "none: no answered week \(series.weeks[0] >= split ? "before" : "from") the split"
    }
    return "\(Words.figure(test.beforeMean)) (\(Words.count(test.beforeCount, "week"))) and "
      + "\(Words.figure(test.afterMean)) (\(test.afterCount)); "
      + "difference \(Words.figure(test.difference)), p = \(Words.probability(test.twoSidedP)), "
      + "smallest possible \(Words.probability(test.smallestPossibleP)). "
      + "Other things may have changed too."
  }

  private func none(_ fewest: Int) -> String {
    "none below \(Words.count(fewest, "answered week"))"
  }
}

extension Words {
  /// At most four decimals; never a negative zero.
  package static func figure(_ number: Double) -> String {
    let rounded = (number * 1e4).rounded() / 1e4
    // Adding zero turns a negative zero into a positive one.
    let text = "\(rounded + 0)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }

  /// Four decimals, or that it is smaller.
  static func probability(_ p: Double) -> String { p < 0.0001 ? "below 0.0001" : figure(p) }
}
