// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import OnlandApp

struct `The moment of a plan` {
  @Test(arguments: [
    ("21:00", "it is 21:00"), ("9.30", "it is 9.30"), ("If it is 21:00,", "it is 21:00"),
    ("if I sit on the bus", "I sit on the bus"), ("Monday, 9:00", "Monday, 9:00"),
    ("iffy weather", "iffy weather"), ("if", "if"), ("...", "..."),
  ])
  func `is read as it was meant`(typed: String, cue: String) {
    #expect(PlanText.cue(typed) == cue)
  }
}
