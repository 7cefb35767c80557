// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import TestSupport
import Testing
import Texts

struct `Days as people say them` {
  /// One day on which it is said, what is said, and the first and last day that are meant.
  struct Said: Sendable, CustomTestStringConvertible {
    var today: String
    var typed: String
    var days: String

    init(_ today: String, _ typed: String, _ days: String) {
      (self.today, self.typed, self.days) = (today, typed, days)
    }

    var testDescription: String { "\(typed) on \(today)" }
  }

  private func reader(_ today: String) throws -> DateReader {
    DateReader(today: try #require(LocalDate(today)), words: .english)
  }

  private func text(_ span: DaySpan) -> String {
    span.day.map { "\($0)" } ?? "\(span.first) \(span.last)"
  }

  // 2026-11-30 is a Monday, 2026-12-02 a Wednesday.
  @Test(arguments: [
    Said("2026-12-02", "2026-11-20", "2026-11-20"), Said("2026-12-02", "2026-1-5", "2026-01-05"),
    Said("2026-12-02", "2026/11/20", "2026-11-20"),
    Said("2026-12-02", "today", "2026-12-02"), Said("2026-12-02", "Yesterday", "2026-12-01"),
    Said("2026-12-02", "the day before yesterday", "2026-11-30"),
    Said("2026-12-02", "monday", "2026-11-30"), Said("2026-12-02", "Wed", "2026-12-02"),
    Said("2026-12-02", "thursday", "2026-11-26"),
    Said("2026-12-02", "last wednesday", "2026-11-25"),
    Said("2026-12-02", "this week", "2026-11-30 2026-12-06"),
    Said("2026-12-02", "last week", "2026-11-23 2026-11-29"),
    Said("2026-12-02", "3 weeks ago", "2026-11-09 2026-11-15"),
    Said("2026-12-02", "three weeks ago", "2026-11-09 2026-11-15"),
    Said("2026-12-02", "a week ago", "2026-11-23 2026-11-29"),
    Said("2026-12-02", "10 days ago", "2026-11-22"),
    Said("2026-12-02", "2 months ago", "2026-10-01 2026-10-31"),
    Said("2026-12-02", "last month", "2026-11-01 2026-11-30"),
    Said("2026-12-02", "last year", "2025-01-01 2025-12-31"),
    Said("2026-12-02", "3m", "2026-09-03 2026-12-02"),
    Said("2026-12-02", "12w", "2026-09-14 2026-12-02"),
    Said("2026-12-02", "1w", "2026-11-30 2026-12-02"),
    Said("2026-12-02", "1y", "2025-12-03 2026-12-02"),
    Said("2026-12-02", "10d", "2026-11-23 2026-12-02"),
    Said("2026-12-02", "last 3 months", "2026-09-03 2026-12-02"),
    Said("2026-12-02", "2026-09", "2026-09-01 2026-09-30"),
    Said("2026-12-02", "2026", "2026-01-01 2026-12-31"),
    Said("2026-12-02", "2026-W47", "2026-11-16 2026-11-22"),
    Said("2026-12-02", "2026W47", "2026-11-16 2026-11-22"),
    Said("2026-12-02", "2026-w5", "2026-01-26 2026-02-01"),
    Said("2026-12-02", "W47", "2026-11-16 2026-11-22"),
    Said("2026-12-02", "week 47", "2026-11-16 2026-11-22"),
    Said("2026-12-02", "W50", "2025-12-08 2025-12-14"),
    Said("2026-12-02", "23 November 2026", "2026-11-23"),
    Said("2026-12-02", "Monday 23 November 2026", "2026-11-23"),
    Said("2026-12-02", "Nov 23, 2026", "2026-11-23"),
    Said("2026-12-02", "23rd of nov", "2026-11-23"),
    Said("2026-12-02", "24 december", "2025-12-24"),
    Said("2026-12-02", "4. dec 2025", "2025-12-04"),
    Said("2026-12-02", "september", "2026-09-01 2026-09-30"),
    Said("2026-12-02", "dec", "2026-12-01 2026-12-31"),
    Said("2026-12-02", "sept 2025", "2025-09-01 2025-09-30"),
  ])
  func `are read`(said: Said) throws {
    #expect(text(try reader(said.today).span(said.typed)) == said.days)
  }

  @Test(arguments: [
    // The first days of 2027 belong to week 53 of 2026, and those of 2025 to week 1 of 2025.
    Said("2027-01-01", "this week", "2026-12-28 2027-01-03"),
    Said("2027-01-04", "last week", "2026-12-28 2027-01-03"),
    Said("2027-01-04", "W53", "2026-12-28 2027-01-03"),
    Said("2027-01-04", "W1", "2027-01-04 2027-01-10"),
    Said("2027-01-01", "W1", "2025-12-29 2026-01-04"),
    Said("2025-12-30", "W53", "2020-12-28 2021-01-03"),
    Said("2024-12-30", "this week", "2024-12-30 2025-01-05"),
    Said("2024-12-30", "W1", "2024-12-30 2025-01-05"),
    Said("2027-01-01", "yesterday", "2026-12-31"),
    Said("2027-01-01", "december", "2026-12-01 2026-12-31"),
    Said("2027-01-15", "last month", "2026-12-01 2026-12-31"),
    Said("2027-01-15", "3m", "2026-10-16 2027-01-15"),
    // Leap days.
    Said("2028-03-01", "yesterday", "2028-02-29"), Said("2027-03-01", "yesterday", "2027-02-28"),
    Said("2028-02-29", "1y", "2027-03-01 2028-02-29"),
    Said("2028-02-29", "last year", "2027-01-01 2027-12-31"),
    Said("2027-05-31", "3m", "2027-03-01 2027-05-31"),
    Said("2026-11-30", "29 february", "2024-02-29"), Said("2026-11-30", "2024-02-29", "2024-02-29"),
    Said("2028-03-31", "1 month ago", "2028-02-01 2028-02-29"),
  ])
  func `are read around the ends of years, in week 53 and on leap days`(said: Said) throws {
    #expect(text(try reader(said.today).span(said.typed)) == said.days)
  }

  // 2026-11-28 is a Saturday, 2026-11-29 a Sunday.
  @Test(arguments: [
    (WeekStart.sunday, Said("2026-12-02", "this week", "2026-11-29 2026-12-05")),
    (.saturday, Said("2026-12-02", "this week", "2026-11-28 2026-12-04")),
    (.sunday, Said("2026-11-29", "this week", "2026-11-29 2026-12-05")),
    (.sunday, Said("2026-11-28", "this week", "2026-11-22 2026-11-28")),
    (.saturday, Said("2026-11-28", "this week", "2026-11-28 2026-12-04")),
    (.sunday, Said("2026-12-02", "last week", "2026-11-22 2026-11-28")),
    (.saturday, Said("2026-12-02", "last week", "2026-11-21 2026-11-27")),
    (.sunday, Said("2026-12-02", "3 weeks ago", "2026-11-08 2026-11-14")),
    (.sunday, Said("2026-12-02", "2w", "2026-11-22 2026-12-02")),
    (.saturday, Said("2026-12-02", "last 2 weeks", "2026-11-21 2026-12-02")),
    (.sunday, Said("2026-11-29", "1w", "2026-11-29")),
    // Around the end of a year, in week 53 and on a leap day.
    (.sunday, Said("2027-01-02", "this week", "2026-12-27 2027-01-02")),
    (.sunday, Said("2027-01-03", "last week", "2026-12-27 2027-01-02")),
    (.saturday, Said("2027-01-02", "last week", "2026-12-26 2027-01-01")),
    (.sunday, Said("2028-02-29", "this week", "2028-02-27 2028-03-04")),
    (.saturday, Said("2028-03-07", "last week", "2028-02-26 2028-03-03")),
    (.sunday, Said("2026-12-02", "week of 2026-11-24", "2026-11-22 2026-11-28")),
    (.saturday, Said("2026-12-02", "the week of 29 November", "2026-11-28 2026-12-04")),
    (.monday, Said("2026-12-02", "week of yesterday", "2026-11-30 2026-12-06")),
    // With its number a week is that of ISO 8601, whatever else begins on which day.
    (.sunday, Said("2026-12-02", "W48", "2026-11-23 2026-11-29")),
    (.saturday, Said("2026-12-02", "2026-W48", "2026-11-23 2026-11-29")),
    (.sunday, Said("2027-01-04", "W53", "2026-12-28 2027-01-03")),
    // Months and years have no weeks in them.
    (.sunday, Said("2026-12-02", "last month", "2026-11-01 2026-11-30")),
    (.saturday, Said("2026-12-02", "3m", "2026-09-03 2026-12-02")),
  ])
  func `are in the weeks of the person`(weekStart: WeekStart, said: Said) throws {
    let reader = DateReader(
      today: try #require(LocalDate(said.today)), weekStart: weekStart, words: .english)
    #expect(text(try reader.span(said.typed)) == said.days)
  }

  @Test func `are no week of more than a day`() throws {
    for typed in ["week of november", "week of last week", "week of nothing", "week week"] {
      #expect(throws: DateReader.Fault.unknown, "\(typed)") {
        try reader("2026-12-02").span(typed)
      }
    }
    #expect(throws: DateReader.Fault.impossible) {
      try reader("2026-12-02").span("week of 31 april")
    }
  }

  /// The day changes by the clock where the person is, also when that clock is changed.
  @Test func `count from the local day on which clocks are changed`() throws {
    // 2026-10-25, 00:30 UTC: 02:30 in Berlin before the clock goes back, and 02:30 after it.
    for offset in [7_200, 3_600] {
      let moment = Moment(secondsSince1970: 1_792_888_200 + 7_200 - offset, offsetSeconds: offset)
      let today = moment.localDate(dayStartMinutes: 0)
      #expect(text(try DateReader(today: today, words: .english).span("yesterday")) == "2026-10-24")
      #expect(text(try DateReader(today: today, words: .english).span("sunday")) == "2026-10-25")
      for (weekStart, week) in [
        (WeekStart.monday, "2026-10-19 2026-10-25"), (.sunday, "2026-10-25 2026-10-31"),
        (.saturday, "2026-10-24 2026-10-30"),
      ] {
        let reader = DateReader(today: today, weekStart: weekStart, words: .english)
        #expect(text(try reader.span("this week")) == week)
      }
    }
  }

  /// 2026-03-29 in Berlin has no hour from 02:00 on: the day is 23 hours long, and no week is shorter.
  @Test func `count from the local day that loses an hour`() throws {
    // 00:59:59 and 01:00:00 UTC: 01:59:59 before the clock goes on, and 03:00 after it.
    for (seconds, offset) in [(1_774_745_999, 3_600), (1_774_746_000, 7_200)] {
      let moment = Moment(secondsSince1970: seconds, offsetSeconds: offset)
      let today = moment.localDate(dayStartMinutes: 0)
      for (typed, days) in [
        ("today", "2026-03-29"), ("yesterday", "2026-03-28"), ("2 days ago", "2026-03-27"),
        ("last sunday", "2026-03-22"), ("this week", "2026-03-23 2026-03-29"),
        ("1m", "2026-03-01 2026-03-29"),
      ] {
        let read = try DateReader(today: today, words: .english).span(typed)
        #expect(text(read) == days, "\(typed) at \(seconds)")
      }
    }
  }

  @Test(arguments: [
    "2026-02-29", "2026-02-30", "2026-13-45", "2026-13", "2026-00", "2025-W53", "2026-W54", "W54",
    "W0", "0000-00-00", "0000", "30 february", "tuesday 23 november 2026", "31 april 2026",
  ])
  func `are none where the calendar has no such day`(typed: String) throws {
    #expect(throws: DateReader.Fault.impossible) { try reader("2026-12-02").span(typed) }
  }

  @Test(arguments: [
    "", " ", "soon", "next week", "ago", "3", "47", "m", "0m", "-3m", "3x", "99999m", "last",
    "week", "three", "monday morning", "2026-11-23T10:00", "20261123", "2026-W", "W", "W123", "١w",
    "monday tuesday", "23", "23 23", "ma", "week ago", "months ago 3",
  ])
  func `are none where nobody would say them`(typed: String) throws {
    #expect(throws: DateReader.Fault.unknown) { try reader("2026-12-02").span(typed) }
  }

  @Test(arguments: [
    ("3m", "2026-09-03 2026-12-02"), ("3 months", "2026-09-03 2026-12-02"),
    ("month", "2026-11-01 2026-11-30"), ("4 weeks", "2026-11-09 2026-12-02"),
    ("week", "2026-11-23 2026-11-29"), ("2026-09", "2026-09-01 2026-09-30"),
  ])
  func `say how far back`(typed: String, days: String) throws {
    #expect(text(try reader("2026-12-02").past(typed)) == days)
  }

  /// What is printed can be typed, for each day of eleven years.
  @Test func `are read as they are printed`() throws {
    let first = try #require(LocalDate("2020-01-01"))
    for days in 0..<4_018 {
      let day = first.adding(days: days)
      for style in DateStyle.allCases {
        let printed = Message.day(Day(day, style)).inEnglish
        let read = try? reader("2031-01-01").span(printed)
        if read?.day != day { Issue.record("\(printed): \(read.map(text) ?? "nothing")") }
      }
    }
  }

  /// Any text gets an answer, and what is meant has come, unless its date is written out.
  @Test func `never fail otherwise, and names mean what was`() throws {
    var random = SeededRandom(seed: 1)
    let pieces = [
      "last", "this", "week", "month", "3", "12", "ago", "monday", "nov", "w", "W9", "day", "a",
      "2026", "-", "/", "é", "31", "february", "year", ",", "yesterday",
    ]
    for _ in 0..<20_000 {
      let today = LocalDate(dayNumber: Int.random(in: 10_000...30_000, using: &random))
      let typed = (0..<Int.random(in: 1...4, using: &random))
        .map { _ in pieces[Int.random(in: pieces.indices, using: &random)] }
        .joined(separator: Bool.random(using: &random) ? " " : "")
      guard let span = try? DateReader(today: today, words: .english).span(typed) else { continue }
      #expect(span.first <= span.last, "\(typed)")
      if typed.firstMatch(of: /[0-9]{4}/) == nil {
        #expect(span.first <= today, "\(typed) on \(today)")
      }
    }
  }

  /// Nothing but the table of words knows English.
  @Test func `are read in a language that has its own table`() throws {
    var german = DateWords.english
    german.today = ["heute"]
    german.yesterday = ["gestern"]
    german.last = ["letzte", "letzten", "letzter"]
    german.units = ["woche": .week, "wochen": .week, "w": .week, "monat": .month, "tag": .day]
    german.weekdays = [
      "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag",
    ]
    german.months[9] = "Oktober"
    let reader = DateReader(today: try #require(LocalDate("2026-12-02")), words: german)

    for (typed, days) in [
      ("gestern", "2026-12-01"), ("letzte Woche", "2026-11-23 2026-11-29"),
      ("montag", "2026-11-30"), ("3. Oktober", "2026-10-03"), ("4w", "2026-11-09 2026-12-02"),
    ] {
      #expect(text(try reader.span(typed)) == days, "\(typed)")
    }
    #expect(throws: DateReader.Fault.unknown) { try reader.span("yesterday") }
  }
}
