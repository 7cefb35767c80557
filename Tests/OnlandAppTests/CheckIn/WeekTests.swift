// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Testing

@testable import OnlandApp

/// Days and weeks as a person lives them.
struct `The day of a check-in` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  /// - Parameters:
  ///   - local: Such as `2026-11-23T03:59:59+13:00`.
  private func check(at local: String) throws {
    home.now = try #require(Moment(exported: local))
    try home.check(Week.easy, onSecond: .keepBoth)
    _ = home.takeWritten()
  }

  private func days() throws -> [String] {
    try home.history().checkIns().map { "\($0.date) \($0.date.isoWeek)" }
  }

  @Test func `begins at four in the morning`() throws {
    // A Monday: the night before still belongs to Sunday's week.
    try check(at: "2026-11-23T03:59:59+13:00")
    try check(at: "2026-11-23T04:00:00+13:00")

    #expect(try days() == ["2026-11-22 2026-W47", "2026-11-23 2026-W48"])
  }

  @Test func `may be the last that there is, and be taken back`() throws {
    try check(at: "9999-12-31T23:59:59+00:00")
    #expect(try days() == ["9999-12-31 9999-W52"])

    try home.undo()
    #expect(try days() == [])
    try home.undo()
    #expect(try days() == ["9999-12-31 9999-W52"])
    try TestHome().importing(home.export())
    try home.delete("9999-W52")
    #expect(try days() == [])
  }

  @Test func `begins when the person says`() throws {
    try home.set("day_start", "00:00")
    try check(at: "2026-11-23T00:00:00+13:00")

    #expect(try days() == ["2026-11-23 2026-W48"])
  }

  @Test func `belongs to the ISO week, over the turn of the year too`() throws {
    try check(at: "2027-01-03T12:00:00+00:00")
    try check(at: "2027-01-04T12:00:00+00:00")

    #expect(try days() == ["2027-01-03 2026-W53", "2027-01-04 2027-W01"])
  }

  @Test func `stays in order when daylight saving ends and begins`() throws {
    // Berlin: on 2026-10-25 the hour from 02:00 comes twice; on 2027-03-28 it is left out.
    try check(at: "2026-10-25T02:30:00+02:00")
    try check(at: "2026-10-25T02:30:00+01:00")
    try check(at: "2026-10-25T04:00:00+01:00")
    try check(at: "2027-03-28T01:59:59+01:00")
    try check(at: "2027-03-28T04:00:00+02:00")

    #expect(
      try days() == [
        "2026-10-24 2026-W43", "2026-10-24 2026-W43", "2026-10-25 2026-W43",
        "2027-03-27 2027-W12", "2027-03-28 2027-W12",
      ])
    let instants = try home.history().checkIns().map(\.answeredAt.secondsSince1970)
    #expect(instants == instants.sorted())
    #expect(instants[1] - instants[0] == 3600)
  }

  @Test func `follows the calendar across the date line, both ways`() throws {
    // Tuesday in Auckland, then, half a day later, Monday evening in Honolulu.
    try check(at: "2026-11-24T09:00:00+13:00")
    try check(at: "2026-11-23T20:00:00-10:00")
    // And home again: the Wednesday between never was.
    try check(at: "2026-11-26T09:00:00+13:00")

    #expect(
      try days() == ["2026-11-23 2026-W48", "2026-11-24 2026-W48", "2026-11-26 2026-W48"])
    #expect(
      try home.history().checkIns().map(\.answeredAt.exported) == [
        "2026-11-23T20:00:00-10:00", "2026-11-24T09:00:00+13:00", "2026-11-26T09:00:00+13:00",
      ])
  }

  @Test func `is kept when the clock was set back, and the later change still wins`() throws {
    try check(at: "2026-11-24T09:00:00+13:00")
    try check(at: "2026-11-17T09:00:00+13:00")
    #expect(try days() == ["2026-11-17 2026-W47", "2026-11-24 2026-W48"])

    try home.delete("2026-11-24")

    #expect(try days() == ["2026-11-17 2026-W47"])
    try home.undo()
    #expect(try days() == ["2026-11-17 2026-W47", "2026-11-24 2026-W48"])
  }

  @Test func `and its clock go through an export unchanged`() throws {
    try check(at: "2026-11-24T09:00:00+13:00")
    try check(at: "2026-11-23T20:00:00-10:00")
    let other = try TestHome()

    try other.importing(home.export())

    #expect(try other.history().checkIns() == home.history().checkIns())
  }

  @Test func `is marked as late when it is for an earlier one`() throws {
    home.now = try #require(Moment(exported: "2026-11-24T02:00:00+13:00"))
    try home.check(Week.easy, date: "2026-11-23")
    try home.check(Week.easy, date: "2026-11-16")

    #expect(try home.history().checkIns().map(\.isLate) == [true, false])
  }
}
