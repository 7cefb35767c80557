// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Testing

@testable import Interchange

/// Every notation of days, times and minutes that `Documentation/SurveyMaps.md` promises, in a table of its
/// own: a faster reader must not read fewer of them.
struct `A notation of survey tools` {
  private static let dates = ["2026-10-05", "2026/10/05", "5.10.2026", "05.10.2026", "2026/10/5"]
  private static let times: [(text: String, hour: Int, minute: Int, offset: Int?)] = [
    ("6:29", 6, 29, nil), ("06:29", 6, 29, nil), ("18:29:00", 18, 29, nil), ("18:29:", 18, 29, nil),
    ("18:29:07.123", 18, 29, nil), ("18:29:07,123", 18, 29, nil), ("24:00", 24, 0, nil),
    ("6:29 PM", 18, 29, nil), ("6:29PM", 18, 29, nil), ("6:29:00 pm", 18, 29, nil),
    ("6:29 p.m.", 18, 29, nil), ("6:29 p. m.", 18, 29, nil), ("12:00 AM", 0, 0, nil),
    ("12:00 PM", 12, 0, nil), ("6:29\u{202F}AM", 6, 29, nil),
    ("6:29:00 PM GMT+2", 18, 29, 2), ("18:29 GMT+02:00", 18, 29, 2), ("18:29 UTC", 18, 29, 0),
    ("18:29:00Z", 18, 29, 0), ("18:29:00z", 18, 29, 0), ("18:29:00+02:00", 18, 29, 2),
    ("18:29 -0600", 18, 29, -6), ("18:29-6", 18, 29, -6), ("18:29 GMT-6 ", 18, 29, -6),
  ]

  @Test(arguments: dates, [" ", "T", ", "])
  func `of a day is read with every time`(date: String, mark: String) throws {
    let zone = try #require(ZoneClock("UTC"))
    let day = try #require(LocalDate("2026-10-05"))
    // What no zone is named for is told where the day counts: midnight is where days part.
    let days = SurveyDays(order: nil, zone: zone, target: zone)
    #expect(try days.day(date) == day)
    for time in Self.times {
      let minutes = (time.hour - (time.offset ?? 0)) * 60 + time.minute
      let expected = day.adding(days: minutes < 0 ? -1 : minutes / 1440)
      #expect(try days.day(date + mark + time.text) == expected, "\(date)\(mark)\(time.text)")
    }
  }

  @Test(arguments: [
    ("90", 90), ("0", 0), (" 90 ", 90), ("90.0", 90), ("1:30", 90), ("0:05", 5), ("1h30", 90),
    ("1h 30", 90), ("1 h 30 min", 90), ("1h30m", 90), ("1.5 h", 90), ("1,5 h", 90), ("1.5h", 90),
    ("90 min", 90), ("90min.", 90), ("90 Minuten", 90), ("1 hour", 60), ("2 hours", 120),
    ("2 Stunden", 120), ("2 Std.", 120), ("1 hr", 60), ("2 hrs 5 mins", 125),
    ("0.5", 1), ("1.4", 1), ("2.5 min", 3),
  ])
  func `of minutes is read`(text: String, expected: Int) {
    #expect(SurveyNumbers(hasDecimalComma: false).minutes(text, isHours: false) == expected)
  }

  @Test(arguments: [
    ("1.5", 90), ("2", 120), ("1:30", 90), ("90 min", 90), ("0.75 h", 45),
  ])
  func `of hours is read where a number alone counts them`(text: String, expected: Int) {
    #expect(SurveyNumbers(hasDecimalComma: false).minutes(text, isHours: true) == expected)
  }

  @Test(arguments: [("1,5", 90), ("1.000,5", 60_030), ("0,75 h", 45), ("150,00 min", 150)])
  func `with a decimal comma is read`(text: String, expected: Int) {
    #expect(SurveyNumbers(hasDecimalComma: true).minutes(text, isHours: true) == expected)
  }

  @Test(arguments: ["", "1:5", "1:60", "1:30:00", "h", "1 day", "1h30x", "1e3", "ninety", "--5"])
  func `of no duration is none`(text: String) {
    #expect(SurveyNumbers(hasDecimalComma: false).minutes(text, isHours: false) == nil)
  }
}
