// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Testing

struct `What may be said of a series` {
  /// Consecutive weeks from week 1.
  private func series(_ values: [Double]) -> WeeklySeries {
    WeeklySeries(weeks: Array(1..<values.count + 1), values: values)
  }

  private func rising(weeks: Int, by step: Double) -> WeeklySeries {
    series((0..<weeks).map { 20 + step * Double($0) })
  }

  @Test func `depends on how many weeks were answered`() {
    #expect(rising(weeks: 0, by: 3).reading(.asked) == .noWeek)
    #expect(rising(weeks: 1, by: 3).reading(.asked) == .firstWeek)
    #expect(rising(weeks: 2, by: 3).reading(.asked) == .tooEarly)
    // Seven rising weeks have p = 2/7! = .0004, and still are too few.
    #expect(rising(weeks: 7, by: 3).reading(.asked) == .tooEarly)
    #expect(rising(weeks: 8, by: 3).reading(.asked) == .leaning(slope: 3))
    #expect(rising(weeks: 11, by: 3).reading(.asked) == .leaning(slope: 3))
    guard case .trend(let slope) = rising(weeks: 12, by: 3).reading(.asked) else {
      Issue.record("twelve rising weeks are no trend")
      return
    }
    #expect(slope.slope == 3)
  }

  @Test func `is no trend when the change is small`() {
    // 0.9 x 11 = 9.9 points; 0.91 x 11 = 10.01.
    #expect(rising(weeks: 12, by: 0.9).reading(.asked) == .noTrend)
    #expect(rising(weeks: 12, by: 0.91).reading(.asked) != .noTrend)
    #expect(rising(weeks: 12, by: 0.9).reading(.asked, smallestChange: 9) != .noTrend)
  }

  @Test func `needs more when nobody asked`() {
    // beforeafter_small_8: exact p = .0141, below .05 and above .01 / 8.
    let leaning = series([41.25, 48.75, 38.75, 45, 52.5, 57.5, 55, 60])
    #expect(leaning.reading(.asked) == .leaning(slope: 2.7455357142857144))
    #expect(leaning.reading(.unasked) == .noLean)

    // ties_16: exact p = .0078, below .01 and above .01 / 8.
    let coarse = series([
      50, 62.5, 50, 75, 62.5, 62.5, 50, 75, 75, 62.5, 87.5, 75, 75, 87.5, 62.5, 87.5,
    ])
    #expect(coarse.reading(.asked) != .noTrend)
    #expect(coarse.reading(.unasked) == .noTrend)
  }

  @Test func `of weeks that are all equal is that nothing moved`() {
    #expect(series(Array(repeating: 75, count: 9)).reading(.asked) == .noLean)
    #expect(series(Array(repeating: 75, count: 26)).reading(.asked) == .noTrend)
    #expect(series(Array(repeating: 75, count: 26)).pStar == 1)
  }

  @Test func `begins anew only after more than eight weeks in a row without an answer`() {
    let values = [Double](repeating: 50, count: 4)
    // Weeks 3 to 10 are missing, eight of them; then 3 to 11, nine.
    #expect(WeeklySeries(weeks: [1, 2, 11, 12], values: values).longGap == nil)
    let long = WeeklySeries(weeks: [1, 2, 12, 13], values: values)
    #expect(long.longGap == 3..<12)
    #expect(long.sinceLongGap.weeks == [12, 13])
    // Of two such gaps the last one counts.
    let twice = WeeklySeries(weeks: [1, 12, 13, 30], values: values)
    #expect(twice.sinceLongGap.weeks == [30])
    #expect(series([]).sinceLongGap.weeks == [])
  }

  @Test func `asks the correction for alike neighbours from twenty weeks on`() {
    let vector = TrendVectors.all.first { $0.name == "ar_trend_52" }

    // The normal p is 4.6e-6; the clamped one 0.001007885388.
    #expect(agree(vector?.series.pStar, 0.0010078853880475612))
    // Exact p 4.3e-5; the raw correction has 7.5e-6, the clamped one 1.3e-4.
    let step = TrendVectors.all.first { $0.name == "step_20" }
    #expect(agree(step?.series.pStar, 0.00013188943525482523))
  }

  @Test func `names no lean of zero points`() {
    // 21 pairs of zeros and 3 of fives make 24 of 45 slopes 0, and so the median; only 2 of the
    // 10!/(7! 3!) = 120 orders are as extreme: p = .017.
    let late = series([0, 0, 0, 0, 0, 0, 0, 5, 5, 5])
    #expect(TheilSenSlope(late)?.slope == 0)
    #expect(agree(MannKendallTest(late)?.p, 2.0 / 120))
    #expect(late.reading(.asked) == .noLean)
  }
}

struct `A weekly series` {
  @Test func `drops a week without a value`() {
    let series = WeeklySeries(weeks: [1, 2, 4], values: [nil, 5, nil])

    #expect(series.weeks == [2])
    #expect(series.values == [5])
    #expect(series.span == 1)
  }

  @Test func `takes float dust for ties`() {
    // The same score on two ways: 0.1 + 0.2 is 0.30000000000000004.
    let dusty = WeeklySeries(weeks: [0, 1, 2, 3], values: [0.3, 0.1 + 0.2, 0.3, 0.1 + 0.2])
    let statistics = TrendStatistics(dusty)

    #expect(statistics.mannKendall?.s == 0)
    #expect(statistics.mannKendall?.variance == 0)
    #expect(statistics.standardDeviation == 0)
    #expect(statistics.lag1Autocorrelation == nil)
    #expect(statistics.individuals?.meanMovingRange == 0)
  }

  @Test func `may hold any two equal values, and weeks before 1970`() {
    let series = WeeklySeries(weeks: [-5, 7], values: [-1e9, -1e9])
    let statistics = TrendStatistics(series, split: 0)

    #expect(statistics.theilSen?.slope == 0)
    #expect(statistics.mannKendall?.normalP == 1)
    #expect(statistics.mannKendall?.tauB == nil)
    #expect(statistics.individuals?.upper == -1e9)
    #expect(statistics.permutation?.twoSidedP == 1)
    #expect(statistics.permutation?.nonoverlap == 0.5)
  }

  @Test(arguments: [-3, 0, 12])
  func `cannot be compared when one side has no week`(split: Int) {
    let series = WeeklySeries(weeks: [0, 11], values: [1, 2])

    #expect(PermutationTest(series, split: split) == nil)
  }
}

struct `A change against the first eight weeks` {
  private func change(_ latest: Double) -> PersonalChange? {
    PersonalChange(
      WeeklySeries(weeks: Array(1...9), values: Array(repeating: 50, count: 8) + [latest]))
  }

  @Test func `is none below one answer step, however still they were`() {
    // s = 0, so the interval is 0 wide and the threshold 12.5.
    #expect(change(62.5)?.isOutside == false)
    #expect(change(62.6)?.isOutside == true)
    #expect(change(37.4)?.isOutside == true)
  }
}

struct `Before and after` {
  @Test func `compares the ten weeks next to the split`() {
    // Two weeks of 0 long before, ten of 50, ten of 60, two of 0 long after.
    let values =
      [0.0, 0] + Array(repeating: 50, count: 10) + Array(repeating: 60, count: 10) + [0, 0]
    let test = PermutationTest(
      WeeklySeries(weeks: Array(1...24), values: values), split: 13)

    #expect(test?.beforeMean == 50)
    #expect(test?.afterMean == 60)
    // Only the two splits that keep the groups apart, of 20!/(10! 10!) = 184,756.
    #expect(agree(test?.twoSidedP, 2.0 / 184_756))
  }
}
