// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import Terminal
import Testing

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

    #expect(home.takeWritten().hasPrefix("Weekly balance, week 2026-W48, 2026-11-23"))
  }

  @Test func `says of an empty note what the review says`() throws {
    let home = try TestHome()
    try home.check(Week.pressured)
    _ = home.takeWritten()

    try ShowCommand(environment: home.environment()).run(
      "last", isJSON: false, showsWorking: false)

    #expect(home.takeWritten().hasSuffix("  no note"))
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

    let text = home.takeWritten()
    // (100 (2 - 60/60) + 25 x 3 + 25 (4 - 1)) / 3 = 83.33
    #expect(text.contains("Time well spent: 83.33, shown as 83, mostly well spent"))
    #expect(text.contains("Working: (100 + 75 + 75) / 3 = 83.33"))
    #expect(text.contains("load_platforms: 3, against comfort_platforms"))
    #expect(text.contains("its target is not set, not counted"))
    // mean of 2 and 2
    #expect(
      text.contains("Answers: pressure_perform 3-4 days, pressure_rest 3-4 days; mean strain 2."))
    #expect(text.contains("Weeks that count: 2026-W48 notice."))
    #expect(text.contains("Rule version: balance 2.0.0."))
  }

  /// The working of the newest of some weeks, a sentence after the other.
  private func working(_ weeks: [String]) throws -> String {
    let home = try TestHome()
    for (place, answers) in weeks.enumerated() {
      try home.check(answers, date: LocalDate(dayNumber: 20_738 + 7 * place).description)
    }
    _ = home.takeWritten()
    try ShowCommand(environment: home.environment()).run(
      "last", isJSON: false, showsWorking: true)
    return home.takeWritten().replacing(/\s+/, with: " ")
  }

  @Test func `says why a card is in full, in one line, or only mentioned`() throws {
    let first = try working([Week.pressured])
    #expect(first.contains("in full, for no week among the last 8 asked it."))
    let second = try working([Week.pressured, Week.pressured])
    #expect(
      second.contains(
        "one line, for it was there before and is not stronger. This is week 2 running; it is in "
          + "full again in week 4."))
    let fourth = try working([String](repeating: Week.pressured, count: 4))
    #expect(
      fourth.contains("for this is week 4 running, and one that stays is in full once in 4 weeks."))
    let once = try working([Week.easy, Week.easy, Week.pressured])
    #expect(
      once.contains(
        "only mentioned, for it is new, and at most half of the weeks that count have it."))
    let stronger = try working([Week.pressured, "60m 4 7 6 3 1 1 4 1 1 1 6 1 3 4 1 n n"])
    #expect(stronger.contains("for it is strong, and was notice when it was last in full."))
    let heavy = try working([Week.heavy])
    #expect(heavy.contains("in full, as always when it is about care at this level."))
    #expect(heavy.contains("in full, as always when it names where to turn."))
    #expect(heavy.contains("stands for it."))
    #expect(
      heavy.contains("left out beside care, for it was to be in full and there is room for 1 other")
    )
  }

  @Test func `says which weeks raised a level, and which did not`() throws {
    let lonely = "30m 4 0 0 2 0 0 5 0 0 0 7 3 3 4 0 n n"
    let two = try working([Week.easy, lonely, lonely])
    #expect(
      two.contains(
        "Weeks with notice or more, 3 needed of 4: 2 (2026-W43, 2026-W44); not enough to raise it.")
    )
    let three = try working([lonely, lonely, lonely])
    #expect(
      three.contains(
        "Weeks with notice or more, 3 needed of 4: 3 (2026-W42, 2026-W43, 2026-W44); raised from "
          + "notice to elevated."))
  }
}
