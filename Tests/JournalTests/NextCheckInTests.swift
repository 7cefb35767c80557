// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Testing

@testable import Journal

struct `The next check-in` {
  @Test(arguments: [
    // Monday: the next Monday is seven days away.
    ("2026-11-23", "2026-11-30"),
    // Thursday: the next Monday is four days away.
    ("2026-11-26", "2026-11-30"),
    // Saturday: four days later, not on Monday.
    ("2026-11-28", "2026-12-02"),
  ])
  func `is due in a new week, at least four days later`(last: String, next: String) throws {
    let last = try #require(LocalDate(last))

    #expect(NextCheckIn.day(after: last).description == next)
  }
}
