// SPDX-License-Identifier: GPL-3.0-or-later

/// A line that follows a series slowly: an exponentially weighted moving average over gaps.
///
/// z ← λ_g y + (1 − λ_g) z with λ_g = 1 − 0.75^g after a gap of g weeks, and
/// v ← λ_g² σ² + (1 − λ_g)² v for its limits μ₀ ± 3 √v. Without gaps this is the textbook chart with
/// λ = .25. Source: Roberts 1959, 10.1080/00401706.1959.10489860; limits by Lucas & Saccucci 1990,
/// 10.1080/00401706.1990.10484583.
public struct SmoothedLine: Hashable, Sendable {
  /// The value before the first week.
  public var start: Double
  /// 0 when the baseline never moved.
  public var sigma: Double
  /// One for each answered week.
  public var line: [Double]
  /// One for each answered week, not cut to any range.
  public var lower: [Double]
  public var upper: [Double]
  /// Places beyond a limit by more than 1e-9; none when `sigma` is 0.
  public var signals: [Int]

  /// The weight of a week without a gap before it.
  public static let weight = 0.25
  /// How many standard deviations away the limits are.
  public static let limitWidth = 3.0

  /// As a check on a baseline: the first eight answered weeks.
  ///
  /// - Returns: `nil` below eight answered weeks.
  public init?(_ series: WeeklySeries) {
    guard let baseline = IndividualsChart(series, baselineCount: 8) else { return nil }
    self.init(series, start: baseline.centre, sigma: baseline.sigma)
  }

  /// - Parameters:
  ///   - start: Where the line comes from.
  ///   - sigma: How far weeks usually are from the line.
  public init(_ series: WeeklySeries, start: Double, sigma: Double) {
    self.start = start
    self.sigma = sigma
    line = []
    lower = []
    upper = []
    signals = []
    var z = start
    var variance = 0.0
    var previous: Int?
    for (week, value) in zip(series.weeks, series.values) {
      let kept = power(1 - Self.weight, previous.map { week - $0 } ?? 1)
      let weight = 1 - kept
      z = weight * value + kept * z
      variance = weight * weight * sigma * sigma + kept * kept * variance
      let reach = Self.limitWidth * variance.squareRoot()
      if sigma > 0, abs(z - start) > reach + comparisonTolerance { signals.append(line.count) }
      line.append(z)
      lower.append(start - reach)
      upper.append(start + reach)
      previous = week
    }
  }
}

/// base^exponent by squaring; the exponent is at least 0.
private func power(_ base: Double, _ exponent: Int) -> Double {
  var (result, square, rest) = (1.0, base, exponent)
  while rest > 0 {
    if rest % 2 == 1 { result *= square }
    square *= square
    rest /= 2
  }
  return result
}
