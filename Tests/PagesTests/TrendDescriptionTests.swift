// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import TestSupport
import Testing
import Texts

@testable import Pages

struct `The hardest and the easiest week` {
  private static let some: [Double?] = [50, 20, 60, 90]
  /// The first and the third are read as 20.
  private static let tied: [Double?] = [20.2, 60, 19.8, 90]
  private static let manyTied: [Double?] = [20, 20, 20, 20, 90]

  private func report(_ values: [Double?]) throws -> TrendReport {
    try SampleSeries.report([SampleSeries.area(values, subject: .overall)], areNamed: false)
  }

  @Test(arguments: [
    (some, "Hardest week: 2026-W45 (Pressure 20); easiest week: 2026-W47 (Pressure 90)."),
    (
      tied,
      "Hardest weeks: 2026-W44 and 2026-W46 (Pressure 20); easiest week: 2026-W47 (Pressure 90)."
    ),
    (manyTied, "Hardest: Pressure 20, in 4 weeks; easiest week: 2026-W47 (Pressure 90)."),
  ])
  func `are all the weeks that are`(values: [Double?], expected: String) throws {
    let description = try #require(try report(values).description)
    #expect(description.sentence.inEnglish.contains(" \(expected) "))
  }

  @Test(arguments: [
    (some, "Hardest: 20 in 2026-W45. Easiest: 90 in 2026-W47."),
    (tied, "Hardest: 20 in 2026-W44 and 2026-W46. Easiest: 90 in 2026-W47."),
    (manyTied, "Hardest: 20 in 4 weeks. Easiest: 90 in 2026-W47."),
  ])
  func `are named so beside a drawing too`(values: [Double?], expected: String) throws {
    let report = try report(values)
    let chart = TrendChart(part: report.parts[0], window: report.window).chart
    #expect(chart.inWords.first?.words(in: .english) == expected)
  }

  @Test func `are not named where all weeks are alike`() throws {
    let report = try report([50, 50.2, 49.8, 50])
    #expect(report.description?.sentence.inEnglish.contains("ardest") == false)
    let chart = TrendChart(part: report.parts[0], window: report.window).chart
    #expect(
      chart.inWords.first?.words(in: .english).begins(saying: .trendPoints(points: .anything))
        == true)
  }
}

struct `Where most weeks were` {
  @Test func `is drawn over the weeks it was taken from alone`() throws {
    let values = (0..<26).map { 40 + Double($0 % 3) }
    let report = try SampleSeries.report([SampleSeries.area(values)])
    let chart = TrendChart(part: report.parts[0], window: report.window).chart
    let last = SampleSeries.lastWeek
    #expect(chart.usual?.weeks == last - 11...last)
  }

  @Test func `is not drawn where none of those weeks is`() throws {
    let values = (0..<40).map { 40 + Double($0 % 3) }
    let last = SampleSeries.lastWeek
    let report = try SampleSeries.report(
      [SampleSeries.area(values)], .between(first: nil, last: last - 20))
    #expect(TrendChart(part: report.parts[0], window: report.window).chart.usual == nil)
    let partly = try SampleSeries.report(
      [SampleSeries.area(values)], .between(first: nil, last: last - 5))
    #expect(
      TrendChart(part: partly.parts[0], window: partly.window).chart.usual?.weeks
        == last - 11...last - 5)
  }
}
