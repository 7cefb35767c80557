// SPDX-License-Identifier: GPL-3.0-or-later

/// Every figure of one weekly series; one that does not exist for it is `nil`.
public struct TrendStatistics: Hashable, Sendable {
  /// Answered weeks.
  public var count: Int
  public var mean: Double?
  public var median: Double?
  public var standardDeviation: Double?
  public var lag1Autocorrelation: Double?
  public var theilSen: TheilSenSlope?
  public var mannKendall: MannKendallTest?
  public var hamedRao: HamedRaoTest?
  /// With the whole series as baseline.
  public var individuals: IndividualsChart?
  /// With the first eight answered weeks as baseline.
  public var individualsFromEight: IndividualsChart?
  public var smoothed: SmoothedLine?
  public var personalChange: PersonalChange?
  /// Only with a split.
  public var permutation: PermutationTest?

  /// - Parameters:
  ///   - split: The first week that counts as after; absent: no comparison.
  ///   - areScores: Whether the values are scores from 0 to 100.
  public init(_ series: WeeklySeries, split: Int? = nil, areScores: Bool = true) {
    let ties = TieGroups(series.values)
    count = series.count
    mean = series.mean
    median = series.median
    standardDeviation = series.standardDeviation
    lag1Autocorrelation = series.lag1Autocorrelation
    theilSen = TheilSenSlope(series, ties: ties)
    mannKendall = MannKendallTest(series, ties: ties)
    if let theilSen, let mannKendall {
      hamedRao = HamedRaoTest(series, slope: theilSen.slope, trend: mannKendall)
    }
    individuals = IndividualsChart(series)
    individualsFromEight = IndividualsChart(series, baselineCount: 8)
    smoothed = SmoothedLine(series)
    personalChange = PersonalChange(
      series, floorStep: areScores ? PersonalChange.smallestStep : nil)
    permutation = split.flatMap { PermutationTest(series, split: $0) }
  }
}
