// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import Testing

@testable import OnlandApp

struct `A page speaks of a change` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  /// 2026-01-05 is a Monday.
  private let start = LocalDate(dayNumber: 20_458)

  /// Nothing stands out but what pressure does: of seven areas it alone moves the overall, by a
  /// seventh of 100 for 25 points.
  private func answer(_ days: Int, week: Int, _ rest: String = "2 0 0 5 0 0 0 7 0 3 4 0 n n") throws
  {
    try home.check(
      "30m 4 \(days) \(days) \(rest) -", date: start.adding(days: 7 * week).description)
  }

  private func sentence(week: Int) throws -> String? {
    _ = home.takeWritten()
    try ShowCommand(environment: home.environment(width: 200)).run(
      start.adding(days: 7 * week).description, isJSON: false, showsWorking: false)
    return home.takeWritten().components(separatedBy: "\n").first {
      $0.contains("check-ins before it were")
    }
  }

  @Test func `from the ninth week on, when it is outside of where the weeks before mostly were`()
    throws
  {
    for week in 0..<8 { try answer(week % 2, week: week) }
    // Everything at its hardest, without budget or comfort: worth and six areas are 0.
    try home.check(
      "30m 1 7 7 9 7 7 1 7 7 7 0 7 3 1 0 n n -", date: start.adding(days: 56).description)
    try answer(1, week: 9)
    try home.check(
      "30m 1 7 7 9 7 7 1 7 7 7 0 7 3 1 0 n n -", date: start.adding(days: 70).description)
    for week in 11..<23 { try answer(week % 2, week: week) }
    try home.check(
      "30m 1 7 7 9 7 7 1 7 7 7 0 7 3 1 0 n n -", date: start.adding(days: 7 * 23).description)

    // Overall of the first 8: time 87.5, pressure 100 or 75, load 100, control 100, comparison 100,
    // connection 100, joy 75: 662.5 / 7 and 637.5 / 7.
    #expect(try sentence(week: 7) == nil)
    #expect(
      try sentence(week: 8)
        == "Balance 0 this week; all 8 check-ins before it were between 91 and 95.")
    #expect(try sentence(week: 9) == nil)
    // As far away as week 8, but that was said two weeks ago.
    #expect(try sentence(week: 10) == nil)
    #expect(
      try sentence(week: 23)
        == "Balance 0 this week; all 12 check-ins before it were between 91 and 95.")
  }

  @Test func `and counts anew after a long gap`() throws {
    for week in 0..<8 { try answer(0, week: week) }
    try home.check(
      "30m 1 7 7 9 7 7 1 7 7 7 0 7 3 1 0 n n -", date: start.adding(days: 7 * 20).description)

    #expect(try sentence(week: 20) == nil)
  }
}
