// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Pages
import Psychometrics
import TestSupport
import Testing

@testable import Journal
@testable import OnlandApp

struct `Before and after a plan` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  /// 2026-01-05 is a Monday.
  private let start = LocalDate(dayNumber: 20_458)

  /// Answers `balance` once a week; each number is the answer, in days, to both pressure questions.
  private func answer(_ pressures: [Int]) throws {
    for (week, days) in pressures.enumerated() {
      try home.check(
        "30m 4 \(days) \(days) 2 0 0 5 0 0 0 7 0 3 4 0 n n -",
        date: start.adding(days: 7 * week).description)
    }
  }

  /// The same plan in each of some weeks, counted from the first check-in.
  private func comparison(
    planned weeks: ClosedRange<Int>, signal: String? = "pressured", isCompared: Bool = false
  ) throws -> PlanComparison? {
    var plans: [ISOWeek: Plan] = [:]
    for week in weeks {
      let monday = start.adding(days: 7 * week)
      plans[monday.isoWeek] = Plan(
        chosenOn: monday, cue: "it is 9:00", act: "two posting times", suggestion: "press-hours",
        signal: signal, isCompared: isCompared)
    }
    return PlanComparison(
      PlanRecord(plans: plans), endingWith: start.adding(days: 7 * weeks.upperBound).isoWeek,
      among: try StoredCheckIns(environment: home.environment()).assessed())
  }

  @Test func `says that the weeks were different, and that other things may have changed`() throws {
    // Before: 6 weeks at 7 and 5 days, after: 5 weeks at none. C(11, 5) = 462 splits, one as
    // extreme: p = 1/462 = .002. Scores 0 or 25 before, 100 after: median difference 100 or 75.
    try answer([7, 5, 7, 7, 5, 7, 0, 0, 0, 0, 0])

    let comparison = try #require(try comparison(planned: 5...8))

    #expect(
      comparison.sentence.inEnglish
        == "Pressure has eased since 2026-02-09: this number was about 8 before and about "
        + "100 after. Other things may have changed too.")
  }

  @Test func `claims nothing that so few weeks cannot show`() throws {
    // 4 + 4: the smallest possible p is 2/70 = .029.
    try answer([7, 7, 7, 7, 0, 0, 0, 0])

    let comparison = try #require(try comparison(planned: 3...6))

    #expect(
      comparison.sentence.inEnglish
        == "Pressure: no clear difference between 4 check-ins before 2026-01-26 and 4 after it. "
        + "There may be a change too small to see yet.")
  }

  @Test func `does not test what was on its way before`() throws {
    // 0, 1-2, 3-4, 5-6 and 7 days: five weeks that fall one by one, exact p = 2/120 = .017.
    try answer([0, 1, 3, 5, 7, 0, 0, 0, 0, 0])

    let comparison = try #require(try comparison(planned: 4...7))

    #expect(
      comparison.sentence.inEnglish
        == "Pressure was already changing before 2026-02-02, so we cannot compare.")
  }

  @Test func `is of the overall for a plan that belongs to no area`() throws {
    try answer([7, 7, 7, 7, 0, 0, 0, 0])

    #expect(try comparison(planned: 3...6, signal: nil)?.name == "balance")
    #expect(try comparison(planned: 3...6, signal: "squeezed")?.name == "balance")
  }

  @Test func `is offered after four weeks of it, with four before, and once`() throws {
    try answer([7, 7, 7, 7, 0, 0, 0, 0])

    #expect(try comparison(planned: 4...6) == nil)
    #expect(try comparison(planned: 2...6) == nil)
    #expect(try comparison(planned: 3...6, isCompared: true) == nil)
  }
}
