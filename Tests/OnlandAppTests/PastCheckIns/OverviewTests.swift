// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Terminal
import Testing

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
    #expect(home.written.contains("Next check-in: any time from Monday 30 November 2026."))
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

    #expect(home.said.contains("Weekly balance, week 2026-W48"))
  }
}
