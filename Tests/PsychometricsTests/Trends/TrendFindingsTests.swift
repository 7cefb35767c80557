// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Testing

struct `A change is claimed` {
  /// Consecutive weeks from week 1.
  private func series(_ values: [Double]) -> WeeklySeries {
    WeeklySeries(weeks: Array(1..<values.count + 1), values: values)
  }

  private func rising(weeks: Int, by step: Double) -> WeeklySeries {
    series((0..<weeks).map { 20 + step * Double($0) })
  }

  private func findings(
    _ series: WeeklySeries, in weeks: ClosedRange<Int> = 0...1000, smallestChange: Double = 10
  ) -> TrendFindings {
    TrendFindings(series, in: weeks, .asked, smallestChange: smallestChange)
  }

  @Test func `when two check-ins running saw it, each in twelve weeks without the first`() {
    // 13 weeks leave 12 to test: one look. 14 leave 13 and 12: two.
    #expect(findings(rising(weeks: 12, by: 3)).window.newest == nil)
    #expect(findings(rising(weeks: 13, by: 3)).window.newest?.isClear == true)
    #expect(findings(rising(weeks: 13, by: 3)).claim == nil)
    #expect(findings(rising(weeks: 14, by: 3)).claim?.slope.slope == 3)
  }

  @Test func `by its ends, never beyond the values there were`() {
    let claim = findings(rising(weeks: 14, by: 3)).claim

    // The first week, 20, is left out.
    #expect(claim?.start == 23)
    #expect(claim?.end == 59)
    #expect(claim?.isUp == true)
    #expect(claim?.weeks == 2...14)
    // A line through 4 x 100, then 100 down to 0 in steps of 10, then 4 x 0, is above 100 at first.
    let falling = Array(repeating: 100.0, count: 4) + (0...10).map { 100 - 10 * Double($0) }
    let steep = findings(series(falling + Array(repeating: 0, count: 4))).claim
    #expect(steep?.start == 100)
    #expect(steep?.end == 0)
  }

  @Test func `only when it is large enough`() {
    // Of 13 tested weeks: 0.8 x 12 = 9.6 points; the look before needs its ten points too, 0.91 x 11.
    #expect(findings(rising(weeks: 14, by: 0.8)).claim == nil)
    #expect(findings(rising(weeks: 14, by: 0.91)).claim != nil)
    #expect(findings(rising(weeks: 14, by: 0.8), smallestChange: 8).claim != nil)
  }

  @Test func `more seldom when nobody asked, and of some weeks of many`() {
    #expect(ClaimThreshold.unasked.allWeeks == 0.0025 / 8)
    let long = series((0..<40).map { 20 + Double($0) })
    let findings = findings(long, in: 15...40)

    #expect(findings.window.threshold == ClaimThreshold.asked.someWeeks)
    #expect(findings.all?.threshold == ClaimThreshold.asked.allWeeks)
    #expect(self.findings(long).window.threshold == ClaimThreshold.asked.allWeeks)
  }

  @Test func `of all weeks where the last ones stay silent`() {
    // Half a point a week among weeks that go up and down by seven.
    let noise = [0.0, 7, -6, 3, -4, 6, -7, 2]
    let values = (0..<60).map { (week: Int) -> Double in 30 + Double(week) / 2 + noise[week % 8] }
    let findings = findings(series(values), in: 35...60)

    #expect(findings.claim == nil)
    #expect(findings.claimOfAll?.isUp == true)
  }

  @Test func `and of weeks that are all equal never`() {
    #expect(findings(series(Array(repeating: 75, count: 26))).claim == nil)
    #expect(series(Array(repeating: 75, count: 26)).pStar == 1)
  }

  @Test func `as a step where the weeks inside both parts do not go on`() {
    let values = (0..<20).map { (week: Int) -> Double in (week < 9 ? 40 : 60) + Double(week % 3) }
    let claim = findings(series(values)).claim

    // Place 9 is week 10.
    #expect(claim?.step?.week == 10)
    #expect(agree(claim?.end, values[9...].reduce(0, +) / 11))
    #expect(findings(rising(weeks: 20, by: 2)).claim?.step == nil)
  }

  @Test func `in the second year only when it is not as it was in the same weeks before`() {
    // 26 weeks up and 26 down, twice; the last 26 weeks go up.
    let wave = (0..<52).map { (week: Int) -> Double in
      week < 26 ? 30 + Double(week) : 82 - Double(week)
    }
    let season = series(wave + wave[..<26])
    let findings = findings(season, in: 53...78)

    #expect(findings.window.claim?.isUp == true)
    #expect(findings.claim == nil)
    #expect(findings.isSeason)
    #expect(findings.lastYear?.difference == 0)
    // 20 points more than a year before: no season.
    let more = series(wave + wave[..<26].map { $0 + 20 })
    #expect(self.findings(more, in: 53...78).claim?.isUp == true)
  }

  @Test func `with a correction for alike neighbours from twenty weeks on`() {
    let vector = TrendVectors.all.first { $0.name == "ar_trend_52" }

    // The normal p is 4.6e-6; the clamped one 0.001007885388.
    #expect(agree(vector?.series.pStar, 0.0010078853880475612))
    // Exact p 4.3e-5; the raw correction has 7.5e-6, the clamped one 1.3e-4.
    let step = TrendVectors.all.first { $0.name == "step_20" }
    #expect(agree(step?.series.pStar, 0.00013188943525482523))
  }
}

struct `A series begins anew` {
  @Test func `only after more than eight weeks in a row without an answer`() {
    let values = [Double](repeating: 50, count: 4)
    // Weeks 3 to 10 are missing, eight of them; then 3 to 11, nine.
    #expect(WeeklySeries(weeks: [1, 2, 11, 12], values: values).longGap == nil)
    let long = WeeklySeries(weeks: [1, 2, 12, 13], values: values)
    #expect(long.longGap == 3..<12)
    #expect(long.sinceLongGap.weeks == [12, 13])
    // Of two such gaps the last one counts.
    let twice = WeeklySeries(weeks: [1, 12, 13, 30], values: values)
    #expect(twice.sinceLongGap.weeks == [30])
    #expect(WeeklySeries(weeks: [], values: []).sinceLongGap.weeks == [])
  }
}

struct `Usual weeks` {
  private func usual(_ values: [Double]) -> UsualWeeks? {
    UsualWeeks(WeeklySeries(weeks: Array(values.indices), values: values))
  }

  @Test func `are the last twelve without the lowest and the highest`() {
    // 0 and 200 are long ago; of 1 to 12 the middle ten are 2 to 11.
    let usual = usual([0, 200] + (1...12).map(Double.init))

    #expect(usual?.range == 2...11)
    #expect(usual?.within == 10)
    #expect(usual?.count == 12)
    #expect(usual?.firstWeek == 2)
  }

  @Test func `need eight, and count the weeks that equal their ends`() {
    #expect(usual(Array(repeating: 50, count: 7)) == nil)
    let level = usual(Array(repeating: 50, count: 7) + [100])
    #expect(level?.range == 50...50)
    #expect(level?.within == 7)
    #expect(level?.count == 8)
  }
}

struct `Two halves` {
  private func halves(_ values: [Double]) -> SeriesHalves? {
    SeriesHalves(WeeklySeries(weeks: Array(values.indices), values: values))
  }

  @Test func `leave out the middle of an odd number`() {
    let halves = halves([10, 20, 99, 30, 50])

    #expect(halves?.count == 2)
    #expect(halves?.first == 15)
    #expect(halves?.last == 40)
    // 10, 79, 69 and 20 from one to the next.
    #expect(halves?.usualMove == 44.5)
    #expect(halves?.areMuchTheSame(below: 30) == true)
  }

  @Test func `differ by more than neighbours do, or are much the same`() {
    #expect(halves([10, 10, 20, 20])?.areMuchTheSame(below: 30) == false)
    #expect(halves([10, 20, 10, 20])?.areMuchTheSame(below: 30) == true)
    #expect(halves([10, 20, 30]) == nil)
  }
}

struct `A weekly series` {
  @Test func `drops a week without a value`() {
    let series = WeeklySeries(weeks: [1, 2, 4], values: [nil, 5, nil])

    #expect(series.weeks == [2])
    #expect(series.values == [5])
    #expect(series.span == 1)
  }

  @Test func `takes float comparisonTolerance for ties`() {
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

  @Test func `has no such floor in another unit`() {
    let hours = WeeklySeries(weeks: Array(1...9), values: [7, 7.5, 7, 7.5, 7, 7.5, 7, 7.5, 5])

    #expect(PersonalChange(hours)?.isOutside == false)
    #expect(PersonalChange(hours, floorStep: nil)?.isOutside == true)
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
