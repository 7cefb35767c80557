// SPDX-License-Identifier: GPL-3.0-or-later

/// How much a series changes per week: the median of the slopes between all pairs of weeks.
///
/// 29.3 % of the weeks can be outliers without moving it far.
/// Source: Theil 1950; confidence interval by Sen 1968, 10.1080/01621459.1968.10480934.
public struct TheilSenSlope: Hashable, Sendable {
  /// Points a week.
  public var slope: Double
  /// median(y) − slope × median(t).
  public var intercept: Double
  /// Lower end of the 95 % confidence interval, points a week.
  public var low: Double
  /// Its upper end.
  public var high: Double
  public var pairs: Int
  /// Whether there were too few pairs for the interval, so that it ends with the outermost slope.
  public var isClipped: Bool

  /// - Returns: `nil` below two answered weeks.
  public init?(_ series: WeeklySeries) {
    self.init(series, ties: TieGroups(series.values))
  }

  init?(_ series: WeeklySeries, ties: TieGroups) {
    guard series.count >= 2, let medianValue = series.median else { return nil }
    let slopes = PairwiseSlopes(series)
    let pairs = slopes.count
    // z of 95 % and the tie-corrected variance of S; halves are rounded to even.
    let reach = NormalDistribution.quantile975 * ties.varianceOfS.squareRoot()
    let upper = Int(((Double(pairs) + reach) / 2).rounded(.toNearestOrEven))
    let lower = Int(((Double(pairs) - reach) / 2).rounded(.toNearestOrEven)) - 1
    let places = [max(lower, 0), (pairs - 1) / 2, pairs / 2, min(upper, pairs - 1)]
    let found = slopes.elements(at: places)

    slope = (found[1] + found[2]) / 2
    intercept = medianValue - slope * series.weeks.map(Double.init).median
    low = found[0]
    high = found[3]
    self.pairs = pairs
    isClipped = lower < 0 || upper > pairs - 1
  }
}
