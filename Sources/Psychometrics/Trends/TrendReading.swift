// SPDX-License-Identifier: GPL-3.0-or-later

/// What the answered weeks of a series allow to be said.
public enum TrendReading: Hashable, Sendable {
  case noWeek
  case firstWeek
  /// Two to seven weeks: the difference to the week before is all there is.
  case tooEarly
  /// Eight to eleven weeks that lean one way; points a week.
  case leaning(slope: Double)
  /// Eight to eleven weeks that do not.
  case noLean
  /// Twelve weeks or more that moved one way by enough to matter.
  case trend(TheilSenSlope)
  /// Twelve weeks or more without that; a slow one could still hide.
  case noTrend

  /// Answered weeks from which a lean can be shown.
  public static let fewestForLean = 8
  /// Answered weeks from which a trend can be shown.
  public static let fewestForTrend = 12
  /// Answered weeks from which the correction for alike neighbours is asked too.
  public static let fewestForCorrection = 20
}

/// How small a p-value must be before a series speaks.
public struct TrendThreshold: Hashable, Sendable {
  public var lean: Double
  public var trend: Double

  /// For a series that was asked for. One in twenty weeks that resemble each other would pass .05.
  public static let asked = TrendThreshold(lean: 0.05, trend: 0.01)

  /// For the series of a report that nobody asked for one by one: the overall and seven areas.
  ///
  /// Source: Bonferroni's correction for eight tests.
  public static let unasked = TrendThreshold(lean: 0.01 / 8, trend: 0.01 / 8)
}

extension WeeklySeries {
  /// Reads the series as far as its number of weeks allows.
  ///
  /// A trend needs p* below the threshold and |slope| × (last − first week) of at least
  /// `smallestChange`; the table of evidence 4.9.
  ///
  /// - Parameter smallestChange: In the units of the values; 10 points of 100.
  public func reading(_ threshold: TrendThreshold, smallestChange: Double = 10) -> TrendReading {
    switch count {
    case 0: return .noWeek
    case 1: return .firstWeek
    case ..<TrendReading.fewestForLean: return .tooEarly
    default: break
    }
    let isLean = count < TrendReading.fewestForTrend
    let otherwise = isLean ? TrendReading.noLean : .noTrend
    let ties = TieGroups(values)
    guard let trend = MannKendallTest(self, ties: ties),
      trend.p < (isLean ? threshold.lean : threshold.trend),
      let slope = TheilSenSlope(self, ties: ties)
    else { return otherwise }
    if isLean {
      // Many ties give a slope of 0 beside a small p: there is no amount to name.
      return abs(slope.slope) < Self.smallestNamedSlope ? .noLean : .leaning(slope: slope.slope)
    }
    let change = abs(slope.slope) * Double(span - 1)
    guard pStar(slope: slope.slope, trend: trend) < threshold.trend, change >= smallestChange - dust
    else { return .noTrend }
    return .trend(slope)
  }

  /// The p-value that a sentence rests on.
  ///
  /// Exact up to 30 weeks, normal above; from 20 weeks on the larger of that and the clamped
  /// Hamed-Rao p, where none means that all weeks are equal.
  ///
  /// - Returns: `nil` below two answered weeks.
  public var pStar: Double? {
    guard let trend = MannKendallTest(self), let slope = TheilSenSlope(self) else { return nil }
    return pStar(slope: slope.slope, trend: trend)
  }

  private func pStar(slope: Double, trend: MannKendallTest) -> Double {
    guard count >= TrendReading.fewestForCorrection,
      let correction = HamedRaoTest(self, slope: slope, trend: trend)
    else { return trend.p }
    return max(trend.p, correction.clamped.corrected?.p ?? 1)
  }

  /// Half of the last of two decimals.
  private static let smallestNamedSlope = 0.005
}

extension MannKendallTest {
  /// Exact where it was counted, normal elsewhere.
  public var p: Double { exactP ?? normalP }
}
