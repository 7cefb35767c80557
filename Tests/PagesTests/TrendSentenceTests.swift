// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Psychometrics
import Testing

@testable import Pages

struct `The sentence of a trend` {
  private func sentence(_ values: [Double?]) throws -> String {
    let report = try SampleSeries.report([SampleSeries.area(values)])
    return TrendSentence(part: try #require(report.parts.first)).text
  }

  @Test func `follows the number of answered weeks`() throws {
    #expect(try sentence([50]) == "First check-in. Trends need more weeks.")
    #expect(
      try sentence([50, 62.5]) == """
        +13 points from last time. Weeks go up and down; too early to read more into it. \
        You have 2 check-ins. A lean can be shown from 8, a trend from 12. About 6 more weeks.
        """)
    #expect(
      try sentence([50, 62.5, 61, 61, 60]) == """
        -1 point from last time. Weeks go up and down; too early to read more into it. \
        You have 5 check-ins. A lean can be shown from 8, a trend from 12. About 3 more weeks.
        """)
    #expect(
      try sentence([50, 62.5, 61, 61, 60, 60]) == """
        0 points from last time. Weeks go up and down; too early to read more into it. \
        2 more check-ins until a first lean can be shown.
        """)
    #expect(
      try sentence([50, 62.5, 61, 61, 60, 60, 62.5]).hasSuffix(
        "1 more check-in until a first lean can be shown."))
  }

  @Test func `may lean from eight weeks on`() throws {
    // beforeafter_small_8: slope 2.7455, exact p = .0141.
    #expect(
      try sentence([41.25, 48.75, 38.75, 45, 52.5, 57.5, 55, 60]) == """
        Leaning up by about 2.7 points a week. Could still be chance; clearer from 12 check-ins.
        """)
    // nulls_13: nine weeks, slope -1.0913, exact p = .0114.
    #expect(
      try sentence([60, nil, 57.5, 62.5, nil, nil, 55, 52.5, 57.5, 50, nil, 47.5, 50]) == """
        Leaning down by about 1.1 points a week. Could still be chance; clearer from 12 check-ins.
        """)
    #expect(
      try sentence([50, 60, 50, 60, 50, 60, 50, 60, 50]) == """
        You have 9 check-ins. A trend can be shown from 12. About 3 more weeks.
        """)
    #expect(try sentence([50, 60, 50, 60, 50, 60, 50, 60, 50, 55, 50]).hasSuffix("1 more week."))
  }

  @Test func `may name a trend from twelve weeks on`() throws {
    // declining_12: slope -2.375 (-2.6 to -2) over weeks 1 to 12; 2.375 x 11 = 26 points.
    #expect(
      try sentence([81.5, 78, 79.25, 74, 71.5, 73, 66.75, 68, 61, 63.5, 57.25, 55]) == """
        Pressure has been falling by about 2.4 points a week (2 to 2.6) over 12 weeks.
        """)
    // gaps_14: weeks 1 to 26, slope 1.1538 (0.9375 to 1.3333).
    let gaps: [Double?] = [
      40, 43.75, 41.25, nil, 47.5, 46.25, nil, nil, 52.5, 45, 55, nil, nil, nil, 58.75, 53.75, 60,
      nil, nil, nil, 66.25, 61.25, nil, nil, nil, 70,
    ]
    #expect(
      try sentence(gaps) == """
        Pressure has been rising by about 1.2 points a week (0.9 to 1.3) over 26 weeks.
        """)
    #expect(
      try sentence([50, 60, 50, 60, 50, 60, 50, 60, 50, 60, 50, 60]) == """
        No clear trend in 12 check-ins. A slow one could still hide.
        """)
  }

  @Test func `of weeks whose score was withheld says that, and not that there are none`() throws {
    #expect(try sentence([nil, nil]) == "No check-in has a score here yet.")
  }

  @Test func `looks at the last 26 weeks`() throws {
    let values = [Double?](repeating: 90, count: 60) + [50] + [Double?](repeating: nil, count: 24)

    #expect(try sentence(values + [60]).hasPrefix("+10 points from last time."))
    #expect(try sentence(values + [60]).contains("You have 2 check-ins in these weeks."))
    #expect(try sentence(values + [nil]) == "One check-in in these weeks. Trends need more.")
    #expect(
      try sentence(values + [Double?](repeating: nil, count: 9)) == "No check-in in these weeks.")
  }

  @Test func `of an overall and seven areas is at most two trends`() throws {
    let rising = (0..<20).map { 2 * Double($0) }
    let steeper = rising.map { 100 - 1.5 * $0 }
    let overall = SampleSeries.area(rising.map { $0 / 2 }, subject: .overall)
    let series = [SampleSeries.area(rising), overall, SampleSeries.area(steeper)]

    let report = try SampleSeries.report(series)

    // The overall comes first though its slope is 1; then the fall of 3, before the rise of 2.
    #expect(report.parts.map(\.isSaid) == [false, true, true])
    #expect(report.unsaid == 1)
  }

  @Test func `is not said of an area nobody named unless it is very clear`() throws {
    // ties_16: exact p = .0078, between .01 / 8 and .01.
    let coarse = SampleSeries.area([
      50, 62.5, 50, 75, 62.5, 62.5, 50, 75, 75, 62.5, 87.5, 75, 75, 87.5, 62.5, 87.5,
    ])
    let clear = SampleSeries.area((0..<16).map { 4 * Double($0) })

    #expect(
      try SampleSeries.report([coarse, clear], areNamed: false).parts.map(\.isSaid)
        == [false, true])
    #expect(
      try SampleSeries.report([coarse, clear], areNamed: true).parts.map(\.isSaid) == [true, true])
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
