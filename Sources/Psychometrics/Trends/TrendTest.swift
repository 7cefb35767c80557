// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a series moved one way, clearly and by enough to matter, in two check-ins running.
public struct TrendTest: Hashable, Sendable {
  /// The answered weeks that are looked at.
  public let series: WeeklySeries
  /// p* must be below it.
  public let threshold: Double
  /// How much must have changed from the first week to the last, in the units of the values.
  public let smallestChange: Double
  /// With the newest week; `nil` below `fewestWeeks`.
  public let newest: Look?
  /// Without the newest week: what the check-in before saw. `nil` where `newest` is not clear.
  public let before: Look?

  /// Answered weeks from which a look says anything.
  public static let fewestWeeks = 12

  public init(_ series: WeeklySeries, threshold: Double, smallestChange: Double) {
    self.series = series
    self.threshold = threshold
    self.smallestChange = smallestChange
    let look = { Look($0, threshold: threshold, smallestChange: smallestChange) }
    newest = look(series)
    before = newest?.isClear == true ? look(series.dropLast()) : nil
  }

  /// The change that may be told; `nil` unless both looks saw it.
  public var claim: TrendClaim? {
    guard let newest, let before, newest.isClear, before.isClear, let slope = newest.slope,
      let earlier = before.slope, (slope.slope > 0) == (earlier.slope > 0)
    else { return nil }
    return TrendClaim(series, slope: slope)
  }

  /// One look at a series.
  public struct Look: Hashable, Sendable {
    /// The p-value the look rests on: p*, of a step that around its two levels, or that of Mann-Kendall
    /// where it is too large already.
    public let p: Double
    /// `nil` where p was too large to ask.
    public let slope: TheilSenSlope?
    /// |slope| × (last − first week); `nil` as `slope` is.
    public let change: Double?
    /// Whether it is a change one way, by p and by size.
    public let isClear: Bool

    fileprivate init?(_ series: WeeklySeries, threshold: Double, smallestChange: Double) {
      let ties = TieGroups(series.values)
      guard series.count >= TrendTest.fewestWeeks,
        let trend = MannKendallTest(series, ties: ties)
      else { return nil }
      guard trend.p < threshold, let slope = TheilSenSlope(series, ties: ties) else {
        p = trend.p
        slope = nil
        change = nil
        isClear = false
        return
      }
      let change = abs(slope.slope) * Double(series.span - 1)
      p = series.stepwisePStar(trend) ?? series.pStar(slope: slope.slope, trend: trend)
      self.slope = slope
      self.change = change
      isClear = p < threshold && change >= smallestChange - comparisonTolerance
    }
  }
}
