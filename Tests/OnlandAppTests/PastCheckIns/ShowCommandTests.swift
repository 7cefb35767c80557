// SPDX-License-Identifier: GPL-3.0-or-later

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

    #expect(home.takeWritten().hasSuffix("remember about this week? no note"))
  }

  @Test func `tells a week without a check-in from a name that means nothing`() throws {
    let home = try TestHome()
    let command = ShowCommand(environment: home.environment())

    let empty = expectProblem {
      try command.run("2026-W10", isJSON: false, showsWorking: false)
    }
    #expect(empty?.status == .nothing)
    let malformed = expectProblem {
      try command.run("yesterday", isJSON: false, showsWorking: false)
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
        "easiest", "overall_sentence", "page",
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
}
