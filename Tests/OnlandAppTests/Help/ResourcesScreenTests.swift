// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import HelpResources
import Psychometrics
import Terminal
import TestSupport
import Testing

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

  @Test(arguments: HelpDesk.everyEntry.countries)
  func `fits 40 columns, with the emergency number first and the directory last`(
    country: String
  ) throws {
    let lines = try screen(.init(country: country), width: 40)
    // A web address is never broken, so a long one hangs over.
    #expect(lines.filter { $0.displayWidth > 40 && !$0.contains("://") } == [])

    let shown = try entries(on: lines)
    let own = HelpDesk.everyEntry.entries.filter { $0.country == country }
    #expect(shown.count <= 5)
    #expect(shown.allSatisfy { $0.country == country || $0.country == nil })
    #expect(shown.first == HelpDesk.everyEntry.emergency(in: country))
    #expect(shown.last?.kind == .directory)
    for number in try #require(shown.first).channels.phone {
      #expect(lines.contains { $0.hasPrefix("  Call \(number.dial) (") })
    }
    let text = lines.joined(separator: " ").replacing(/\ +/, with: " ")
    if own.contains(where: { $0.isSupportLine && $0.region == nil }) {
      #expect(shown.contains { $0.isSupportLine && $0.country == country })
    } else {
      #expect(
        text.contains("only a regional line is listed") || text.contains("only this is listed")
          || text.contains("No line to call is listed"))
    }
    #expect(text.hasPrefix("For "))
    #expect(text.contains("If you are in danger now, call your local emergency number: "))
  }

  /// The entries whose titles begin a part of the screen, in order.
  private func entries(on lines: [String]) throws -> [HelpResource] {
    try lines.split(separator: "").dropFirst().dropLast(2).map { part in
      let title = part.prefix { !$0.hasPrefix(" ") }.joined(separator: " ")
      return try #require(
        HelpDesk.everyEntry.entries.first { self.title($0) == title }, "no entry is called \(title)"
      )
    }
  }

  private func title(_ entry: HelpResource) -> String {
    guard let local = entry.localName, local != entry.name else { return entry.name }
    return "\(entry.name) (\(local))"
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
    ("nowhere-listed", .init(country: "KP")),
  ])
  func `answers what was asked`(name: String, options: ResourcesCommand.Options) throws {
    try expectScreen(name, try screen(options, width: 80))
  }

  private func expectScreen(_ name: String, _ lines: [String]) throws {
    let file = URL(filePath: #filePath).appending(path: "../Screens/\(name).txt").standardized
    let screen = lines.joined(separator: "\n") + "\n"
    if Recording.isOn {
      try Data(screen.utf8).write(to: file)
    }
    #expect(screen == String(decoding: try Data(contentsOf: file), as: UTF8.self), "\(name)")
  }
}
