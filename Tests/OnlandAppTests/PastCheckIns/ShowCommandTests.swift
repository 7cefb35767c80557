// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The show command` {
  @Test(arguments: ["last", "2026-W48", "2026-11-23"])
  func `finds a check-in by name, week and day`(reference: String) throws {
    let home = try TestHome()
    try home.check(Week.easy, date: "2026-11-10")
    try home.check(Week.pressured)
    _ = home.takeWritten()

    try ShowCommand(environment: home.environment()).run(
      reference, isJSON: false, showsWorking: false)

    let monday = try #require(LocalDate("2026-11-23"))
    #expect(
      home.takeWritten().begins(
        saying: .resultTitle(title: "Weekly balance", day: .init(monday, .words), week: "week 48")))
  }

  @Test func `says of an empty note what the review says`() throws {
    let home = try TestHome()
    try home.check(Week.pressured)
    _ = home.takeWritten()

    try ShowCommand(environment: home.environment()).run(
      "last", isJSON: false, showsWorking: false)

    #expect(home.takeWritten().ends(saying: .answerNoNote()))
  }

  @Test func `tells a week without a check-in from a name that means nothing`() throws {
    let home = try TestHome()
    let command = ShowCommand(environment: home.environment())

    let empty = expectProblem {
      try command.run("2026-W10", isJSON: false, showsWorking: false)
    }
    #expect(empty?.status == .nothing)
    let malformed = expectProblem {
      try command.run("next week", isJSON: false, showsWorking: false)
    }
    #expect(malformed?.status == .usage)
  }

  @Test func `prints every documented name as JSON`() throws {
    let home = try TestHome()
    try home.check(Week.pressured)
    _ = home.takeWritten()

    try ShowCommand(environment: home.environment()).run("last", isJSON: true, showsWorking: true)

    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(home.takeWritten().utf8)) as? [String: Any])
    #expect(
      Set(object.keys) == [
        "format", "id", "questionnaire", "version", "week", "date", "answered_at", "late",
        "settings", "answers", "scales", "overall", "overall_shown", "overall_band",
        "overall_areas", "base_levels", "signals", "care_cards", "cards", "help", "why",
        "higher_is", "also", "because", "still_there", "says", "again", "tips", "practice",
        "easiest", "overall_sentence", "page", "texts", "counts_in_week", "where_to_turn",
      ])
    #expect(object["format"] as? String == "onland/show/1")
    #expect(object["week"] as? String == "2026-W48")
  }

  @Test func `shows the working of a scale and of a signal`() throws {
    let home = try TestHome()
    try home.set("budget_minutes", "60m")
    try home.check(Week.pressured)
    _ = home.takeWritten()

    try ShowCommand(environment: home.environment(width: 100)).run(
      "last", isJSON: false, showsWorking: true)

    let text = home.takeWritten() + "\n"
    // (100 (2 - 60/60) + 25 x 3 + 25 (4 - 1)) / 3 = 83.33
    #expect(text.contains("(100 + 75 + 75) / 3 = 83.33"))
    #expect(try text == committedScreen("working", recording: text))
  }

  /// The working of the newest of some weeks.
  private func working(_ weeks: [String]) throws -> String {
    let home = try TestHome()
    for (place, answers) in weeks.enumerated() {
      try home.check(answers, date: LocalDate(dayNumber: 20_738 + 7 * place).description)
    }
    _ = home.takeWritten()
    try ShowCommand(environment: home.environment()).run(
      "last", isJSON: false, showsWorking: true)
    return home.takeWritten() + "\n"
  }

  @Test(arguments: [
    ("first", [Week.pressured]), ("second", [Week.pressured, Week.pressured]),
    ("fourth", [String](repeating: Week.pressured, count: 4)),
    ("once-again", [Week.easy, Week.easy, Week.pressured]),
    ("stronger", [Week.pressured, "60m 4 7 6 3 1 1 4 1 1 1 6 1 3 4 1 n n"]),
    ("care", [Week.heavy]), ("two-lonely", [Week.easy, Week.lonely, Week.lonely]),
    ("three-lonely", [Week.lonely, Week.lonely, Week.lonely]),
  ])
  func `says why a card is in full, in one line or left out, and which weeks raised a level`(
    name: String, weeks: [String]
  ) throws {
    let text = try working(weeks)
    #expect(try text == committedScreen("why-\(name)", recording: text))
  }
}
