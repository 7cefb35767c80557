// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Testing

struct LocalDateTests {
  @Test(arguments: [
    // Thursday, 1970-01-01: three days after Monday 1969-12-29.
    ("1970-01-01", 0, 4, -1, "1970-W01"),
    ("1970-01-05", 4, 1, 0, "1970-W02"),
    // 20,780 days after 1970-01-01 (56 years × 365 + 14 leap days + 326): (20780 - 4) / 7 = 2968.
    ("2026-11-23", 20_780, 1, 2_968, "2026-W48"),
    // A Friday whose week belongs to the year before.
    ("2027-01-01", 20_819, 5, 2_973, "2026-W53"),
    ("2024-02-29", 19_782, 4, 2_825, "2024-W09"),
  ])
  func `knows its day, weekday and week`(
    text: String, dayNumber: Int, weekday: Int, weekNumber: Int, isoWeek: String
  ) throws {
    let date = try #require(LocalDate(text))

    #expect(date.dayNumber == dayNumber)
    #expect(date.weekday == weekday)
    #expect(date.weekNumber == weekNumber)
    #expect(date.isoWeek.description == isoWeek)
    #expect(ISOWeek(isoWeek)?.weekNumber == weekNumber)
    #expect(date.description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2026-13-01", "2026-00-10", "26-11-23", "2026-11-2x", "",
    "2026-1-23", "2026-11-23 ", "+026-11-23",
  ])
  func `refuses a day that does not exist`(text: String) {
    #expect(LocalDate(text) == nil)
  }

  @Test(arguments: ["2026-W54", "2025-W53", "2026-W00", "2026W10", "W10"])
  func `refuses a week that does not exist`(text: String) {
    #expect(ISOWeek(text) == nil)
  }

  @Test func `every day of four centuries reads back as written`() {
    for day in stride(from: -200_000, through: 200_000, by: 13) {
      let date = LocalDate(dayNumber: day)
      #expect(LocalDate(date.description) == date)
      #expect(ISOWeek(date.isoWeek.description) == date.isoWeek)
    }
  }

  @Test(arguments: [
    // 2026-11-23 03:59:59 in Auckland (UTC+13) is still the 22nd until 04:00.
    (1_795_359_599, 46_800, "2026-11-22"),
    (1_795_359_600, 46_800, "2026-11-23"),
    // The same instant in Vancouver (UTC-8): 2026-11-22 07:00.
    (1_795_359_600, -28_800, "2026-11-22"),
  ])
  func `the day begins at four`(seconds: Int, offset: Int, expected: String) {
    let moment = Moment(secondsSince1970: seconds, offsetSeconds: offset)

    #expect(moment.localDate(dayStartMinutes: 240).description == expected)
  }

  @Test func `a moment is written with its offset`() {
    let moment = Moment(secondsSince1970: 1_795_359_600, offsetSeconds: -12_600)

    #expect(moment.description == "2026-11-22T11:30:00-03:30")
  }

  @Test(arguments: [
    // The day of the month must be reached: one day short of a month is none.
    ("2026-11-23", "2026-10-23", 1, 31), ("2026-11-22", "2026-10-23", 0, 30),
    ("2026-02-28", "2025-12-31", 1, 59), ("2026-10-23", "2026-11-23", -1, -31),
  ])
  func `counts months and days since another`(
    later: String, earlier: String, months: Int, days: Int
  )
    throws
  {
    let (later, earlier) = (try #require(LocalDate(later)), try #require(LocalDate(earlier)))

    #expect(later.wholeMonths(since: earlier) == months)
    #expect(later.days(since: earlier) == days)
  }
}
