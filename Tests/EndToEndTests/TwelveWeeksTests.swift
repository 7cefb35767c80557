// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport
import Testing

/// Twelve weeks of one person, with a gap of three, through the built program.
///
/// With `ONLAND_RECORD_SCREENS=1` the screens are written anew instead: read what changed in them.
struct `Twelve weeks` {
  private let home: OnlandHome
  /// 2026-09-07, a Monday.
  private let start = LocalDate(dayNumber: 20_703)

  init() throws {
    home = try OnlandHome(settings: ["questionnaire": "pulse", "budget_minutes": "60"])
  }

  @Test func `of due, look back, plan, a gap and a return`() throws {
    var screens = ""
    var hasPlan = false
    for week in 0...11 {
      let day = start.adding(days: 7 * week)
      screens += try screen(on: day, "due", typed: [])
      // The gap.
      if (6...8).contains(week) { continue }
      // Pressure goes down after the third week.
      let pressure = week < 3 ? "7" : "0"
      var typed = ["90m", pressure, "0", "most", ""]
      // A plan of the last two weeks is looked back at first.
      if hasPlan, week != 9 { typed.insert(week == 3 ? "no" : "yes", at: 0) }
      switch week {
      // The first suggestion, when, the moment again, and kept.
      case 0: typed += ["1", "9:00", "it is nine", ""]
      // After the gap there is nothing to keep: something else.
      case 9: typed += ["1", "lunch is over", ""]
      default: typed += ["1", ""]
      }
      hasPlan = true
      screens += try screen(on: day, "check", typed: typed)
      screens += try screen(on: day.adding(days: 1), "due", typed: [])
    }
    let last = start.adding(days: 7 * 11)
    screens += try screen(on: last, "plan", typed: [])
    screens += try screen(on: last, "history", typed: [])
    screens += try screen(on: last.adding(days: 1), typed: [])

    #expect(try screens == committedScreen("twelve-weeks", recording: screens))
  }

  /// What a person sees of one run, from the command to the status.
  private func screen(on day: LocalDate, _ arguments: String..., typed: [String]) throws -> String {
    let run = try TerminalRun(
      TerminalRun.built("onland"), arguments,
      environment: home.variables(and: FakedClock.variables(day)))
    for line in typed {
      // Readline says this to the terminal before each prompt, and only there.
      try run.wait(for: "\u{1B}[?2004h")
      run.type(line + "\r")
    }
    let status = try run.exitStatus()
    guard case .exited(let code) = status else {
      Issue.record("\(arguments) on \(day): \(status)")
      return ""
    }
    let shown = run.plainScreen.replacing("\r", with: "")
    return "# \(day)\n$ onland \(arguments.joined(separator: " "))\n\(shown)[\(code)]\n\n"
  }
}
