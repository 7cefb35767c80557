// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestSupport
import Testing

/// How often people are told of a change in a year of weekly looks.
///
/// A small seeded run of two rows of the table in Documentation/Trends.md, which has 2,000 people in each:
/// mean 60, standard deviation 9, neighbouring weeks correlated at 0.3.
struct `A year of weekly looks` {
  private static let people = 25
  private static let weeks = 52

  @Test func `seldom tells of a change where nothing changes`() {
    var weeks = AlikeWeeks(seed: 11, rho: 0.3)
    let told = (0..<Self.people).count { _ in
      firstClaim(weeks.next(Self.weeks).map { 60 + 9 * $0 }) != nil
    }

    // 9 % of 2,000.
    #expect(told <= 4)
  }

  @Test func `finds a point a week within 30 weeks, and the right way`() {
    var weeks = AlikeWeeks(seed: 12, rho: 0.3)
    let claims = (0..<Self.people).map { _ in
      firstClaim(weeks.next(30).enumerated().map { 34 + Double($0) + 9 * $1 })
    }

    #expect(!claims.contains { $0?.isUp == false })
    // 81 % of 2,000.
    #expect(claims.count { $0 != nil } >= 18)
  }

  /// What the program tells first, looking at the last 26 weeks and at all, once a week.
  private func firstClaim(_ values: [Double]) -> TrendClaim? {
    let series = WeeklySeries(weeks: Array(values.indices), values: values)
    for week in values.indices {
      let findings = TrendFindings(
        series.upTo(week), in: max(0, week - 25)...week, .asked)
      if let claim = findings.claim ?? findings.claimOfAll { return claim }
    }
    return nil
  }
}
