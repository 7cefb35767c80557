// SPDX-License-Identifier: GPL-3.0-or-later

import Testing
import Texts

@testable import OnlandApp

struct `The parts of a plan` {
  @Test(arguments: [
    ("21:00", "21:00"), ("If it is 21:00,", "it is 21:00"),
    ("if I sit on the bus", "I sit on the bus"),
    ("Monday, 9:00", "Monday, 9:00"), ("when lunch is over", "lunch is over"),
    ("If when  lunch is over", "lunch is over"), ("On the bus", "On the bus"),
    ("Before bed.", "Before bed"), ("iffy weather", "iffy weather"), ("if", "if"), ("...", "..."),
    ("then comes the bus", "then comes the bus"), ("É", "É"),
  ])
  func `have the moment as it was typed`(typed: String, cue: String) {
    #expect(PlanText.cue(typed, in: .english) == cue)
  }

  @Test(arguments: [
    ("Put the phone away.", "Put the phone away"), ("Then I read", "I read"),
    ("WhatsApp my sister", "WhatsApp my sister"), ("when in doubt, rest", "when in doubt, rest"),
  ])
  func `have the act as it was typed`(typed: String, act: String) {
    #expect(PlanText.act(typed, in: .english) == act)
  }

  /// The words that the sentence says itself are those of the table.
  @Test func `leave out what the language says before them`() {
    let words = Language.pseudo.typed(.typedIf()).last ?? ""

    #expect(PlanText.cue("\(words) the bus comes", in: .pseudo) == "the bus comes")
  }
}
