// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Terminal
import Testing

@testable import OnlandApp

struct `The history command` {
  @Test func `says so when there is none, and makes nothing`() throws {
    let home = try TestHome()

    let status = try HistoryCommand(environment: home.environment()).run(.init())

    #expect(status == .nothing)
    #expect(home.takeWritten() == "No check-in yet. onland check begins one.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  @Test func `lists in order of the day, late ones marked`() throws {
    let home = try TestHome()
    try home.check(Week.pressured)
    try home.check(Week.easy, date: "2026-11-10")
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    _ = home.takeWritten()

    _ = try HistoryCommand(environment: home.environment()).run(.init())

    let lines = home.written
    // Without targets: (75 + 5 x 100 + 75) / 7 = 92.9, and 500 / 7 = 71.4
    #expect(lines[0].hasPrefix("2026-11-10*  93"))
    #expect(lines[1].hasPrefix("2026-11-17*   -"))
    #expect(lines[1].contains("pulse, pressure to show up"))
    #expect(lines[2].hasPrefix("2026-11-23   71"))
  }

  @Test func `can be limited by day, number and questionnaire`() throws {
    let home = try TestHome()
    try home.check(Week.easy, date: "2026-11-02")
    try home.check(Week.easy, date: "2026-11-10")
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    _ = home.takeWritten()
    let dates = { (options: HistoryCommand.Options) -> [String] in
      _ = try HistoryCommand(environment: home.environment()).run(options)
      let document = try JSONDecoder().decode(
        HistoryDocument.self, from: Data(home.takeWritten().utf8))
      return document.checkIns.map(\.date)
    }

    #expect(try dates(.init(isJSON: true)) == ["2026-11-02", "2026-11-10", "2026-11-17"])
    #expect(try dates(.init(limit: 1, isJSON: true)) == ["2026-11-17"])
    #expect(try dates(.init(since: "2026-W46", isJSON: true)) == ["2026-11-10", "2026-11-17"])
    #expect(try dates(.init(questionnaire: "pulse", isJSON: true)) == ["2026-11-17"])
  }

  @Test func `refuses what is no day and no questionnaire`() throws {
    let home = try TestHome()
    let command = HistoryCommand(environment: home.environment())

    let malformed = #expect(throws: Problem.self) { _ = try command.run(.init(since: "W47")) }
    #expect(malformed?.status == .usage)
    let unknown = #expect(throws: Problem.self) {
      _ = try command.run(.init(questionnaire: "balanse"))
    }
    #expect(
      unknown?.lines == [
        "onland: there is no questionnaire \"balanse\"", "  Did you mean balance?",
      ])
  }
}

private struct HistoryDocument: Decodable {
  var checkIns: [Entry]

  enum CodingKeys: String, CodingKey { case checkIns = "check_ins" }

  struct Entry: Decodable { var date: String }
}

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

  @Test func `tells a week without a check-in from a name that means nothing`() throws {
    let home = try TestHome()
    let command = ShowCommand(environment: home.environment())

    let empty = #expect(throws: Problem.self) {
      try command.run("2026-W10", isJSON: false, showsWorking: false)
    }
    #expect(empty?.status == .nothing)
    let malformed = #expect(throws: Problem.self) {
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
    // (100 (2 - 60/60) + 25 x 3) / 2 = 87.5
    #expect(text.contains("Time: 87.5, shown as 88, steady"))
    #expect(text.contains("Working: (100 + 75) / 2 = 87.5"))
    #expect(text.contains("load_platforms: 3, against comfort_platforms"))
    #expect(text.contains("its target is not set, not counted"))
    // mean of 2 and 2
    #expect(
      text.contains("Answers: pressure_perform 3-4 days, pressure_rest 3-4 days; mean strain 2."))
    #expect(text.contains("Weeks that count: 2026-W48 notice."))
    #expect(text.contains("Rule version: balance 1.1.0."))
  }
}

struct `The settings command` {
  @Test(arguments: [
    ("budget_minutes", "1h30", "budget_minutes is now 1 h 30 min a day."),
    ("comfort_platforms", "4", "comfort_platforms is now 4."),
    ("country", "canada", "country is now CA, Canada."),
    ("language", "german", "language is now de, German."),
    ("language", "pt-BR", "language is now pt-BR, Portuguese."),
    ("language", "xx", "language is now xx, which has no name here."),
    ("day_start", "05:30", "day_start is now 05:30, when a new day begins."),
    ("after_check", "clear", "after_check is now clear."),
    ("budget_minutes", "", "budget_minutes is now empty."),
  ])
  func `names the unit it understood`(key: String, value: String, expected: String) throws {
    let home = try TestHome()

    try SettingsCommand(environment: home.environment()).run(key: key, value: value)

    #expect(home.takeWritten() == expected)
  }

  @Test(arguments: [
    ("budget_minutes", "2"), ("budget_minutes", "-5"), ("budget_minutes", "99h"),
    ("comfort_platforms", "many"), ("country", "Atlantis"), ("language", "english please"),
    ("day_start", "25:00"), ("after_check", "burn"), ("questionnaire", "nothing"), ("size", "1"),
  ])
  func `refuses what it does not understand and changes nothing`(key: String, value: String) throws
  {
    let home = try TestHome()

    let problem = #expect(throws: Problem.self) {
      try SettingsCommand(environment: home.environment()).run(key: key, value: value)
    }

    #expect(problem?.status == .usage)
    #expect(try home.environment().storedSettings().values == [:])
  }
}

struct `The overview` {
  @Test func `looks back in a few lines when nothing is due`() throws {
    let home = try TestHome()
    try home.check(Week.easy)
    _ = home.takeWritten()
    _ = home.takeSaid()

    let status = try OverviewCommand(environment: home.environment(isAtTerminal: true)).run()

    #expect(status == .done)
    #expect(home.written.first == "Last check-in: 2026-11-23, Weekly balance.")
    #expect(home.written.contains("Next check-in: from 2026-11-30 on."))
    #expect(home.takeSaid() == [])
  }

  @Test func `begins a check-in when the week has none`() throws {
    let home = try TestHome()
    try home.check(Week.easy, date: "2026-11-10")
    try home.set("country", "CA")
    try home.set("budget_minutes", "")
    try home.set("comfort_platforms", "")

    _ = try OverviewCommand(environment: home.environment(isAtTerminal: true)).run()

    #expect(home.said.contains("Weekly balance, week 2026-W48"))
  }
}

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
