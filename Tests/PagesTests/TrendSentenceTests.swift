// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import Pages

struct `The sentence of a trend` {
  private func sentence(_ values: [Double?]) throws -> String {
    try sentence(SampleSeries.area(values))
  }

  private func sentence(_ series: TrendSeries) throws -> String {
    let report = try SampleSeries.report([series])
    return TrendSentence(part: try #require(report.parts.first)).text.inEnglish
  }

  @Test func `describes more the more weeks were answered`() throws {
    #expect(try sentence([50]) == "First check-in. There is more to say from 4 check-ins.")
    #expect(
      try sentence([50, 62.5]) == """
        Last time 50, now 63. Too early to say whether anything changes; there is more to say from \
        4 check-ins.
        """)
    #expect(try sentence([50, 50]).begins(saying: .trendAsLastTime(now: 50)))
    #expect(
      try sentence([50, 62.5, 61, 58.5]) == """
        Between 50 and 63 in 4 check-ins, 58 on average. Too early to say whether anything changes.
        """)
    #expect(try sentence([50, 50, 50, 50]).begins(saying: .trendSameSoFar(number: 50)))
    // 37.5 and 50 on average; from one to the next 0, 25, 25, 0, 12.5, 0 and 0.
    #expect(
      try sentence([37.5, 37.5, 12.5, 37.5, 37.5, 50, 50, 50]) == """
        31 on average in the first 4 check-ins, 47 in the last 4. Two weeks in a row usually \
        differ by about 9. A lot of pressure in 4 of the first 4 check-ins, and in 1 of the last 4.
        """)
  }

  @Test func `leaves the test to weeks that can carry one`() throws {
    // Ten weeks, each harder than the one before: still no claim.
    #expect(
      try sentence((0..<10).map { 90 - 5 * Double($0) }) == """
        80 on average in the first 5 check-ins, 55 in the last 5. Two weeks in a row usually \
        differ by about 5.
        """)
  }

  @Test func `names a change in the words of the scale, and by its ends`() throws {
    // 26 weeks from every answer at its easiest to every answer at its hardest; the first is left out.
    let values = (0..<26).map { 100 - 4 * Double($0) }
    #expect(
      try sentence(values) == """
        Pressure has become harder over 25 weeks: this number went from about 96 to about 0. \
        That is one season so far, not yet a year.
        """)
    #expect(
      try sentence(values.reversed()) == """
        Pressure has become easier over 25 weeks: this number went from about 4 to about 100. \
        That is one season so far, not yet a year.
        """)
  }

  @Test func `uses the words that a questionnaire has for a change`() throws {
    var series = SampleSeries.area((0..<26).map { 100 - 4 * Double($0) })
    series.change = .words(
      ChangeWords(easier: "Pressure has eased", harder: "Pressure has grown"))
    #expect(
      try sentence(series).begins(
        saying: .trendSlope(
          clause: "Pressure has grown", weeks: .anything, start: .anything, end: .anything)))
    // Nobody knows which end is which.
    series.change = nil
    #expect(
      try sentence(series).begins(
        saying: .trendSlope(
          clause: .trendChanged(name: "Pressure"), weeks: .anything, start: .anything,
          end: .anything)))
  }

  @Test func `tells a step as a step`() throws {
    // W22 to W47; the first is left out, so 10 weeks at 25 and 15 at 75.
    let values = (0..<26).map { (week: Int) -> Double in (week < 11 ? 25 : 75) + Double(week % 3) }
    #expect(
      try sentence(values) == """
        Pressure has become easier since about week 33: this number was about 26 before that and \
        has been about 76 since. That is one season so far, not yet a year.
        """)
  }

  @Test func `says that nothing much changed by what it was and is`() throws {
    let values = (0..<26).map { 50 + 12.5 * Double($0 % 2) }
    #expect(
      try sentence(values)
        == "Much the same through these weeks: 56 on average in the first 13 check-ins, "
        + "57 in the last 13.")
    #expect(
      try sentence(values + values)
        == "Much the same through these weeks: 56 on average in the first 13 check-ins, "
        + "57 in the last 13.")
    #expect(try sentence(Array(repeating: 75, count: 26)) == "75 each time.")
  }

  @Test func `never calls halves the same that lie ten points apart`() throws {
    // From one to the next it moves by 40 and more; the halves lie 15 apart.
    let values = (0..<26).map { (week: Int) -> Double in
      (week % 2 == 0 ? 20 : 60) + (week < 13 ? 0 : 12)
    }
    #expect(
      try sentence(values) == """
        38 on average in the first 13 check-ins, 54 in the last 13. Two weeks in a row usually \
        differ by about 40. A lot of pressure in 7 of the first 13 check-ins, and in 6 of the last 13.
        """)
  }

  @Test func `says both where these weeks are silent and all are not`() throws {
    let noise = [0.0, 7, -6, 3, -4, 6, -7, 2]
    let values = (0..<50).map { (week: Int) -> Double in 30 + Double(week) / 2 + noise[week % 8] }
    let text = try sentence(values)
    #expect(
      text.begins(
        saying: .sentences(
          .trendOnlyTogether(weeks: .countWeeks(number: 26)),
          .trendSlope(
            clause: .anything, weeks: .countWeeks(number: 49), start: .anything, end: .anything))))
    #expect(text.says(.trendOneSeason()))
    #expect(text.contains(" on average in the first 13 check-ins, "))
  }

  @Test func `compares the same weeks of last year from a year on`() throws {
    let values = (0..<78).map { $0 < 40 ? 40.0 : 60 }
    // Of the newest 26 weeks, 52 to 77, those a year before are 0 to 25, all but the first: 40.
    #expect(
      try sentence(values).ends(saying: .trendLastYear(count: 25, now: 60, then: 40)))
  }

  @Test func `of weeks whose score was withheld says that, and not that there are none`() throws {
    var series = SampleSeries.area([nil, nil])
    series.absences = [
      SampleSeries.lastWeek - 1: .leftOut, SampleSeries.lastWeek: .tooFewAnswers(1, of: 4),
    ]
    #expect(
      try sentence(series) == "No score here: too few of its questions were answered.")
  }

  @Test func `looks at the last 26 weeks`() throws {
    let values = [Double?](repeating: 90, count: 60) + [50] + [Double?](repeating: nil, count: 24)

    #expect(try sentence(values + [60]).begins(saying: .trendLastTime(before: 50, now: 60)))
    #expect(try sentence(values + [nil]) == "One check-in in these weeks.")
    #expect(
      try sentence(values + [Double?](repeating: nil, count: 9)) == "No check-in in these weeks.")
  }

  @Test func `of an overall and seven areas is at most two changes`() throws {
    let rising = (0..<20).map { 2 * Double($0) }
    let steeper = rising.map { 100 - 1.5 * $0 }
    let overall = SampleSeries.area(rising.map { $0 / 2 }, subject: .overall)
    let series = [SampleSeries.area(rising), overall, SampleSeries.area(steeper)]

    let report = try SampleSeries.report(series)

    // The overall comes first though it changes by 18; then the fall of 54, before the rise of 36.
    #expect(report.parts.map(\.isClaimTold) == [false, true, true])
    #expect(report.unsaid == 1)
  }

  @Test func `is not said of an area nobody named unless it is very clear`() throws {
    // Exact p of the 15 after the first is .00117, and .00174 without the newest: between .0025 / 8 and .0025.
    let coarse = SampleSeries.area([
      25, 25, 37.5, 37.5, 37.5, 50, 37.5, 62.5, 62.5, 50, 37.5, 62.5, 75, 62.5, 62.5, 62.5,
    ])
    let clear = SampleSeries.area((0..<16).map { 4 * Double($0) })

    #expect(
      try SampleSeries.report([coarse, clear], areNamed: false).parts.map(\.isClaimTold)
        == [false, true])
    #expect(
      try SampleSeries.report([coarse, clear], areNamed: true).parts.map(\.isClaimTold)
        == [true, true])
  }
}

struct `Slopes in words` {
  @Test(arguments: [
    (0.0, "0"), (-0.001, "0"), (-0.0, "0"), (0.004, "0"), (0.014, "0.01"), (0.995, "1"),
    (2.3749, "2.4"), (-2.04, "-2"), (10.05, "10.1"),
  ])
  func `have two decimals below one, and no negative zero`(slope: Double, words: String) {
    #expect(Words.slope(slope) == words)
  }
}
