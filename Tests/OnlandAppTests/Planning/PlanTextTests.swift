// SPDX-License-Identifier: GPL-3.0-or-later

import Testing

@testable import OnlandApp

struct `The moment of a plan` {
  @Test(arguments: [
    ("21:00", "it is 21:00"), ("9.30", "it is 9.30"), ("If it is 21:00,", "it is 21:00"),
    ("at 9pm", "it is 9pm"), ("21h30", "it is 21h30"),
    ("if I sit on the bus", "I sit on the bus"), ("Monday, 9:00", "it is Monday, 9:00"),
    ("on Tuesday evening", "it is Tuesday evening"), ("tomorrow", "it is tomorrow"),
    ("when lunch is over", "lunch is over"), ("If when lunch is over", "lunch is over"),
    ("On the bus", "I am on the bus"), ("at home", "I am at home"), ("in bed", "I am in bed"),
    ("in the evening", "it is in the evening"), ("after lunch", "it is after lunch"),
    ("Before bed.", "it is before bed"), ("Monday's meeting is over", "Monday's meeting is over"),
    ("onions are cut", "onions are cut"), ("9 people wait", "9 people wait"),
    ("iffy weather", "iffy weather"), ("if", "if"), ("...", "..."),
  ])
  func `is read as it was meant`(typed: String, cue: String) {
    #expect(PlanText.cue(typed) == cue)
  }
}
