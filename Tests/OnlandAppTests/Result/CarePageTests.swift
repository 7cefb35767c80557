// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import HelpResources
import History
import Psychometrics
import Terminal
import TestQuestionnaires
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp
@testable import Pages

/// What a page says of where to turn, in whatever week.
struct `A page with care cards` {
  let home: TestHome

  init() throws { home = try TestHome() }

  /// Every combination of the three care cards, of low mood on some days to all, and of lonely days.
  private static let weeks: [String] = ["y", "n"].flatMap { abuse in
    ["y", "n"].flatMap { privacy in
      [0, 4, 6, 7].flatMap { lowMood in
        [0, 7].map { "30m 4 0 0 2 0 0 5 0 0 0 7 \($0) 3 4 \(lowMood) \(abuse) \(privacy)" }
      }
    }
  }

  /// How the numbers of the page are to be read, as the questionnaire says it.
  private static func reading() throws -> Message {
    .given(try #require(try ShippedQuestionnaires.questionnaire("balance").reading))
  }

  private func isWay(_ line: String) -> Bool {
    ["988", "911", "999", "116 123", "findahelpline.com"].contains { line.contains($0) }
  }

  @Test(arguments: weeks)
  func `has a number under each of them, and as the last thing on the screen`(
    week: String
  ) throws {
    try home.set("country", "CA")
    try home.check(week)
    let stored = try StoredCheckIns(environment: home.environment())
    let assessed = try stored.find("last")
    let cards = assessed.shownCareCards
    let titles = try cards.map { try #require(assessed.signal($0)?.title) }
    let page = ResultPage(
      assessed: assessed, help: stored.help.help(for: assessed),
      nextDue: LocalDate(dayNumber: 20_458))
    for width in [80, 40] {
      let lines = home.environment(width: width).results.lines(page.page)
      for title in titles {
        let place = try #require(lines.firstIndex(of: title))
        let below = lines[(place + 1)...].prefix { !titles.contains($0) }
        #expect(below.prefix(width == 80 ? 5 : 9).contains(where: isWay), "\(title) \(width)")
      }
      if !cards.isEmpty { #expect(lines.suffix(6).contains(where: isWay), "\(width)") }
    }
  }

  /// Ends at the first prompt behind the questions, unless `more` is typed there.
  private func checkHeavy(
    _ more: [String] = [], width: Int = 80, height: Int? = 24, isPlain: Bool = false,
    resultsAreSeen: Bool = true
  ) throws -> Environment {
    for (key, value) in [("country", "CA"), ("budget_minutes", "1h"), ("comfort_platforms", "3")] {
      try home.set(key, value)
    }
    let typed = Week.heavy.split(separator: " ").map(String.init) + ["", ""] + more
    let environment = home.environment(
      typed: typed, isAtTerminal: true, width: width, height: height, isPlain: isPlain,
      resultsAreSeen: resultsAreSeen)
    _ = home.takeSaid()
    _ = home.takeWritten()
    return environment
  }

  private func run(_ environment: Environment) -> Result<OnlandApp.ExitStatus, any Error> {
    Result {
      try CheckCommand(environment: environment, options: CheckOptions(onSecond: .replace)).run()
    }
  }

  private static let lastLine = "If you or someone else might be hurt right now: 911."

  @Test(arguments: [80, 40])
  func `asks for no plan, and names it`(width: Int) throws {
    let environment = try checkHeavy(width: width, height: nil)

    #expect(try run(environment).get() == .done)

    let page = home.takeWritten().replacing("\n", with: " ")
    #expect(page.says(.resultPlanHint()))
    #expect(page.hasSuffix(Self.lastLine))
    #expect(!home.takeSaid().say(.planAskOne()))
    #expect(try home.history().plans().isEmpty)
  }

  @Test(arguments: [80, 40])
  func `stops behind them where the page is longer than the screen, with the numbers in sight`(
    width: Int
  ) throws {
    for (typed, isWhole) in [
      ([""], true), (["-"], true), (["x", ""], true), (["."], false), ([], false),
    ] {
      let environment = try checkHeavy(typed, width: width)

      #expect(try run(environment).get() == .done)

      let page = home.takeWritten()
      let said = home.takeSaid()
      #expect(page.says(.helpNotYourFault()))
      #expect(try page.says(Self.reading()) == isWhole, "\(typed)")
      #expect(
        said.say(.resultWholePage()) == !isWhole, "\(typed)")
      let next = try #require(said.firstIndex { $0.says(.resultNext()) })
      let numbers = said[..<next].suffix(6).joined(separator: " ")
      #expect(numbers.hasSuffix(Self.lastLine))
      #expect(numbers.contains("988"))
    }
  }

  @Test func `has everything in one piece where nobody would lose sight of it`() throws {
    // A file, sentences for a screen reader, a screen that is long enough.
    for (height, isPlain, isSeen) in [(24, false, false), (24, true, true), (90, false, true)] {
      let environment = try checkHeavy(height: height, isPlain: isPlain, resultsAreSeen: isSeen)

      #expect(try run(environment).get() == .done)

      #expect(try home.takeWritten().says(Self.reading()))
      #expect(!home.takeSaid().say(.resultNext()))
    }
    // Answers from a file: nobody sits there.
    let answers = home.folder + "/week.yaml"
    try "safety_abuse: yes".write(toFile: answers, atomically: true, encoding: .utf8)
    let scripted = home.environment(isAtTerminal: true, height: 24)
    _ = try CheckCommand(
      environment: scripted, options: CheckOptions(answersFile: answers, onSecond: .replace)
    ).run()
    #expect(try home.takeWritten().says(Self.reading()))
    // Without care cards nothing stops, however long it is.
    let typed = Week.pressured.split(separator: " ").map(String.init) + ["", "", ""]
    let environment = home.environment(typed: typed, isAtTerminal: true, height: 5)
    #expect(try run(environment).get() == .done)
    #expect(!home.takeSaid().say(.resultNext()))
  }

  /// Now and then none.
  private func outcome(of item: Item, using generator: inout SeededRandom) -> Outcome? {
    if Int.random(in: 0..<20, using: &generator) == 0 { return nil }
    switch item.format {
    case .choice(let options):
      return options.randomElement(using: &generator).map { .answered(.code($0.code)) }
    case .duration(let range): return .answered(.minutes(range.upperBound / 12))
    case .count(let range), .integer(let range): return .answered(.integer(range.lowerBound))
    case .yesNo: return .answered(.yesNo(Bool.random(using: &generator)))
    default: return nil
    }
  }

  @Test func `never speaks of talking without a way to do it, in 2,000 weeks`() throws {
    let definition = try Catalogue(folder: "/nonexistent", languages: ["en"]).definition("balance")
    let cache = DefinitionCache(history: nil, languages: ["en"])
    cache.add(definition)
    var generator = SeededRandom(seed: 18)
    let start = LocalDate(dayNumber: 20_458)
    let checkIns = (0..<2_000).map { number in
      let given = definition.questionnaire.items.compactMap { item in
        outcome(of: item, using: &generator).map { (item.id, $0) }
      }
      return CheckIn(
        id: UUID(), questionnaire: definition.questionnaire.id,
        version: definition.questionnaire.version, definitionHash: definition.hash,
        wholeDefinitionHash: nil, date: start.adding(days: 7 * number),
        answeredAt: Moment(secondsSince1970: 0, offsetSeconds: 0), isLate: false, targets: [:],
        outcomes: definition.questionnaire.settled(
          outcomes: Dictionary(uniqueKeysWithValues: given), targets: [:]))
    }
    let images = HelpSelector.everyEntry.entries.filter { entry in
      entry.kind == .onlineAbuse
        && !entry.about.contains { $0 == .harassment || $0 == .general }
    }.map(\.name)
    var known: [String: WeekHelp] = [:]
    var pages = 0
    for assessed in try Assessor(cache: cache, weekStart: .monday).assess(checkIns) {
      guard !assessed.report.helpTopics.isEmpty || !assessed.shownCareCards.isEmpty else {
        continue
      }
      pages += 1
      let country = ["CA", "US", "GB", "KP"][pages % 4]
      let selector = HelpSelector(
        place: Place(country: country), settings: Settings(values: [:]),
        person: Person(isAtTerminal: false, locale: []), today: start, history: nil)
      let key = [
        [country], assessed.shownCareCards, assessed.carefulTopics, assessed.otherTopics,
        assessed.repeatedHelpTopics,
      ].map { $0.joined(separator: " ") }.joined(separator: "; ")
      let help = known[key] ?? selector.help(for: assessed)
      known[key] = help
      let page = ResultPage(assessed: assessed, help: help, nextDue: nil)
      let lines = home.environment(width: 80).results.lines(page.page)
      let ways = lines.indices.filter { isWay(lines[$0]) }
      let opening = Message.helpHappensToAnyone().inEnglish.prefix(16)
      for (place, line) in lines.enumerated() where line.contains(opening) {
        #expect(ways.contains { abs($0 - place) <= 8 }, "\(key)")
      }
      for card in assessed.shownCareCards {
        let title = try #require(assessed.signal(card)?.title)
        let place = try #require(lines.firstIndex(of: title))
        // Without an emergency number the first way stands under the steps.
        let room = selector.country == "KP" ? 24 : 7
        #expect(ways.contains { $0 > place && $0 <= place + room }, "\(key)")
      }
      // Nobody who was insulted is sent to a service for pictures first.
      for rows in [help.careful, help.other].compactMap({ $0?.ways["online_safety"] }) {
        #expect(!images.contains { rows.first?.who.hasPrefix($0) == true }, "\(key)")
      }
    }
    #expect(pages > 500)
    #expect(known.count > 20)
  }
}

struct `Help at a question` {
  let home: TestHome

  init() throws { home = try TestHome() }

  private func help(locale: String, width: Int) -> [String] {
    let environment = home.environment(width: width, locale: [locale])
    return HelpLines(
      selector: StoredHelp(environment, opens: false).selector, environment: environment)()
  }

  @Test(arguments: [
    ("en_CA.UTF-8", "988"), ("fr_FR.UTF-8", "3114"), ("en_GB.UTF-8", "116 123"),
    ("pt_PT.UTF-8", "1411"), ("ja_JP.UTF-8", "0120-279-338"), ("en_NG.UTF-8", "0800 078 7746"),
  ])
  func `has the first number in the first line and no more than six`(
    locale: String, number: String
  ) {
    let lines = help(locale: locale, width: 80)
    #expect(lines[0].hasPrefix("  \(number): "), "\(lines)")
    #expect(lines.count <= 6, "\(lines)")
    #expect(lines.say(.helpForPlaceGuessed(place: .anything)))
  }

  @Test func `names no country that was set`() throws {
    try home.set("country", "CA")
    #expect(
      help(locale: "en_US.UTF-8", width: 80) == [
        "  988: call or text, day and night, free. 9-8-8: Suicide Crisis Helpline.",
        "  web: findahelpline.com, any country.",
        "If you or someone else might be hurt right now: 911. onland resources shows",
        "more, any time, offline.",
      ])
  }
}
