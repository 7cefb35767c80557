// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `Without a country` {
  let home: TestHome

  init() throws { home = try TestHome() }

  private func run(
    typing events: [LineEvent], isTerminal: Bool = true, options: ResourcesCommand.Options = .init()
  ) throws -> OnlandApp.ExitStatus {
    var environment = home.environment(isAtTerminal: true, resultsAreSeen: isTerminal)
    environment.lines = .scripted(events)
    return try ending { try ResourcesCommand(environment: environment).run(options) }
  }

  @Test func `the list answers from anywhere, and then the question comes`() throws {
    #expect(try run(typing: [.line("")]) == .done)

    #expect(home.written.first == "For any country.")
    #expect(home.written.contains { $0.hasSuffix("findahelpline.com, any country") })
    #expect(
      home.written.say(.helpDanger(numbers: .cardAnyNumber())))
    #expect(!home.written.say(.helpNoCountry()))
    #expect(home.said == ["", "Which country are you in? Press Enter to stay with this list."])
  }

  @Test func `the answer is used and not stored`() throws {
    #expect(try run(typing: [.line("canada")]) == .done)

    #expect(
      home.written.say(.helpForPlaceAnswered(place: "Canada", code: "CA")))
    #expect(home.written.contains { $0.hasPrefix("  988  ") })
    #expect(home.written.say(.helpDanger(numbers: "911")))
    #expect(try home.environment().storedSettings().values == [:])
  }

  @Test(arguments: ["y", "Yes", "yep"])
  func `a yes takes the country that is asked about`(yes: String) throws {
    #expect(try run(typing: [.line("cannada"), .line(yes)]) == .done)

    #expect(
      home.written.say(.helpForPlaceAnswered(place: "Canada", code: "CA")))
  }

  @Test func `a yes to nothing is no country`() throws {
    #expect(try run(typing: [.line("atlantis"), .line("yes"), .line("")]) == .done)

    #expect(!home.written.contains { $0.hasPrefix("For ") && $0 != "For any country." })
  }

  @Test func `the question has the keys of every other`() throws {
    let typed: [LineEvent] = [
      .line("portugl"), .line("atlantis"), .line("<"), .line("?"), .line("HELP"), .unreadable,
      .line("-"),
    ]
    #expect(try run(typing: typed) == .done)

    #expect(
      home.said.dropFirst(2).map { $0 } == [
        "Did you mean Portugal? Type a code such as CA, or the English name.",
        "Type a code such as CA, or the English name.",
        "Which country are you in? Press Enter to stay with this list.",
        "This is the first question.",
        "Someone to talk to is best reached by a number of your own country.",
        "Type a code such as CA, or the English name.",
        "  web: findahelpline.com, any country.", "  web: befrienders.org, any country.",
        "  web: https://www.iasp.info/crisis-centres-helplines/, any country.",
        "If you or someone else might be hurt right now: your local emergency number.",
        "onland resources shows more, any time, offline.",
        "That line could not be read as text. Type a code such as CA, or the English",
        "name.",
      ])
  }

  @Test(arguments: [
    (LineEvent.line("."), OnlandApp.ExitStatus.done), (.endOfInput, .done),
    (.interrupted, .interrupted),
    (.hangUp, .interrupted),
  ])
  func `stopping at the question ends it`(event: LineEvent, status: OnlandApp.ExitStatus) throws {
    #expect(try run(typing: [event, .line("canada")]) == status)
    #expect(!home.written.contains { $0.contains("Canada") })
  }

  @Test func `nobody is asked where the list goes elsewhere`() throws {
    #expect(try run(typing: [.line("canada")], isTerminal: false) == .done)
    #expect(try run(typing: [.line("canada")], options: .init(isJSON: true)) == .done)
    #expect(
      try ResourcesCommand(environment: home.environment(typed: ["canada"])).run(.init()) == .done)

    #expect(home.said == [])
    #expect(!home.written.contains { $0.contains("Canada") })
    #expect(
      home.written.say(.helpNoCountry()))
  }
}
