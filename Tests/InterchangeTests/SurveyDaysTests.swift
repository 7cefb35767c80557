// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Testing

@testable import Interchange

struct `A day as a survey writes it` {
  private static func day(_ text: String, _ order: SurveyMap.DayOrder? = nil) -> String {
    do throws(SurveyDays.Failure) {
      return try SurveyDays(order: order, zone: nil, target: ZoneClock("UTC")).day(text).description
    } catch {
      return "\(error)"
    }
  }

  @Test(arguments: [
    "2026-10-05", " 2026/10/05 ", "2026.10.5", "5.10.2026", "05.10.26", "2026-10-05T23:59:59Z",
    "2026-10-05 12:30", "2026/10/05 1:02:03 PM GMT+2", "2026-10-05, 1:02 p.m.",
    "2026-10-05 1:02:03.999am", "2026-10-05 1:02:03,999", "2026-10-05 13:02: ",
    "2026-10-05 12:30: PM", "2026-10-05 1:02 p. m. GMT+2", "2026-10-05 13:02 +02:00 ",
    "2026-10-05T13:02:03+02:00", "2026-10-05 13:02 -0730", "2026-10-05 13:02 utc",
    // The blanks that newer tools write before AM and PM, and that people paste.
    "2026-10-05 1:02\u{202F}PM", "\u{A0}2026-10-05\u{2003}13:02\u{3000}",
  ])
  func `is read`(text: String) { #expect(Self.day(text) == "2026-10-05") }

  @Test(arguments: [
    ("2026-10-05 00:30+02:00", "2026-10-04"), ("2026-10-05 23:30-1", "2026-10-06"),
    ("2026-10-05 12:30 AM GMT+1", "2026-10-04"), ("2026-10-05 12:30 PM GMT+14", "2026-10-04"),
  ])
  func `is that of the place that counts`(text: String, expected: String) {
    #expect(Self.day(text) == expected)
  }

  @Test func `needs an order where it may be two`() {
    #expect(Self.day("5/10/2026") == "open")
    #expect(Self.day("5/10/2026", .dmy) == "2026-10-05")
    #expect(Self.day("5/10/2026", .mdy) == "2026-05-10")
    #expect(Self.day("5.10.2026", .mdy) == "2026-05-10")
  }

  @Test(arguments: [
    "", " ", "2026", "2026-10", "2026-10-05-", "2026-02-29", "2026-10-05x", "2026-10-05 12",
    "2026-10-05 25:00",
    "2026-10-05 12:60", "2026-10-05 12:30:61", "2026-10-05 12:30 noon", "2026-10-05 12:30 PMé",
    "2026-10-05 12::30", "2026-10-05 12:30: 15", "2026-10-05 12:30 p. x.",
    "2026-10-05 12:30+02:00 x",
    "2026-10-05 12:30 GMT +2", "2026-10-05 12:30+", "2026-10-05 12:30+02:000", "٢٠٢٦-١٠-٠٥",
    "2026-10-05é",
    "99999999999999999999-10-05", "yesterday",
  ])
  func `is no other text`(text: String) { #expect(Self.day(text) == "notDay") }
}
