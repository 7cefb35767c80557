// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import HelpResources
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

/// Everything the program can print, searched for what it must never say.
struct `Whatever is printed` {
  /// Numbers that ended, were replaced or were never confirmed.
  let superseded = HelpSelector.supersededNumbers

  private static let everyEntry = HelpSelector.everyEntry

  @Test(arguments: everyEntry.countries)
  func `about a country has no superseded number in it`(country: String) throws {
    let regions = Self.everyEntry.regions.filter { $0.hasPrefix(country) }
    for region in [nil] + regions {
      for isJSON in [false, true] {
        let home = try TestHome()
        // Wide lines, so that no number is broken.
        let environment = home.environment(width: 200)
        _ = try ResourcesCommand(environment: environment).run(
          .init(
            country: country, region: region, showsAll: true, showsSources: true, isJSON: isJSON))
        let found = home.written.flatMap { superseded.found(in: $0, country: country) }
        #expect(found == [], "\(country) \(region ?? "")")
      }
    }
  }

  @Test func `from the program's own texts has no superseded number in it`() throws {
    let found = try OwnTexts.all().flatMap { superseded.found(in: $0) }
    #expect(found == [])
  }

  /// Said once, to say what the program is not.
  private static let disclaimer = "not a test for any disorder"

  @Test func `names no diagnosis, promises nothing and ranks nobody`() throws {
    let texts =
      try OwnTexts.sources().flatMap(\.literals) + OwnTexts.questionnaires().flatMap(\.texts)
    #expect(texts.count > 2_000)
    // The key of a sentence is never printed.
    for text in texts where text.wholeMatch(of: /[a-z][A-Za-z]*\.[A-Za-z0-9]+/) == nil {
      // The last is a product's name.
      let said = text.replacing(Self.disclaimer, with: "").replacing("limesurvey", with: "")
      let found = NeverSaid.found(in: said, of: NeverSaid.anywhere + NeverSaid.otherNames)
      #expect(found == [], "\(text)")
    }
  }

  @Test func `speaks of suicide in one sentence, which only onland resources shows`() throws {
    let places = try OwnTexts.sources().filter { source in
      source.literals.contains { $0.contains("ending your life") || $0.contains("suicid") }
    }.map(\.path)
    #expect(places == ["Texts/Tables/Message+help.swift"])

    let home = try TestHome()
    try home.set("country", "CA")
    try home.check(Week.heavy)
    #expect(!home.written.say(.helpEndingYourLife()))
    #expect(!home.said.say(.helpEndingYourLife()))
  }

  @Test func `has the terminal's own colours, so their contrast too`() throws {
    let sequences = try OwnTexts.sources().flatMap(\.literals).filter {
      $0.hasPrefix("u{1B}[") && $0.hasSuffix("m")
    }
    // Bold and its end, the one colour and its end.
    #expect(sequences == ["u{1B}[1m", "u{1B}[22m", "u{1B}[95m", "u{1B}[39m"])
  }
}
