// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `A check-in is due` {
  private let home: TestHome

  /// 2026-11-23 is a Monday, the first day of week 48.
  init() throws { home = try TestHome() }

  private func due(on date: String, hour: Int = 12) throws -> OnlandApp.ExitStatus {
    let day = try #require(LocalDate(date))
    home.now.secondsSince1970 = (day.dayNumber * 24 + hour) * 3600
    _ = home.takeWritten()
    return DueCommand(environment: home.environment()).run()
  }

  @Test func `never before the first one`() throws {
    #expect(try due(on: "2026-11-23") == .nothing)
    try home.set("country", "NZ")
    #expect(try due(on: "2026-11-23") == .nothing)
    #expect(home.takeWritten() == "")
  }

  @Test(arguments: [
    // Tuesday of week 47: not in its own week, then for two weeks, then never.
    ("2026-11-17", "2026-11-17", false), ("2026-11-17", "2026-11-22", false),
    ("2026-11-17", "2026-11-23", true), ("2026-11-17", "2026-12-06", true),
    ("2026-11-17", "2026-12-07", false), ("2026-11-17", "2027-06-01", false),
    // Sunday: the new week begins a day later, but four days must have gone by.
    ("2026-11-22", "2026-11-23", false), ("2026-11-22", "2026-11-25", false),
    ("2026-11-22", "2026-11-26", true),
    // A clock that was set back.
    ("2026-11-22", "2026-11-01", false),
  ])
  func `in a new week, four days later, for two weeks`(
    last: String, today: String, isDue: Bool
  ) throws {
    try home.check(Week.easy + " -", date: last)

    #expect(try due(on: today) == (isDue ? .done : .nothing))
    #expect(home.takeWritten() == (isDue ? "Time for your weekly check-in: onland check" : ""))
  }

  @Test func `on the person's own day`() throws {
    try home.check(Week.easy + " -", date: "2026-11-17")
    #expect(try due(on: "2026-11-23", hour: 3) == .nothing)
    #expect(try due(on: "2026-11-23", hour: 4) == .done)
    try home.set("day_start", "02:00")
    #expect(try due(on: "2026-11-23", hour: 3) == .done)
  }

  @Test func `by the usual questionnaire and its parts`() throws {
    try home.check(Week.easy + " -", date: "2026-11-10")
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    // A focus window is no look at the week.
    try home.check("15m 20m y y - n 4 4", of: "window", date: "2026-11-23")
    #expect(try due(on: "2026-11-22") == .nothing)
    #expect(try due(on: "2026-11-23") == .done)

    try home.set("questionnaire", "window")
    #expect(try due(on: "2026-11-24") == .nothing)
  }

  @Test(arguments: [
    ("balance", "pulse", true), ("balance", "balance", true), ("pulse", "balance", false),
    ("pulse", "pulse", true),
  ])
  func `on the day that the page of a check-in names, which names none it does not count`(
    usual: String, answered: String, isCounted: Bool
  ) throws {
    try home.set("questionnaire", usual)
    _ = home.takeWritten()
    let answers = answered == "pulse" ? "90m 6 0 5" : Week.easy + " -"
    try home.check(answers, of: answered, date: "2026-11-23")

    let page = home.takeWritten()
    let monday = try #require(LocalDate("2026-11-30"))
    #expect(page.says(.checkInNext(day: Day(monday, .words))) == isCounted)
    #expect(page.contains("30 November") == isCounted)
    #expect(try due(on: "2026-11-30") == (isCounted ? .done : .nothing))
  }

  @Test func `no longer when the check-in was deleted or taken back`() throws {
    try home.check(Week.easy + " -", date: "2026-11-16")
    #expect(try due(on: "2026-11-23") == .done)
    try home.delete("2026-11-16")
    #expect(try due(on: "2026-11-23") == .nothing)
    try home.undo()
    #expect(try due(on: "2026-11-23") == .done)
  }

  @Test func `without a word when the history cannot be read`() throws {
    try home.check(Week.easy + " -", date: "2026-11-16")
    truncate(home.database, 700)

    #expect(try due(on: "2026-11-23") == .history)
    #expect(home.takeWritten() == "")
    #expect(home.complained == [])
  }
}
