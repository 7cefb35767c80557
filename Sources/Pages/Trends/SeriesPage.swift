// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Journal
package import Psychometrics
import Texts

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
        Page.Section([.paragraph(.seriesNothing())])
      ])
    }
    return Page(
      title: PageText(
        .seriesTitle(
          weeks: .countAnsweredWeeks(number: series.count), span: series.span,
          first: .given(file.text(first)), last: .given(file.text(last)))),
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
            WeekChart.Point(week: $0, value: $1, kind: .inTime)
          },
          smoothed: series.count < 4
            ? [] : zip(series.weeks, smoothed).map { WeekChart.SmoothedPoint(week: $0, value: $1) },
          bands: [], usual: nil, changes: split.map { [$0] } ?? [],
          labels: [weeks.lowerBound, weeks.upperBound].map {
            WeekChart.Label(week: $0, text: .given(file.text($0)))
          }, ends: nil, inWords: []))
    ]
  }

  // MARK: Figures

  private var figures: Facts {
    let figures: [(Message, Message)] = [
      (.seriesMiddle(), middle), (.seriesDeviation(), deviation),
      (.seriesLikeness(), likeness), (.seriesSlope(), slope), (.given("Mann-Kendall"), trend),
      (.given("Hamed-Rao"), correction), (.seriesUsual(), usualWeeks),
      (.seriesSmoothed(), smoothed), (.seriesChange(), change),
      (.seriesComparison(), comparison),
    ]
    return Facts(for: .figures, figures.map { Facts.Fact($0, PageText($1)) })
  }

  private var middle: Message {
    guard let mean = statistics.mean, let median = statistics.median else { return none(1) }
    return .seriesBoth(mean: .figure(mean), median: .figure(median))
  }

  private var deviation: Message {
    statistics.standardDeviation.map(Message.figure) ?? none(2)
  }

  private var likeness: Message {
    statistics.lag1Autocorrelation.map { .seriesLag1(r: .figure($0)) }
      ?? (series.count < 3 ? none(3) : .seriesAllEqual())
  }

  private var slope: Message {
    guard let slope = statistics.theilSen else { return none(2) }
    return series.count < 6
      ? .seriesSlopeAlone(slope: .figure(slope.slope))
      : .seriesSlopeInterval(
        slope: .figure(slope.slope), low: .figure(slope.low), high: .figure(slope.high))
  }

  private var trend: Message {
    guard let test = statistics.mannKendall else { return none(2) }
    let p = Message.probability(test.p)
    let tau = test.tauB.map(Message.figure)
    return switch (test.exactP == nil, tau) {
    case (true, nil): .seriesTrendNormal(s: test.s, p: p)
    case (true, let tau?): .seriesTrendNormalTau(s: test.s, tau: tau, p: p)
    case (false, nil): .seriesTrendExact(s: test.s, p: p)
    case (false, let tau?): .seriesTrendExactTau(s: test.s, tau: tau, p: p)
    }
  }

  private var correction: Message {
    guard let test = statistics.hamedRao else { return none(4) }
    guard let clamped = test.clamped.corrected else { return .seriesAllEqual() }
    let (p, factor) = (Message.probability(clamped.p), Message.figure(test.clamped.factor))
    return series.count < HamedRaoTest.fewestTrusted
      ? .seriesCorrectedFew(p: p, factor: factor) : .seriesCorrected(p: p, factor: factor)
  }

  private var usualWeeks: Message {
    guard let usual = UsualWeeks(series) else { return none(UsualWeeks.fewestWeeks) }
    return .seriesUsualWeeks(
      within: usual.within, count: usual.count, low: .figure(usual.range.lowerBound),
      high: .figure(usual.range.upperBound))
  }

  private var smoothed: Message {
    guard let line = statistics.smoothed, let last = line.line.last else { return none(8) }
    return .seriesSmoothedLine(last: .figure(last), start: .figure(line.start))
  }

  private var change: Message {
    guard let change = statistics.personalChange else { return none(9) }
    let (difference, threshold) = (
      Message.figure(change.difference), Message.figure(change.threshold)
    )
    return change.isOutside
      ? .seriesChangeMore(difference: difference, threshold: threshold)
      : .seriesChangeLess(difference: difference, threshold: threshold)
  }

  private var comparison: Message {
    guard let split else { return .seriesNotCompared() }
    guard let test = statistics.permutation else {
      return series.weeks[0] >= split ? .seriesNothingBefore() : .seriesNothingAfter()
    }
    return .seriesCompared(
      mean: .figure(test.beforeMean), weeks: .countWeeks(number: test.beforeCount),
      meanAfter: .figure(test.afterMean), after: test.afterCount,
      difference: .figure(test.difference), p: .probability(test.twoSidedP),
      smallest: .probability(test.smallestPossibleP))
  }

  private func none(_ fewest: Int) -> Message {
    .seriesTooFew(weeks: .countAnsweredWeeks(number: fewest))
  }
}

extension Message {
  /// At most four decimals.
  static func figure(_ number: Double) -> Message { .given(Words.figure(number)) }

  /// Four decimals, or that it is smaller.
  static func probability(_ p: Double) -> Message { p < 0.0001 ? .seriesBelow() : .figure(p) }
}

extension Words {
  /// At most four decimals; never a negative zero.
  package static func figure(_ number: Double) -> String {
    let rounded = (number * 1e4).rounded() / 1e4
    // Adding zero turns a negative zero into a positive one.
    let text = "\(rounded + 0)"
    return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
  }
}
