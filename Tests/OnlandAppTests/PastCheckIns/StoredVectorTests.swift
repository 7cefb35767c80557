// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport
import Testing

@testable import Journal
@testable import OnlandApp

/// The worked answer sets as weeks of a person: stored, and read back with `show`.
struct `The scoring vectors in a history` {
  private static let file = URL(filePath: #filePath)
    .appending(path: "../../../PsychometricsTests/Vectors/scoring-vectors-2.json").standardized

  private static func cases() throws -> [[String: Any]] {
    let file = try JSONSerialization.jsonObject(with: Data(contentsOf: file)) as? [String: Any]
    return try #require(file?["cases"] as? [[String: Any]])
  }

  private static let names = ((try? cases()) ?? []).compactMap { $0["name"] as? String }

  @Test func `are all there`() { #expect(Self.names.count == 26) }

  @Test(arguments: names)
  func `come out of show`(name: String) throws {
    let (trend, expected) = try stored(name)

    try ShowCommand(environment: trend.home.environment()).run(
      "last", isJSON: true, showsWorking: false)

    var shown = try #require(
      try JSONSerialization.jsonObject(with: Data(trend.home.takeWritten().utf8))
        as? [String: Any])
    shown["dimensions"] = shown["scales"]
    let differences = expected.flatMap { key, value in
      jsonDifferences(shown[key] ?? "(nothing)", from: value, at: key)
    }
    #expect(differences == [])
  }

  @Test(arguments: names)
  func `are printed block by block, and no other block is`(name: String) throws {
    let (trend, expected) = try stored(name)
    try trend.home.set("country", "CA")
    let source = try Catalogue(folder: trend.home.folder, languages: ["en"])
      .definition("balance").questionnaire

    try ShowCommand(environment: trend.home.environment(width: 1000)).run(
      "last", isJSON: false, showsWorking: false)

    // The answers below the page are no part of it.
    let page = try #require(trend.home.takeWritten().components(separatedBy: "\nAnswers\n").first)
    var rest = page[...]
    let blocks = try #require(expected["page"] as? [String])
    for block in blocks {
      let parts = block.split(separator: ":").map(String.init)
      let beginnings =
        Self.beginnings[block].map { [$0] }
        ?? Self.beginnings[parts[0]].map { [$0] }
        ?? source.signals.filter { $0.id == parts.last }.map { "\n\($0.title)\n" }
      let beginning = try #require(beginnings.first)
      let place = try #require(rest.range(of: beginning), "\(block) in \(rest)")
      rest = rest[place.lowerBound...].dropFirst()
    }
    let kinds = Set(blocks.flatMap { [$0, String($0.prefix { $0 != ":" })] })
    // That the overall is withheld is told in its place, without a number.
    let told = page.replacing("\nBalance: not enough areas", with: "")
    for (kind, beginning) in Self.beginnings where !kinds.contains(kind) && kind != "tip" {
      #expect(!told.contains(beginning), "\(kind)")
    }
    let cards = blocks.filter { $0.hasPrefix("care:") || $0.hasPrefix("card:") }.map {
      $0.dropFirst(5)
    }
    for signal in source.signals where !cards.contains(Substring(signal.id)) {
      #expect(!page.contains("\n\(signal.title)\n"), "\(signal.id)")
    }
  }

  /// How each block begins on the page, but for cards.
  private static let beginnings = [
    "areas": "Longer bars and higher numbers", "overall": "\nBalance: ", "words": "\nSafety: ",
    "easiest": "\nWhat went well this week: ", "still_there": "\nStill there: ",
    "also": "\nAlso this week: ", "practice": "\nAn idea: ", "tip": "\nTo try: ",
    "help:support": "\nA week like this can happen to anyone",
    "help:online_safety": "\nIt is not your fault.",
    "help_again": "\nSomeone to talk to: 988",
  ]

  /// A home with the weeks of a vector, and what is expected of the last one.
  private func stored(_ name: String) throws -> (TrendHome, expected: [String: Any]) {
    let vector = try #require(try Self.cases().first { $0["name"] as? String == name })
    let expected = try #require(vector["expected"] as? [String: Any])
    let trend = try TrendHome()
    let definition = try Catalogue(folder: trend.home.folder, languages: ["en"])
      .definition("balance")
    for week in (vector["history"] as? [[String: Any]] ?? []) + [vector] {
      let settings = (week["settings"] ?? vector["settings"]) as? [String: Any] ?? [:]
      try trend.add(
        outcomes: try outcomes(week["answers"] as? [String: Any] ?? [:], definition.questionnaire),
        week: try #require(week["week"] as? Int),
        targets: settings.compactMapValues { ($0 as? NSNumber)?.doubleValue },
        definition: definition)
    }
    return (trend, expected)
  }

  private func outcomes(
    _ answers: [String: Any], _ questionnaire: Questionnaire
  ) throws -> [Item.ID: Outcome] {
    try answers.reduce(into: [:]) { outcomes, answer in
      let position = try #require(questionnaire.position(ofItem: answer.key))
      guard let number = answer.value as? NSNumber else {
        outcomes[answer.key] = .missing(.declined)
        return
      }
      let response: Response =
        switch questionnaire.items[position].format {
        case .duration: .minutes(number.intValue)
        case .yesNo: .yesNo(number.boolValue)
        case .count: .integer(number.intValue)
        default: .code(OptionCode(number.intValue))
        }
      outcomes[answer.key] = .answered(response)
    }
  }
}
