// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Testing

struct `The weeks of a person` {
  @Test(arguments: [
    // A day, then by what a week begins with: its first day, the ISO week it is kept as, its name.
    ("2026-11-29", WeekStart.monday, "2026-11-23", "2026-W48", "2026-W48"),
    ("2026-11-29", .sunday, "2026-11-29", "2026-W49", "2026-11-29"),
    ("2026-11-29", .saturday, "2026-11-28", "2026-W49", "2026-11-28"),
    ("2026-11-28", .sunday, "2026-11-22", "2026-W48", "2026-11-22"),
    ("2026-11-28", .saturday, "2026-11-28", "2026-W49", "2026-11-28"),
    ("2026-11-27", .saturday, "2026-11-21", "2026-W48", "2026-11-21"),
    // The ends of years, week 53 among them.
    ("2026-12-27", .sunday, "2026-12-27", "2026-W53", "2026-12-27"),
    ("2027-01-02", .sunday, "2026-12-27", "2026-W53", "2026-12-27"),
    ("2027-01-03", .monday, "2026-12-28", "2026-W53", "2026-W53"),
    ("2027-01-03", .sunday, "2027-01-03", "2027-W01", "2027-01-03"),
    ("2027-01-02", .saturday, "2027-01-02", "2027-W01", "2027-01-02"),
    ("2024-12-29", .sunday, "2024-12-29", "2025-W01", "2024-12-29"),
    // Leap days.
    ("2028-02-29", .monday, "2028-02-28", "2028-W09", "2028-W09"),
    ("2028-02-29", .sunday, "2028-02-27", "2028-W09", "2028-02-27"),
    ("2028-02-29", .saturday, "2028-02-26", "2028-W09", "2028-02-26"),
    ("2024-02-29", .saturday, "2024-02-24", "2024-W09", "2024-02-24"),
  ])
  func `are named by their first day where they are none of ISO 8601`(
    day: String, start: WeekStart, first: String, iso: String, name: String
  ) throws {
    let week = start.week(of: try #require(LocalDate(day)))

    #expect(week.first.description == first)
    #expect(week.iso.description == iso)
    #expect(week.description == name)
  }

  /// Every day of thirty years is in one week of seven days, five of which are those of its ISO week.
  @Test(arguments: WeekStart.allCases) func `hold each day once`(start: WeekStart) throws {
    let begin = try #require(LocalDate("2010-01-01"))
    for number in 0..<11_000 {
      let day = begin.adding(days: number)
      let week = start.week(of: day)
      #expect(DaySpan(week).contains(day) && DaySpan(week).count == 7)
      #expect(start.week(of: week.last) == week && start.week(week.number) == week)
      #expect(week.adding(weeks: 1).first == week.last.adding(days: 1))
      #expect((0..<7).count { week.first.adding(days: $0).isoWeek == week.iso } >= 5)
    }
  }
}
