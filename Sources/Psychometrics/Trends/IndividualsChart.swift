// SPDX-License-Identifier: GPL-3.0-or-later

/// The usual range of a series, from how much its weeks move (XmR chart).
///
/// centre ± 2.66 × the mean of the moving ranges |y_i − y_(i−1)| between neighbours in answered order;
/// a moving range is unusual beyond 3.267 times that mean. For the chart, never an alarm: with eight
/// weeks as the baseline about 40 % of stable people get a point outside within a year.
/// Source: Wheeler & Chambers 1992, Understanding Statistical Process Control.
public struct IndividualsChart: Hashable, Sendable {
  /// Answered weeks the limits come from, the first ones.
  public var baselineCount: Int
  public var centre: Double
  public var meanMovingRange: Double
  /// Estimated from the moving ranges, mean / 1.128.
  public var sigma: Double
  /// Not cut to any range.
  public var upper: Double
  public var lower: Double
  public var movingRangeUpper: Double
  /// Places in the series outside the limits by more than 1e-9, the baseline's own included.
  public var outside: [Int]
  /// Places whose moving range, from the week before, is beyond its limit.
  public var movingRangesOutside: [Int]

  /// - Parameter baselineCount: Answered weeks to take as the baseline; absent: all.
  /// - Returns: `nil` below two answered weeks, or fewer than the baseline needs.
  public init?(_ series: WeeklySeries, baselineCount: Int? = nil) {
    let size = baselineCount ?? series.count
    guard size >= 2, series.count >= size else { return nil }
    let values = series.values
    let ranges = zip(values.dropFirst(), values).map { abs(($0 - $1).zeroWithinTolerance) }
    let centre = Array(values.prefix(size)).mean
    let meanRange = Array(ranges.prefix(size - 1)).mean
    let (upper, lower) = (centre + 2.66 * meanRange, centre - 2.66 * meanRange)
    let rangeUpper = 3.267 * meanRange

    self.baselineCount = size
    self.centre = centre
    meanMovingRange = meanRange
    sigma = meanRange / 1.128
    self.upper = upper
    self.lower = lower
    movingRangeUpper = rangeUpper
    // A baseline without any movement has no moving range.
    let hasLimits = meanRange > 0
    outside = values.indices.filter {
      hasLimits
        && (values[$0] > upper + comparisonTolerance || values[$0] < lower - comparisonTolerance)
    }
    movingRangesOutside = ranges.indices.filter {
      hasLimits && ranges[$0] > rangeUpper + comparisonTolerance
    }
    .map { $0 + 1 }
  }
}
