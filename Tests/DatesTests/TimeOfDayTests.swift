// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Testing

struct TimeOfDayTests {
  @Test(arguments: [
    // 4 × 60 + 5 = 245, 23 × 60 + 59 = 1439.
    ("00:00", 0, "00:00"), ("04:05", 245, "04:05"), ("4:5", 245, "04:05"), ("23:59", 1439, "23:59"),
  ])
  func `reads hours and minutes and writes two digits each`(
    text: String, minutes: Int, written: String
  ) throws {
    let time = try #require(TimeOfDay(text))

    #expect(time.minutes == minutes)
    #expect(TimeOfDay(minutes: minutes) == time)
    #expect(time.description == written)
  }

  @Test(arguments: [
    "24:00", "12:60", "1200", ":30", "4:", "004:00", "4:05:00", "٤:٠٥", "-1:00", "",
  ])
  func `refuses what is no time of day`(text: String) {
    #expect(TimeOfDay(text) == nil)
  }

  @Test(arguments: [-1, 1440])
  func `has no time outside a day`(minutes: Int) {
    #expect(TimeOfDay(minutes: minutes) == nil)
  }
}
