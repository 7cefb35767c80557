// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Journal
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import OnlandApp

/// 2026-11-22 and 2026-11-29 are Sundays, 2026-11-28 is a Saturday.
struct `A week that begins on another day than Monday` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  private func begin(on start: WeekStart?) throws {
    if let start { try home.set("week_starts", start.rawValue) }
  }

  private func go(to date: String) throws {
    home.now.secondsSince1970 = (try #require(LocalDate(date)).dayNumber * 24 + 12) * 3600
    _ = home.takeWritten()
  }

  private func json(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }

  private func history() throws -> [[String: Any]] {
    _ = try HistoryCommand(environment: home.environment()).run(.init(form: .json))
    return try #require(try json(home.takeWritten())["check_ins"] as? [[String: Any]])
  }

  private func trend() throws -> [String: Any] {
    _ = try TrendCommand(environment: home.environment()).run(.init(isAll: true, isJSON: true))
    return try json(home.takeWritten())
  }

  private func show(_ reference: String) throws -> String {
    try ShowCommand(environment: home.environment()).run(
      reference, isJSON: true, showsWorking: false)
    return try #require(try json(home.takeWritten())["date"] as? String)
  }

  /// Two check-ins a day apart, on both sides of where a week may begin.
  @Test(arguments: [
    (nil as WeekStart?, "2026-11-28", "2026-11-29", true), (nil, "2026-11-29", "2026-11-30", false),
    (.monday, "2026-11-29", "2026-11-30", false), (.sunday, "2026-11-28", "2026-11-29", false),
    (.sunday, "2026-11-29", "2026-11-30", true), (.saturday, "2026-11-27", "2026-11-28", false),
    (.saturday, "2026-11-28", "2026-11-29", true),
    // Over the end of a year, with a week 53, and a leap day.
    (.sunday, "2026-12-31", "2027-01-02", true), (.sunday, "2027-01-02", "2027-01-03", false),
    (.saturday, "2028-02-25", "2028-02-26", false), (.saturday, "2028-02-28", "2028-03-01", true),
  ])
  func `has its first day in it, everywhere`(
    start: WeekStart?, first: String, second: String, isSameWeek: Bool
  ) throws {
    try begin(on: start)
    try go(to: first)
    try home.check(Week.easy)
    try go(to: second)

    // A second check-in of a week is asked about; without anybody to ask it is refused.
    let problem = isSameWeek ? expectProblem { try home.check(Week.lonely) } : nil
    #expect(problem?.status == (isSameWeek ? .nothing : nil))
    try home.check(Week.lonely, onSecond: isSameWeek ? .keepBoth : nil)
    _ = home.takeWritten()

    #expect(try history().map { $0["counts_in_week"] as? Bool } == [!isSameWeek, true])
    let trend = try trend()
    #expect((trend["window"] as? [String: Any])?["weeks"] as? Int == (isSameWeek ? 1 : 2))
    #expect(trend["week_starts"] as? String == (start == .monday ? nil : start?.rawValue))
    // Signals count answered weeks.
    _ = try SignalsCommand(environment: home.environment()).list(isJSON: true)
    #expect(try json(home.takeWritten())["window"] as? Int == (isSameWeek ? 1 : 2))
  }

  @Test(arguments: [
    (nil as WeekStart?, "2026-11-24", "2026-11-29", false), (nil, "2026-11-24", "2026-11-30", true),
    (.sunday, "2026-11-24", "2026-11-28", false), (.sunday, "2026-11-24", "2026-11-29", true),
    (.saturday, "2026-11-24", "2026-11-27", false), (.saturday, "2026-11-24", "2026-11-28", true),
    (.sunday, "2026-11-29", "2026-12-05", false), (.sunday, "2026-11-29", "2026-12-06", true),
  ])
  func `is due with its first day`(
    start: WeekStart?, last: String, today: String, isDue: Bool
  ) throws {
    try begin(on: start)
    try go(to: last)
    try home.check(Week.easy)
    try go(to: today)

    #expect(DueCommand(environment: home.environment()).run() == (isDue ? .done : .nothing))
    // A bare `onland` goes by the same, and says from when on.
    _ = home.takeWritten()
    if !isDue {
      _ = try OverviewCommand(environment: home.environment()).run()
      let next = NextCheckIn.day(
        after: try #require(LocalDate(last)), start ?? .monday)
      #expect(home.takeWritten().contains(Message.day(Day(next, .words)).inEnglish))
    }
  }

  @Test func `is what date words mean`() throws {
    try begin(on: .sunday)
    for date in ["2026-11-22", "2026-11-28", "2026-11-29"] {
      try go(to: date)
      try home.check(Week.easy, onSecond: .keepBoth)
    }
    try go(to: "2026-12-02")

    #expect(try show("this week") == "2026-11-29")
    #expect(try show("week of 1 december") == "2026-11-29")
    // With its number it is the week of ISO 8601, from Monday 23 to Sunday 29 November: two of them.
    #expect(expectProblem { try show("W48") }?.status == .usage)
    #expect(try show("W47") == "2026-11-22")
    try home.delete("2026-11-28")
    #expect(try show("last week") == "2026-11-22")
  }

  @Test func `is named by its first day, where no number of ISO 8601 would be right`() throws {
    try begin(on: .sunday)
    try go(to: "2026-12-01")
    try home.check(Week.easy)
    let page = home.takeWritten()

    #expect(page.says(.languageWeekOf(day: "29 November")))
    #expect(!page.contains("W49") && !page.contains("week 49"))
    try home.set("dates", "iso")
    try ShowCommand(environment: home.environment()).run(
      "last", isJSON: false, showsWorking: false)
    #expect(home.takeWritten().says(.languageWeekOf(day: "2026-11-29")))
  }

  @Test func `has the plan of its days`() throws {
    try begin(on: .saturday)
    let plan = Plan(
      chosenOn: try #require(LocalDate("2026-11-28")), cue: "lunch is over", act: "walk")
    let start = WeekStart.saturday
    try home.history().save(plan, for: start.week(of: plan.chosenOn).iso, at: home.now)

    for (today, isThere) in [
      ("2026-11-27", false), ("2026-11-28", true), ("2026-12-04", true), ("2026-12-05", false),
    ] {
      try go(to: today)
      _ = try PlanCommand(environment: home.environment()).show(isJSON: true)
      #expect(try (json(home.takeWritten())["plan"] is NSNull) == !isThere, "\(today)")
    }
  }

  /// Files keep days; what a week begins with is a matter of reading them.
  @Test func `changes nothing in an export`() throws {
    try go(to: "2026-11-29")
    try home.check(Week.easy)
    func days() throws -> [String] {
      _ = home.takeWritten()
      _ = try ExportCommand(environment: home.environment()).run(.init(isCSV: true))
      return home.takeWritten().split(separator: "\n").map { String($0) }
    }
    let before = try days()
    try begin(on: .sunday)

    #expect(try days() == before)
    #expect(try history().first?["week"] as? String == "2026-W48")
  }
}
