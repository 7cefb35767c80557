// SPDX-License-Identifier: GPL-3.0-or-later

extension WeeklySeries {
  /// The p-value that a claim rests on.
  ///
  /// Exact up to 30 weeks, normal above; from 20 weeks on the larger of that and the clamped
  /// Hamed-Rao p, where none means that all weeks are equal.
  ///
  /// - Returns: `nil` below two answered weeks.
  public var pStar: Double? {
    guard let trend = MannKendallTest(self), let slope = TheilSenSlope(self) else { return nil }
    return pStar(slope: slope.slope, trend: trend)
  }

  func pStar(slope: Double, trend: MannKendallTest) -> Double {
    guard count >= HamedRaoTest.fewestTrusted,
      let correction = HamedRaoTest(self, slope: slope, trend: trend)
    else { return trend.p }
    return max(trend.p, correction.clamped.corrected?.p ?? 1)
  }

  /// p* where two levels tell the series better than a line.
  ///
  /// Around a line the weeks of a step all lie on one side and then all on the other, and the correction
  /// takes that for likeness of neighbours: the clearer the step, the larger the p. So it is asked around
  /// the levels.
  ///
  /// - Returns: `nil` where the series is no step, and below the weeks from which the correction is asked.
  func stepwisePStar(_ trend: MannKendallTest) -> Double? {
    guard count >= HamedRaoTest.fewestTrusted, let step = LevelStep(self), step.isStep else {
      return nil
    }
    let residuals = zip(weeks, values).map { $1 - ($0 < step.week ? step.before : step.after) }
    let correction = HamedRaoTest(residuals: residuals, trend: trend)
    return max(trend.p, correction.clamped.corrected?.p ?? 1)
  }
}

extension MannKendallTest {
  /// Exact where it was counted, normal elsewhere.
  public var p: Double { exactP ?? normalP }
}

extension HamedRaoTest {
  /// Answered weeks from which the correction for alike neighbours is asked.
  public static let fewestTrusted = 20
}
