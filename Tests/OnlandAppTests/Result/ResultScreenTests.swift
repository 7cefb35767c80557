// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The result of a week` {
  @Test func `fits one screen when nothing stands out`() throws {
    let home = try TestHome()
    try home.set("budget_minutes", "1h")
    try home.set("comfort_platforms", "3")

    try home.check(Week.easy)

    // Time (100 + 75 + 100) / 3 = 91.7; the overall (91.7 + 5 x 100 + 75) / 7 = 95.2
    #expect(
      home.takeWritten() == """

        Weekly balance, Monday 23 November 2026, week 48, saved

        Longer bars and higher numbers mean an easier week.
        Time well spent      ━━━━━━━━━━━━━━━━━━━━━━──   92  mostly well spent
        Free from pressure   ━━━━━━━━━━━━━━━━━━━━━━━━  100  little pressure
        A manageable load    ━━━━━━━━━━━━━━━━━━━━━━━━  100  light load
        Able to walk away    ━━━━━━━━━━━━━━━━━━━━━━━━  100  easy to put down
        Free from comparing  ━━━━━━━━━━━━━━━━━━━━━━━━  100  little comparing
        Connection           ━━━━━━━━━━━━━━━━━━━━━━━━  100  close to people
        Joy                  ━━━━━━━━━━━━━━━━━━──────   75  a lot of joy

        Balance: 95. Easy in all 7 areas.
        Safety: nothing that hurt or exposed you.
        Wellbeing: low mood or worry did not get in the way.
        In person: you met up with someone face to face on 3-4 days.

        An idea: Tell one person that you enjoyed what they shared.

        Need someone to talk to? onland resources works any time, offline.
        Next check-in: any time from Monday 30 November 2026.
        """)
  }

  @Test func `takes no more than 22 lines, and says once that it is saved`() throws {
    for isPlain in [false, true] {
      let home = try TestHome()
      try home.set("budget_minutes", "1h")
      try home.set("comfort_platforms", "3")
      try home.set("country", "CA")
      let typed = Week.easy.split(separator: " ").map(String.init) + ["", "", "1", "lunch", ""]
      let environment = home.environment(typed: typed, isAtTerminal: true, isPlain: isPlain)

      _ = try CheckCommand(environment: environment, options: CheckOptions()).run()

      let lines = home.takeWritten().components(separatedBy: "\n").dropFirst()
      #expect(lines.count <= 22)
      #expect(lines.say(.resultThisPlan(plan: .anything)))
      #expect(!lines.say(.resultIdea(idea: .anything)))
      let text = (lines + home.takeSaid()).joined(separator: " ").lowercased()
      #expect(text.components(separatedBy: "saved").count == 2)
      #expect(text.components(separatedBy: "higher numbers mean").count == 2)
    }
  }

  @Test func `does not say that a dry run was saved`() throws {
    let home = try TestHome()
    let typed = Week.easy.split(separator: " ").map(String.init) + [""]
    _ = try CheckCommand(
      environment: home.environment(typed: typed), options: CheckOptions(isDryRun: true)
    ).run()

    #expect(try reads(as: "dry-run", home))
  }

  @Test func `is dated as the person likes it`() throws {
    let home = try TestHome()
    try home.set("dates", "iso")
    try home.check(Week.easy)

    #expect(try reads(as: "iso-dates", home))
  }

  @Test func `puts care first when the week was heavy, and names how to hide each card`() throws {
    let home = try TestHome()
    try home.set("budget_minutes", "1h")
    try home.set("comfort_platforms", "3")
    try home.set("country", "CA")

    try home.check(Week.heavy)

    #expect(try reads(as: "heavy", home))
  }

  @Test func `leaves out a card that was hidden, never where to turn`() throws {
    let home = try TestHome()
    try home.set("country", "CA")
    try SignalsCommand(environment: home.environment()).hide("heavy")
    try SignalsCommand(environment: home.environment()).hide("lonely")
    _ = home.takeWritten()

    try home.check(Week.heavy)

    #expect(try reads(as: "heavy-with-two-cards-hidden", home))
  }

  @Test func `says the same in plain sentences, in ASCII`() throws {
    let home = try TestHome()
    try home.check(Week.pressured)
    _ = home.takeWritten()

    try ShowCommand(environment: home.environment(isPlain: true)).run(
      "last", isJSON: false, showsWorking: false)

    #expect(home.written.joined().unicodeScalars.allSatisfy { $0.isASCII })
    #expect(try reads(as: "pressured-plain", home))
  }

  @Test func `tells what was missing beside a number`() throws {
    let home = try TestHome()

    // Only half of pressure, and nothing of control, is answered.
    try home.check("- - 4 - - - 3 - - 1 1 6 1 3 4 - n -")
    #expect(try reads(as: "few-answers", home))

    // Two areas of seven are too few for a balance.
    try home.check("- - 4 - - - 3 - - - - - - - - - n - -", onSecond: .replace)
    #expect(try reads(as: "too-few-answers", home))
  }

  @Test func `of a pulse reads the signals of the whole`() throws {
    let home = try TestHome()

    try home.check("90m 6 0 5", of: "pulse")

    #expect(try reads(as: "pulse", home))
  }

  @Test(arguments: [40, 60, 80, 120])
  func `never is wider than the screen`(width: Int) throws {
    let home = try TestHome()
    try home.set("country", "CA")
    try home.check(Week.heavy)
    _ = home.takeWritten()

    try ShowCommand(environment: home.environment(width: width)).run(
      "last", isJSON: false, showsWorking: false)
    try ShowCommand(environment: home.environment(width: width)).run(
      "last", isJSON: false, showsWorking: true)
    _ = try HistoryCommand(environment: home.environment(width: width)).run(.init())

    let tooWide = home.written.filter { $0.displayWidth > width }
    #expect(tooWide == [])
  }

  @Test(arguments: [40, 60])
  func `puts a long name above its bar where both would leave no room for words`(width: Int) throws
  {
    let home = try TestHome()
    try home.check(Week.easy)
    _ = home.takeWritten()

    try ShowCommand(environment: home.environment(width: width)).run(
      "last", isJSON: false, showsWorking: false)

    let lines = home.takeWritten().components(separatedBy: "\n")
    let name = try #require(lines.firstIndex(of: "Able to walk away"))
    #expect(lines[name + 1].hasSuffix("━  100  easy to put down"))
  }

  @Test func `says in how many check-ins it was there`() throws {
    let home = try TestHome()

    for date in ["2026-11-02", "2026-11-09", "2026-11-16"] {
      try home.check(Week.pressured, date: date)
    }
    _ = home.takeWritten()
    try home.check(Week.pressured)

    #expect(try reads(as: "fourth-pressured", home))
  }

  /// Whether what was written since the last look is the committed screen of this name.
  private func reads(as name: String, _ home: TestHome) throws -> Bool {
    let text = home.takeWritten()
    return try text == committedScreen(name, recording: text)
  }
}
