// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Testing

@testable import Journal

struct `The next check-in` {
  @Test(arguments: [
    // Monday: the next Monday is seven days away.
    (WeekStart.monday, "2026-11-23", "2026-11-30"),
    // Thursday: the next Monday is four days away.
    (.monday, "2026-11-26", "2026-11-30"),
    // Saturday: four days later, not on Monday.
    (.monday, "2026-11-28", "2026-12-02"),
    // On the last day of a week, four days later; on the first, a week later.
    (.sunday, "2026-11-28", "2026-12-02"), (.sunday, "2026-11-29", "2026-12-06"),
    (.sunday, "2026-11-25", "2026-11-29"), (.sunday, "2026-11-26", "2026-11-30"),
    (.saturday, "2026-11-27", "2026-12-01"), (.saturday, "2026-11-28", "2026-12-05"),
    (.saturday, "2026-11-24", "2026-11-28"),
  ])
  func `is due in a new week, at least four days later`(
    weekStart: WeekStart, last: String, next: String
  ) throws {
    let last = try #require(LocalDate(last))

    #expect(NextCheckIn.day(after: last, weekStart).description == next)
  }

  @Test(arguments: [
    (WeekStart.monday, "2026-12-13", true), (.monday, "2026-12-14", false),
    (.sunday, "2026-12-12", true), (.sunday, "2026-12-13", false),
    (.saturday, "2026-12-11", true), (.saturday, "2026-12-12", false),
  ])
  func `is told of for two weeks of the person`(
    weekStart: WeekStart, today: String, isTold: Bool
  ) throws {
    let (last, today) = (try #require(LocalDate("2026-11-24")), try #require(LocalDate(today)))

    #expect(NextCheckIn.isToBeTold(on: today, last: last, weekStart) == isTold)
  }
}
