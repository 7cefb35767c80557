// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Pages
import TestSupport
import Testing
import Texts

struct `The sentence of a plan` {
  private func sentence(_ cue: String) -> String {
    Plan(
      chosenOn: LocalDate(dayNumber: 20_000), cue: cue, act: "a walk", suggestion: nil,
      outcome: nil
    ).sentence.inEnglish
  }

  @Test(arguments: [
    "21:00", "9:30", "9.30", "9:30 pm", "9 pm", "9pm", "9 PM", "9 p.m.", "21h", "21 h", "21h30",
  ])
  func `says what a time alone lacks`(time: String) {
    #expect(sentence(time) == "If it is \(time), then: a walk.")
  }

  @Test(arguments: [
    "it is 21:00", "at 21:00", "lunch is over", "21:00 on Monday", "9", "30", "pm", "2 h later",
    "99:99", "Après 21h",
  ])
  func `leaves everything else as it was typed`(cue: String) {
    #expect(sentence(cue) == "If \(cue), then: a walk.")
  }
}
