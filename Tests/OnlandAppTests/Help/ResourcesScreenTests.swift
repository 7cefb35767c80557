// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import HelpResources
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

/// What a person sees of the facts, in every country and on any day.
struct `The screen of onland resources` {
  let home: TestHome

  init() throws { home = try TestHome() }

  private func screen(_ options: ResourcesCommand.Options, width: Int) throws -> [String] {
    _ = home.takeWritten()
    _ = try ResourcesCommand(environment: home.environment(width: width)).run(options)
    return home.written
  }

  private static let everyEntry = HelpSelector.everyEntry

  @Test(arguments: HelpSelector.placeNames.countryCodes)
  func `fits any country on a small screen, with a number or the reason why there is none`(
    country: String
  ) throws {
    for (width, most) in [(80, 15), (40, 20)] {
      let lines = try screen(.init(country: country), width: width)
      #expect(lines.count <= most, "\(width)")
      // A web address is never broken, so a long one hangs over.
      #expect(
        lines.filter { $0.displayWidth > width && !$0.contains("www.iasp.info") } == [], "\(width)")
      let text = lines.joined(separator: " ").replacing(/\ +/, with: " ")
      #expect(text.hasPrefix("For "))
      let own = Self.everyEntry.entries.filter { $0.country == country }
      if let emergency = Self.everyEntry.emergency(in: country) {
        let danger = try #require(text.firstRange(of: "might be hurt right now: "))
        for number in emergency.channels.phone where number.reachesEveryService {
          #expect(text[danger.upperBound...].contains(number.dial), "\(number.dial)")
        }
      } else {
        #expect(
          text.says(.helpNoEmergencyNumber(country: .anything))
            || text.says(.helpNoEmergencyNumberWhy(country: .anything, reason: .anything)))
      }
      if own.contains(where: { $0.isSupportLine && $0.region == nil && $0.groups == [.all] }) {
        let number = try #require(
          lines.firstIndex { $0.hasPrefix("  ") && !$0.hasPrefix("  web") })
        #expect(number <= 3, "\(width)")
      } else {
        #expect(
          text.says(.helpOnlyRegional(country: .anything, lines: .anything))
            || text.says(.helpOnlyForGroups(country: .anything, lines: .anything))
            || text.says(.helpNothingListed(country: .anything)))
      }
    }
  }

  /// The screens in `Screens/`. With `ONLAND_RECORD_SCREENS=1` they are written anew instead: read what
  /// changed in them.
  @Test(arguments: [
    ("on-the-day", 0), ("7-months-later", 7), ("13-months-later", 13), ("25-months-later", 25),
  ])
  func `says how old its facts are`(name: String, months: Int) throws {
    home.now = try .atReview(andMonths: months)
    try expectScreen(name, try screen(.init(country: "IE"), width: 80))
  }

  @Test func `shows only dates on a clock that was never set`() throws {
    home.now = Moment(secondsSince1970: 0, offsetSeconds: 0)
    let lines = try screen(.init(country: "IE"), width: 80)

    home.now = try .atReview()
    #expect(lines == (try screen(.init(country: "IE"), width: 80)))
  }

  @Test(arguments: [
    ("canada", ResourcesCommand.Options(country: "CA", region: "CA-BC")),
    ("colombia", .init(country: "CO")),
    ("online-safety", .init(country: "GB", topics: ["online_safety"])),
    ("veterans", .init(country: "US", groups: ["veterans"])),
    ("nowhere-listed", .init(country: "KP")), ("everything", .init(country: "IE", showsAll: true)),
    ("insulted", .init(country: "CA", topics: ["bullying"])),
    ("pictures", .init(country: "CA", region: "CA-QC", topics: ["nudes"], groups: ["teen"])),
  ])
  func `answers what was asked`(name: String, options: ResourcesCommand.Options) throws {
    try expectScreen(name, try screen(options, width: 80))
  }

  /// Where a person is, as their system or they themselves say it, on a wide and a narrow screen.
  @Test(
    arguments: [
      ("en_CA", nil), ("en_CA", "BC"), ("fr_CA", "Québec"), ("en_US", nil), ("en_GB", nil),
      ("nl_BE", nil), ("fr_BE", nil), ("pt_PT", nil), ("ja_JP", nil), ("en_NG", nil),
      ("es_DO", nil),
      ("fr_CI", nil), ("en_CG", nil), ("en_US", "cannada"), ("en_US", "Deutschland"), ("C", nil),
    ] as [(String, String?)])
  func `has the first number first`(locale: String, place: String?) throws {
    for width in [80, 40] {
      _ = home.takeWritten()
      let environment = home.environment(width: width, locale: ["\(locale).UTF-8"])
      _ = try ResourcesCommand(environment: environment).run(.init(place: place))
      let name = ([locale] + [place?.lowercased()].compactMap(\.self)).joined(separator: "-")
      try expectScreen("\(name)-\(width)", home.written)
      #expect(home.written.count <= (width == 80 ? 15 : 20), "\(name) \(width)")
    }
  }

  private func expectScreen(_ name: String, _ lines: [String]) throws {
    let screen = lines.joined(separator: "\n") + "\n"
    #expect(try screen == committedScreen(name, recording: screen), "\(name)")
  }
}
