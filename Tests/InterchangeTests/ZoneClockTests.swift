// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import TestSupport
import Testing

@testable import Interchange

/// Against the system's own files of time zones.
@Suite(.enabled(if: ZoneClock("Europe/Berlin") != nil, "needs the system's time zones"))
struct `The clock of a place` {
  private static func seconds(_ day: String, _ hour: Int, _ minute: Int = 0) throws -> Int {
    try #require(LocalDate(day)).dayNumber * 86_400 + hour * 3600 + minute * 60
  }

  @Test(arguments: [
    ("UTC", "2026-07-01", 0), ("Europe/Berlin", "2026-01-15", 3600),
    ("Europe/Berlin", "2026-07-15", 7200), ("America/Denver", "2026-01-15", -25_200),
    ("Asia/Kathmandu", "2026-01-15", 20_700), ("Australia/Lord_Howe", "2026-01-15", 39_600),
    ("Australia/Lord_Howe", "2026-07-15", 37_800),
  ])
  func `is so far from UTC`(zone: String, day: String, offset: Int) throws {
    let clock = try #require(ZoneClock(zone))

    #expect(clock.offset(at: try Self.seconds(day, 12)) == offset)
    #expect(clock.offset(atLocal: try Self.seconds(day, 12)) == offset)
  }

  /// Clocks go forward at 01:00 UTC on the last Sunday of March, and back on that of October.
  @Test func `changes to the second`() throws {
    let clock = try #require(ZoneClock("Europe/Berlin"))
    let spring = try Self.seconds("2026-03-29", 1)
    let autumn = try Self.seconds("2026-10-25", 1)

    #expect([spring - 1, spring].map(clock.offset(at:)) == [3600, 7200])
    #expect([autumn - 1, autumn].map(clock.offset(at:)) == [7200, 3600])
  }

  /// East and west of UTC, since a clock that is ahead sees a change before it comes.
  @Test(arguments: [
    ("Europe/Berlin", "2026-10-25", 2, 7200, 3600),
    ("America/Denver", "2026-11-01", 1, -21_600, -25_200),
    ("Australia/Lord_Howe", "2026-04-05", 1, 39_600, 37_800),
  ])
  func `tells an hour that is there twice as the first`(
    zone: String, day: String, hour: Int, first: Int, later: Int
  ) throws {
    let clock = try #require(ZoneClock(zone))

    #expect(clock.offset(atLocal: try Self.seconds(day, hour, 45)) == first)
    #expect(clock.offset(atLocal: try Self.seconds(day, hour + 1, 15)) == later)
    #expect(clock.offset(atLocal: try Self.seconds(day, hour - 1, 15)) == first)
  }

  @Test(arguments: [
    ("Europe/Berlin", "2026-03-29", 2, 3600, 7200),
    ("America/Denver", "2026-03-08", 2, -25_200, -21_600),
  ])
  func `tells an hour that is left out as if nothing had changed yet`(
    zone: String, day: String, hour: Int, before: Int, after: Int
  ) throws {
    let clock = try #require(ZoneClock(zone))

    #expect(clock.offset(atLocal: try Self.seconds(day, hour, 30)) == before)
    #expect(clock.offset(atLocal: try Self.seconds(day, hour - 1, 59)) == before)
    #expect(clock.offset(atLocal: try Self.seconds(day, hour + 1)) == after)
  }

  /// Python reads the same files, and knows every place.
  @Test(.enabled(if: Python.can("import zoneinfo"), "needs Python's zoneinfo"))
  func `is that of Python, for every place and over a century`() throws {
    let script = """
      import datetime, random, sys, zoneinfo
      random.seed(9636)
      for name in sorted(zoneinfo.available_timezones()):
          if not all(c.isalnum() or c in "/_+-" for c in name): continue
          zone = zoneinfo.ZoneInfo(name)
          for _ in range(40):
              moment = random.randrange(0, 4102444800)
              offset = datetime.datetime.fromtimestamp(moment, zone).utcoffset()
              print(name, moment, int(offset.total_seconds()))
      """
    var clocks: [Substring: ZoneClock] = [:]
    var differences: [Substring] = []
    let lines = try Python.run(["-c", script]).output.split(separator: "\n")
    for line in lines {
      let fields = line.split(separator: " ")
      guard let clock = clocks[fields[0]] ?? ZoneClock(String(fields[0])) else { continue }
      clocks[fields[0]] = clock
      let moment = try #require(Int(fields[1]))
      if clock.offset(at: moment) != Int(fields[2]) { differences.append(line) }
    }
    #expect(clocks.count > 300)
    #expect(differences == [])
  }

  @Test(arguments: ["", "Europe/Nowhere", "/etc/passwd", "../../etc/passwd", "Berlin ", "1"])
  func `is not there for another name`(name: String) {
    #expect(ZoneClock(name) == nil)
  }

  private static func day(_ text: String, from zone: String?, to target: String) throws -> String {
    let days = SurveyDays(
      order: nil, zone: zone.flatMap { ZoneClock($0) }, target: ZoneClock(target))
    return try days.day(text).description
  }

  @Test(arguments: [
    // Half past eleven at night in Denver is half past six or seven in Berlin.
    ("2026-10-05 23:30:00", "America/Denver", "Europe/Berlin", "2026-10-06"),
    ("2026-10-05 15:59", "America/Denver", "Europe/Berlin", "2026-10-05"),
    ("2026-10-05 16:00", "America/Denver", "Europe/Berlin", "2026-10-06"),
    // Between the changes of America and Europe the distance is an hour less.
    ("2026-10-28 16:30", "America/Denver", "Europe/Berlin", "2026-10-28"),
    ("2026-10-28 17:00", "America/Denver", "Europe/Berlin", "2026-10-29"),
    // The first of two: 00:30 UTC, when it is still the day before on the Azores.
    ("2026-10-25 02:30", "Europe/Berlin", "Atlantic/Cape_Verde", "2026-10-24"),
    // A day that was left out.
    ("2011-12-29 23:30", "Pacific/Apia", "UTC", "2011-12-30"),
    ("2011-12-30T11:00:00Z", nil, "Pacific/Apia", "2011-12-31"),
    ("2026/10/05 6:29:00 PM GMT+2", "America/Denver", "UTC", "2026-10-05"),
    ("2026-10-05", "America/Denver", "Europe/Berlin", "2026-10-05"),
  ])
  func `moves a day of a survey`(
    text: String, zone: String?, target: String, expected: String
  ) throws {
    #expect(try Self.day(text, from: zone, to: target) == expected)
  }
}
