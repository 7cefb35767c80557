// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Where a person's weeks usually are, once they have earned it.
///
/// From the first twelve answered weeks, provisionally from the first eight.
/// Source: evidence 4.4.
struct UsualRange {
  var limits: ClosedRange<Double>
  var baselineCount: Int
  var isProvisional: Bool

  /// - Returns: `nil` below eight weeks, and when the first ones never moved: then there is nothing
  ///   to take a range from.
  init?(_ series: TrendSeries) {
    let tested = series.tested
    let count = tested.count >= 12 ? 12 : 8
    guard let chart = IndividualsChart(tested, baselineCount: count), chart.meanMovingRange > 0
    else { return nil }
    // Limits beyond what can be answered are never crossed.
    limits =
      max(chart.lower, series.range.lowerBound)...min(chart.upper, series.range.upperBound)
    baselineCount = count
    isProvisional = count < 12
  }
}
