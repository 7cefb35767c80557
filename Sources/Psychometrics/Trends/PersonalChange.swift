// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether the latest week differs from the person's own first eight.
///
/// |y − m| > max(t(.975, 7) s √(1 + 1/8), 12.5): a prediction interval for one more week, and of scores
/// at least one answer step on one of two items, because a smaller move cannot mean anything.
/// Source: prediction interval for one observation, Hahn & Meeker 1991, Statistical Intervals; the
/// individual baseline in place of a borrowed reliability, evidence 4.5.
public struct PersonalChange: Hashable, Sendable {
  public var baselineMean: Double
  /// Divided by n − 1.
  public var baselineStandardDeviation: Double
  /// t(.975, 7) s √(1 + 1/8).
  public var halfWidth: Double
  /// The least that counts; `nil` where the values are no scores from 0 to 100.
  public var floorStep: Double?
  /// The larger of `halfWidth` and `floorStep`.
  public var threshold: Double
  public var latest: Double
  /// Latest minus baseline mean.
  public var difference: Double
  /// Beyond the threshold by more than 1e-9.
  public var isOutside: Bool

  public static let baselineCount = 8
  /// The 97.5 % quantile of Student's t with 7 degrees of freedom.
  public static let t975 = 2.364624251592784
  /// Points: one answer step on one of two items.
  public static let smallestStep = 12.5

  /// - Parameter floorStep: The least that counts; `nil` in a unit of which that is not known.
  /// - Returns: `nil` below nine answered weeks.
  public init?(_ series: WeeklySeries, floorStep: Double? = smallestStep) {
    let baseline = WeeklySeries(
      weeks: Array(series.weeks.prefix(Self.baselineCount)),
      values: Array(series.values.prefix(Self.baselineCount)))
    guard series.count > Self.baselineCount, let latest = series.values.last,
      let mean = baseline.mean, let deviation = baseline.standardDeviation
    else { return nil }
    baselineMean = mean
    baselineStandardDeviation = deviation
    halfWidth = Self.t975 * deviation * (1 + 1 / Double(Self.baselineCount)).squareRoot()
    self.floorStep = floorStep
    threshold = max(halfWidth, floorStep ?? 0)
    self.latest = latest
    difference = (latest - mean).zeroWithinTolerance
    isOutside = abs(difference) > threshold + comparisonTolerance
  }
}
