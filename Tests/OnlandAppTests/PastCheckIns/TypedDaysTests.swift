// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import TestSupport
import Testing
import Texts

@testable import OnlandApp

/// Every way to name days, wherever one is typed. It is Monday 2026-11-23, in week 48.
struct `Days are understood` {
  private let home: TestHome

  /// Check-ins on Tuesday 2026-11-03, in week 45, and on Tuesday 2026-10-06, in week 41.
  init() throws {
    home = try TestHome(in: .memory)
    try home.check(Week.easy, date: "2026-10-06")
    try home.check(Week.easy, date: "2026-11-03")
    try home.check(Week.easy)
    _ = home.takeWritten()
    _ = home.takeSaid()
  }

  /// Of the day itself.
  static let days = [
    "2026-11-03", "2026-11-3", "2026/11/3", "3 november", "nov 3", "3rd of November 2026",
    "Tuesday 3 November 2026", "20 days ago",
  ]
  /// Of its week.
  static let weeks = [
    "W45", "w45", "2026-W45", "2026W45", "2026-w45", "week 45", "3 weeks ago", "three weeks ago",
    "week of 3 november", "week of 2026-11-05",
  ]
  /// Of the month before.
  static let months = ["2026-10", "october", "last month", "oct 2026", "1 month ago"]

  @Test(arguments: days + weeks + months) func `by show, edit and delete`(typed: String) throws {
    let date = Self.months.contains(typed) ? "2026-10-06" : "2026-11-03"
    let id = try #require(home.history().checkIns().first { $0.date.description == date }?.id)

    try ShowCommand(environment: home.environment()).run(
      typed, isJSON: true, showsWorking: false)
    #expect(home.takeWritten().contains(id.uuidString.lowercased()))
    _ = try EditCommand(environment: home.environment(typed: [""], isAtTerminal: true)).run(typed)
    #expect(
      home.takeSaid().first?.contains(
        date == "2026-11-03" ? "Tuesday 3 November 2026" : "Tuesday 6 October 2026") == true)
    try home.delete(typed)
    #expect(try !home.history().checkIns().contains { $0.id == id })
  }

  @Test(arguments: days + weeks + months) func `by --since and --until`(typed: String) throws {
    let date = Self.months.contains(typed) ? "2026-10-06" : "2026-11-03"
    _ = try HistoryCommand(environment: home.environment()).run(
      .init(period: .init(since: typed, until: typed)))

    let lines = home.takeWritten().components(separatedBy: "\n")
    #expect(lines.filter { $0.hasPrefix("2026-") }.count == 1)
    #expect(lines[1].hasPrefix(date))
  }

  /// How far back, and the first of the check-ins that are listed then.
  @Test(arguments: [
    ("1w", "2026-11-23"), ("3w", "2026-11-23"), ("4w", "2026-11-03"), ("4 weeks", "2026-11-03"),
    ("four weeks", "2026-11-03"), ("last 4 weeks", "2026-11-03"), ("1m", "2026-11-03"),
    ("2 months", "2026-10-06"), ("3m", "2026-10-06"), ("1y", "2026-10-06"),
    ("year", "none"), ("month", "2026-10-06"), ("2026", "2026-10-06"), ("2026-11", "2026-11-03"),
    ("50d", "2026-10-06"), ("48 days", "2026-11-03"),
  ])
  func `by --last`(typed: String, first: String) throws {
    _ = try HistoryCommand(environment: home.environment()).run(
      .init(period: .init(last: typed)))

    let listed = home.takeWritten().components(separatedBy: "\n").filter { $0.hasPrefix("2026-") }
    #expect((listed.first.map { String($0.prefix(10)) } ?? "none") == first)
  }

  @Test(arguments: days + ["yesterday", "today", "sunday", "last friday"])
  func `by --date`(typed: String) throws {
    let reader = DateReader(today: try #require(LocalDate("2026-11-23")), words: .english)
    let day = try reader.span(typed).first

    try home.check(Week.lonely, date: typed, onSecond: .replace)

    #expect(try home.history().checkIns().contains { $0.date == day })
  }

  @Test(arguments: weeks + months) func `by --date only where they are one`(typed: String) throws {
    let problem = expectProblem { try home.check(Week.easy, date: typed) }

    #expect(problem?.summary.says(.checkInOneDay(first: .anything, last: .anything)) == true)
    #expect(problem?.status == .usage)
  }

  @Test(arguments: days + weeks) func `by --split`(typed: String) throws {
    let path = home.folder + "/series.csv"
    let first = try #require(LocalDate("2026-09-07"))
    let rows = (0..<12).map { "\(first.adding(days: 7 * $0)),\($0)" }
    try "week,value\n\(rows.joined(separator: "\n"))\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
    let command = SeriesCommand(environment: home.environment())

    try command.run(file: path, split: "2026-W45", isJSON: true)
    let expected = home.takeWritten()
    try command.run(file: path, split: typed, isJSON: true)
    #expect(home.takeWritten() == expected)
  }

  /// A date is in another week where weeks begin on Sunday; a week with its number never is.
  @Test func `by --split with the weeks of the series`() throws {
    let path = home.folder + "/series.csv"
    let first = try #require(LocalDate("2026-09-06"))
    let rows = (0..<12).map { "\(first.adding(days: 7 * $0)),\($0)" }
    try "day,value\n\(rows.joined(separator: "\n"))\n"
      .write(toFile: path, atomically: true, encoding: .utf8)
    func series(_ weekStart: String?, split: String? = nil) throws -> String {
      try SeriesCommand(environment: home.environment()).run(
        file: path, weekStart: weekStart, split: split, isJSON: split != nil)
      return home.takeWritten()
    }

    #expect(
      try series(nil).begins(
        saying: .seriesTitle(
          weeks: .countAnsweredWeeks(number: 12), span: 12, first: "2026-W36", last: "2026-W47")))
    #expect(
      try series("Sunday").begins(
        saying: .seriesTitle(
          weeks: .countAnsweredWeeks(number: 12), span: 12, first: "2026-09-06", last: "2026-11-22")
      ))
    #expect(
      try series("saturday").begins(
        saying: .seriesTitle(
          weeks: .countAnsweredWeeks(number: 12), span: 12, first: "2026-09-05", last: "2026-11-21")
      ))
    // Sunday 2026-11-01 begins the week of Monday 2.
    #expect(try series("sunday", split: "2026-11-01") == series("sunday", split: "W45"))
    #expect(try series("sunday", split: "3 weeks ago") == series("sunday", split: "W45"))
    #expect(try series(nil, split: "2026-11-01") == series(nil, split: "W44"))
    #expect(expectProblem { _ = try series("friday") }?.status == .usage)
  }
}
