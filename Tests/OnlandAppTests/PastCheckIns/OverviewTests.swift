// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The overview` {
  @Test func `looks back in a few lines when nothing is due`() throws {
    let home = try TestHome()
    try home.check(Week.easy)
    _ = home.takeWritten()
    _ = home.takeSaid()

    let status = try OverviewCommand(environment: home.environment(isAtTerminal: true)).run()

    #expect(status == .done)
    #expect(home.written.first == "Last check-in: Monday 23 November 2026, Weekly balance.")
    let monday = try #require(LocalDate("2026-11-30"))
    #expect(home.written.say(.checkInNext(day: Day(monday, .words))))
    #expect(home.takeSaid() == [])
  }

  @Test func `begins a check-in when the week has none`() throws {
    let home = try TestHome()
    try home.check(Week.easy, date: "2026-11-10")
    try home.set("country", "CA")
    try home.set("budget_minutes", "")
    try home.set("comfort_platforms", "")

    #expect(throws: Interruption.stopped) {
      try OverviewCommand(environment: home.environment(isAtTerminal: true)).run()
    }

    #expect(home.said.say(.checkTitle(questionnaire: "Weekly balance", week: "week 2026-W48")))
  }

  /// Whoever sits down at a login that is shared sees no result, whether the screen is a terminal or not.
  @Test(arguments: [true, false])
  func `shows no result where it is to be quiet`(isAtTerminal: Bool) throws {
    let home = try TestHome()
    try home.check(Week.heavy)
    try home.set("overview", "quiet")
    _ = home.takeWritten()
    _ = home.takeSaid()

    let status = try OverviewCommand(environment: home.environment(isAtTerminal: isAtTerminal))
      .run()

    #expect(status == .done)
    #expect(
      home.takeWritten()
        == """
        Next check-in: any time from Monday 30 November 2026. onland show shows the last
        result.
        """)
    #expect(home.takeSaid() == [])
  }

  @Test func `is as quiet before the first check-in`() throws {
    let home = try TestHome()
    try home.set("overview", "quiet")

    #expect(try OverviewCommand(environment: home.environment()).run() == .done)

    #expect(home.takeWritten() == "No check-in yet. onland show shows the last result.")
  }

  @Test func `begins a check-in also where it is quiet`() throws {
    let home = try TestHome()
    try home.check(Week.easy, date: "2026-11-10")
    for (key, value) in [
      ("country", "CA"), ("budget_minutes", ""), ("comfort_platforms", ""), ("overview", "quiet"),
    ] {
      try home.set(key, value)
    }

    #expect(throws: Interruption.stopped) {
      try OverviewCommand(environment: home.environment(isAtTerminal: true)).run()
    }

    #expect(home.said.say(.checkTitle(questionnaire: "Weekly balance", week: "week 2026-W48")))
  }
}
