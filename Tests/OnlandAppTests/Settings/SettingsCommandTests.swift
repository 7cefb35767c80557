// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Journal
import Psychometrics
import Terminal
import Testing

@testable import OnlandApp

struct `The settings command` {
  @Test(arguments: [
    ("budget_minutes", "1h30", "budget_minutes is now 1 h 30 min a day."),
    ("comfort_platforms", "4", "comfort_platforms is now 4."),
    ("country", "canada", "country is now CA, Canada."),
    ("language", "german", "language is now de, German."),
    ("language", "pt-BR", "language is now pt-BR, Portuguese."),
    ("language", "xx", "language is now xx, which has no name here."),
    ("day_start", "05:30", "day_start is now 05:30, when a new day begins."),
    ("day_start", "4:5", "day_start is now 04:05, when a new day begins."),
    ("after_check", "clear", "after_check is now clear."),
    ("budget_minutes", "", "budget_minutes is now empty."),
    ("week_starts", "sunday", "week_starts is now sunday."),
    ("region", "GB-NIR", "region is now GB-NIR, Northern Ireland."),
    ("region", "GB-SCT", "region is now GB-SCT, Scotland."),
    ("region", "GB-ABD", "region is now GB-ABD."),
  ])
  func `names the unit it understood`(key: String, value: String, expected: String) throws {
    let home = try TestHome()

    try SettingsCommand(environment: home.environment()).run(key: key, value: value)

    #expect(home.takeWritten() == expected)
  }

  @Test func `takes a value behind its key too`() throws {
    let home = try TestHome()

    for typed in ["week_starts=saturday", "country="] {
      try SettingsCommand(environment: home.environment()).run(key: typed, value: nil)
    }

    #expect(
      try home.environment().storedSettings().values
        == ["week_starts": "saturday", "country": ""])
  }

  @Test(arguments: [("4:5", "04:05"), ("12:59", "12:59"), ("0:0", "00:00")])
  func `keeps a time of day in one form`(typed: String, stored: String) throws {
    let home = try TestHome()

    try home.set("day_start", typed)

    #expect(try home.environment().storedSettings()["day_start"] == stored)
  }

  @Test(arguments: [
    ("budget_minutes", "2"), ("budget_minutes", "-5"), ("budget_minutes", "99h"),
    ("comfort_platforms", "many"), ("country", "Atlantis"), ("language", "english please"),
    ("day_start", "25:00"), ("after_check", "burn"), ("questionnaire", "nothing"), ("size", "1"),
    ("week_starts", "friday"),
  ])
  func `refuses what it does not understand and changes nothing`(key: String, value: String) throws
  {
    let home = try TestHome()

    let problem = expectProblem {
      try SettingsCommand(environment: home.environment()).run(key: key, value: value)
    }

    #expect(problem?.status == .usage)
    #expect(try home.environment().storedSettings().values == [:])
  }
}
