// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import HelpResources
import Journal
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

/// Where to turn, on the page of a week.
struct `Pointers on the page` {
  let home: TestHome

  init() throws {
    home = try TestHome()
    try home.set("country", "CA")
  }

  /// A week that is easy but for low mood on some days; `0` is none, `6` elevated, `7` strong.
  private func week(lowMood: Int, lonely: Int = 0, abuse: String = "n") -> String {
    "30m 4 0 0 2 0 0 5 0 0 0 7 \(lonely) 3 4 \(lowMood) \(abuse) n"
  }

  /// The page of the last of these check-ins, each line unwrapped.
  private func page(_ weeks: [(date: String, answers: String)], now: Moment? = nil) throws -> String
  {
    for week in weeks {
      _ = home.takeWritten()
      try home.check(week.answers, date: week.date)
    }
    if let now {
      home.now = now
      _ = home.takeWritten()
      try ShowCommand(environment: home.environment(width: 200)).run(
        "last", isJSON: false, showsWorking: false)
    }
    return home.written.map { $0.trimmingCharacters(in: .whitespaces) }.joined(separator: " ")
  }

  private let reminder = """
    Someone to talk to: 988, call or text, day and night, free. More: \
    onland resources, any time, offline.
    """

  @Test func `stand at length when the week was heavy`() throws {
    let page = try page([("2026-11-23", week(lowMood: 6))])

    #expect(page.contains(HelpSentences.calmBlock.inEnglish))
    #expect(page.contains(/988\ +call or text, day and night, free 9-8-8: Suicide Crisis/))
    #expect(page.contains(/web\ +findahelpline.com, any country/))
    #expect(page.says(.helpDanger(numbers: "911")))
    #expect(!page.contains(Message.helpEndingYourLife().inEnglish))
  }

  @Test func `are one line after two weeks running, still with a number`() throws {
    // Low mood on 5-6 days is elevated. The third week's 3-4 days are a notice, which two weeks
    // before it raise to elevated.
    let page = try page([
      ("2026-11-09", week(lowMood: 6)), ("2026-11-16", week(lowMood: 6)),
      ("2026-11-23", week(lowMood: 4)),
    ])

    #expect(page.contains(reminder))
    #expect(page.contains("A heavy week"))
    #expect(!page.contains(HelpSentences.calmBlock.inEnglish))
    #expect(page.contains(Message.helpHappensToAnyone().inEnglish))
    #expect(page.says(.helpDanger(numbers: "911")))
    #expect(!page.contains(Message.helpFooter().inEnglish))
  }

  @Test(arguments: [
    // Low mood on 5-6 days for the third time: strong.
    ["2026-11-09": 6, "2026-11-16": 6, "2026-11-23": 6],
    // Every day: strong.
    ["2026-11-09": 6, "2026-11-16": 6, "2026-11-23": 7],
    // Shown once before.
    ["2026-11-16": 6, "2026-11-23": 6],
    // Not in the week just before, and not in the one before that.
    ["2026-11-02": 6, "2026-11-09": 6, "2026-11-23": 4],
    ["2026-11-02": 6, "2026-11-16": 6, "2026-11-23": 4],
  ])
  func `stay at length when it is strong, or was not shown in both weeks before`(
    lowMood: [String: Int]
  ) throws {
    let weeks = lowMood.sorted { $0.key < $1.key }
    let page = try page(weeks.map { ($0.key, week(lowMood: $0.value)) })

    #expect(page.contains(HelpSentences.calmBlock.inEnglish))
    #expect(!page.contains(reminder))
  }

  @Test func `stand under the card that asks for them, and none stands there twice`() throws {
    let page = try page([("2026-11-23", week(lowMood: 7, abuse: "y"))])

    // Low mood every day is strong and comes first; an insult is elevated.
    let places = [
      "A heavy week", "9-8-8: Suicide Crisis Helpline", "findahelpline.com",
      HelpSentences.calmBlock.inEnglish, "Hurt or scared online", "It is not your fault.",
      "8 Tell someone you trust", "stopncii.org", "If you or someone else might be hurt right now",
      "Compared with published lists", "Longer bars",
    ].map { page.range(of: $0)?.lowerBound }
    #expect(!places.contains(nil))
    #expect(places.compactMap(\.self) == places.compactMap(\.self).sorted())
    for once in ["9-8-8: Suicide", "findahelpline.com", "Compared with"] {
      #expect(page.ranges(of: once).count == 1, "\(once)")
    }
  }

  @Test func `shrink topic by topic`() throws {
    let page = try page([
      ("2026-11-09", week(lowMood: 6)), ("2026-11-16", week(lowMood: 6)),
      ("2026-11-23", week(lowMood: 4, abuse: "y")),
    ])

    #expect(page.contains(reminder))
    #expect(!page.contains(HelpSentences.calmBlock.inEnglish))
    #expect(page.says(.helpInDanger(numbers: "911")))
  }

  @Test func `follow the cards when loneliness alone asks for them`() throws {
    let page = try page([("2026-11-23", week(lowMood: 0, lonely: 7))])

    let card = try #require(page.range(of: "Lonely days"))
    let block = try #require(page.range(of: HelpSentences.calmBlock.inEnglish))
    let bars = try #require(page.range(of: "Balance: "))
    #expect(bars.upperBound < card.lowerBound && card.upperBound < block.lowerBound)
  }

  @Test func `without a country name the directory`() throws {
    try home.set("country", "")
    let weeks = [
      ("2026-11-09", week(lowMood: 6)), ("2026-11-16", week(lowMood: 6)),
      ("2026-11-23", week(lowMood: 4)),
    ]
    let page = try page(weeks)

    #expect(
      page.contains(
        """
        Someone to talk to: findahelpline.com or your local emergency number. More: \
        onland resources, any time, offline.
        """))
  }

  @Test func `take the country from the system language, and name it`() throws {
    try home.set("country", "")
    _ = try home.check(week(lowMood: 6))
    _ = home.takeWritten()
    try ShowCommand(environment: home.environment(locale: ["en_US.UTF-8"])).run(
      "last", isJSON: false, showsWorking: false)

    #expect(home.written.contains { $0.hasPrefix("  988 ") })
    #expect(home.written.say(.helpForPlaceGuessed(place: "the United States")))
    #expect(try home.environment().storedSettings().country == nil)
  }

  @Test func `that are too old name the emergency number`() throws {
    let weeks = [
      ("2026-11-09", week(lowMood: 6)), ("2026-11-16", week(lowMood: 6)),
      ("2026-11-23", week(lowMood: 4)),
    ]
    let page = try page(weeks, now: .atReview(andMonths: 25))

    #expect(
      page.says(
        .helpAbout(topic: .atStart(.helpSupport()), ways: "findahelpline.com or 911")))
    #expect(!page.contains("988"))
  }
}
