// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Where a person's weeks usually are, once they have earned it.
///
/// From the first twelve answered weeks, provisionally from the first eight. After a long gap it is
/// taken anew: what was usual before says little about a person who was away so long.
/// Source: evidence 4.4.
package struct UsualRange {
  package var limits: ClosedRange<Double>
  package var baselineCount: Int
  /// The first week it was taken from.
  package var firstWeek: Int
  package var isProvisional: Bool

  /// Answered weeks from which there is one, provisionally.
  package static let fewestWeeks = 8

  /// - Returns: `nil` below eight weeks, and when the first ones never moved: then there is nothing
  ///   to take a range from.
  package init?(_ series: TrendSeries) {
    let tested = series.tested.sinceLongGap
    let count = tested.count >= 12 ? 12 : Self.fewestWeeks
    guard let chart = IndividualsChart(tested, baselineCount: count), chart.meanMovingRange > 0,
      let first = tested.weeks.first
    else { return nil }
    // Limits beyond what can be answered are never crossed.
    limits =
      max(chart.lower, series.range.lowerBound)...min(chart.upper, series.range.upperBound)
    baselineCount = count
    firstWeek = first
    isProvisional = count < 12
  }
}
