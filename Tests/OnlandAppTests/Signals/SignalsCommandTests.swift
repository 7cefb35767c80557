// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

struct `The signals command` {
  private func list(_ home: TestHome, isJSON: Bool = false) throws -> String {
    _ = home.takeWritten()
    _ = try SignalsCommand(environment: home.environment()).list(isJSON: isJSON)
    return home.takeWritten()
  }

  @Test func `counts over the last answered weeks`() throws {
    let home = try TestHome()
    try home.check(Week.pressured, date: "2026-10-28")
    try home.check(Week.heavy, date: "2026-11-04")
    try home.check(Week.easy, date: "2026-11-11")
    try home.check(Week.pressured, date: "2026-11-18")
    try home.check(Week.pressured)

    // The window is the last four: pressured in three of them, abuse in one, and not now.
    let text = try list(home)
    #expect(try text == committedScreen("signals", recording: text))
  }

  @Test func `says so when nothing stands out, and when there is nothing yet`() throws {
    let home = try TestHome()
    let status = try SignalsCommand(environment: home.environment()).list(isJSON: false)
    #expect(status == .nothing)
    #expect(
      home.takeWritten() == "No check-in of balance yet; --questionnaire ID asks about another.")

    try home.check(Week.easy)
    #expect(try list(home).says(.signalsNothing()))
  }

  @Test func `lets a pulse hide nothing of the same week`() throws {
    let home = try TestHome()
    try home.check(Week.heavy)
    try home.check("30m 0 0 5", of: "pulse")

    // The pulse asks about pressure, and not about abuse.
    let text = try list(home)
    #expect(text.contains("(abuse)"))
    #expect(!text.contains("(pressured)"))
  }

  @Test func `hides a card and brings it back`() throws {
    let home = try TestHome()
    try home.check(Week.pressured)
    let command = SignalsCommand(environment: home.environment())

    _ = home.takeWritten()
    try command.hide("pressured")
    #expect(
      home.takeWritten() == """
        Hidden from the result page: Pressure to perform. onland signals still lists it;
        onland signals unhide pressured brings it back.
        """)
    let hidden = try #require(try StoredCheckIns(environment: home.environment()).assessed().last)
    #expect(hidden.shownCards == [])
    #expect(hidden.report.cards == ["pressured"])
    #expect(try list(home).says(.signalsRowHidden(title: .anything, id: "pressured")))
    #expect(try list(home, isJSON: true).contains("\"hidden\" : true"))

    try command.hide("pressured")
    #expect(home.takeWritten() == "Pressure to perform is already hidden.")
    try command.unhide("pressured")
    #expect(home.takeWritten() == "pressured is shown again.")
    try command.unhide("pressured")
    #expect(home.takeWritten() == "Pressure to perform is not hidden.")
    let shown = try #require(try StoredCheckIns(environment: home.environment()).assessed().last)
    #expect(shown.shownCards == ["pressured"])
  }

  @Test func `says that pointers stay when a card about care is hidden`() throws {
    let home = try TestHome()
    try home.check(Week.heavy)
    _ = home.takeWritten()

    try SignalsCommand(environment: home.environment()).hide("heavy")

    #expect(
      home.takeWritten().ends(saying: .signalsHelpStays()))
    let assessed = try #require(try StoredCheckIns(environment: home.environment()).assessed().last)
    #expect(assessed.shownCareCards == ["abuse"])
    #expect(assessed.report.careCards == ["abuse", "heavy"])
    #expect(assessed.report.helpTopics == ["support", "online_safety"])
  }

  @Test func `gives a hidden card's place to the next one`() throws {
    let home = try TestHome()
    // Everything at once: more cards than the page shows.
    try home.check("6h 1 7 7 8 7 7 2 6 7 7 1 7 3 1 2 n n")
    let before = try #require(try StoredCheckIns(environment: home.environment()).assessed().last)
    #expect(before.shownCards.count == 3)
    #expect(before.shownCards == before.report.cards)
    let next = try #require(before.shownAlsoNoted.first)

    try SignalsCommand(environment: home.environment()).hide(before.report.cards[0])

    let after = try #require(try StoredCheckIns(environment: home.environment()).assessed().last)
    #expect(after.shownCards == Array(before.report.cards.dropFirst()) + [next])
    #expect(after.shownAlsoNoted == Array(before.shownAlsoNoted.dropFirst()))
  }

  @Test func `refuses an unknown id with the nearest match`() throws {
    let home = try TestHome()

    let problem = expectProblem {
      try SignalsCommand(environment: home.environment()).hide("presured")
    }

    #expect(
      problem?.lines == ["onland: there is no signal \"presured\"", "  Did you mean pressured?"])
    #expect(problem?.status == .usage)
  }
}
