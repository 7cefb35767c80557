// SPDX-License-Identifier: GPL-3.0-or-later

/// The Mann-Kendall test when weeks resemble their neighbours.
///
/// The variance of S is multiplied by 1 + 2/(n(n−1)(n−2)) Σ (n−k)(n−k−1)(n−k−2) r_k over the lags k
/// whose |r_k| is beyond 1.96/√n, with r_k of the ranks of the residuals from the Theil-Sen line.
/// Source: Hamed & Rao 1998, 10.1016/S0022-1694(97)00125-X.
public struct HamedRaoTest: Hashable, Sendable {
  /// The correction as published; on short drifting series it collapses or turns negative.
  public var raw: Correction
  /// The same, never below 1: it cannot make a drift out of nothing.
  public var clamped: Correction

  public struct Correction: Hashable, Sendable {
    public var factor: Double
    /// `nil` when the corrected variance is not positive.
    public var corrected: Corrected?
  }

  public struct Corrected: Hashable, Sendable {
    public var variance: Double
    public var z: Double
    /// Two-sided, by the normal distribution.
    public var p: Double
  }

  /// - Returns: `nil` below four answered weeks.
  public init?(_ series: WeeklySeries) {
    let ties = TieGroups(series.values)
    guard let slope = TheilSenSlope(series, ties: ties),
      let trend = MannKendallTest(series, ties: ties)
    else { return nil }
    self.init(series, slope: slope.slope, trend: trend)
  }

  init?(_ series: WeeklySeries, slope: Double, trend: MannKendallTest) {
    guard series.count >= 4 else { return nil }
    self.init(
      residuals: zip(series.weeks, series.values).map { $1 - slope * Double($0) }, trend: trend)
  }

  /// - Parameter residuals: What a course through the series leaves of each week, four at least.
  init(residuals: [Double], trend: MannKendallTest) {
    // Residuals are ranked after dust is taken away, or it would split ties.
    let factor = Self.factor(ranks: TieGroups(residuals).averageRanks)
    raw = Correction(factor: factor, of: trend)
    clamped = Correction(factor: max(factor, 1), of: trend)
  }

  private static func factor(ranks: [Double]) -> Double {
    let n = ranks.count
    let mean = ranks.mean
    let deviations = ranks.map { $0 - mean }
    let squares = deviations.reduce(0) { $0 + $1 * $1 }
    guard squares > 0 else { return 1 }
    let bound = NormalDistribution.quantile975 / Double(n).squareRoot()
    let sum = deviations.withUnsafeBufferPointer { deviations in
      var sum = 0.0
      for lag in 1..<n {
        var products = 0.0
        for place in 0..<n - lag { products += deviations[place] * deviations[place + lag] }
        let r = products / squares
        if abs(r) > bound { sum += Double((n - lag) * (n - lag - 1) * (n - lag - 2)) * r }
      }
      return sum
    }
    return 1 + 2 / Double(n * (n - 1) * (n - 2)) * sum
  }
}

extension HamedRaoTest.Correction {
  fileprivate init(factor: Double, of trend: MannKendallTest) {
    self.factor = factor
    let variance = trend.variance * factor
    guard variance > 0 else { return }
    let z = MannKendallTest.z(s: trend.s, variance: variance)
    corrected = HamedRaoTest.Corrected(
      variance: variance, z: z, p: NormalDistribution.twoSidedP(z))
  }
}
