// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
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

    try ShowCommand(environment: trend.home.environment()).run(
      "last", isJSON: true, showsWorking: false)

    var shown = try #require(
      try JSONSerialization.jsonObject(with: Data(trend.home.takeWritten().utf8))
        as? [String: Any])
    shown["dimensions"] = shown["scales"]
    for (key, value) in expected { expectSame(shown[key] ?? "(nothing)", value, at: key) }
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
        default: .code(number.intValue)
        }
      outcomes[answer.key] = .answered(response)
    }
  }

  /// The same names throughout, and numbers equal to 1e-9.
  private func expectSame(_ actual: Any, _ expected: Any, at path: String) {
    switch (actual, expected) {
    case (let actual as [String: Any], let expected as [String: Any]):
      #expect(Set(actual.keys) == Set(expected.keys), "names at \(path)")
      for (key, value) in expected {
        expectSame(actual[key] ?? "(nothing)", value, at: "\(path).\(key)")
      }
    case (let actual as [Any], let expected as [Any]):
      #expect(actual.count == expected.count, "\(path)")
      for (index, pair) in zip(actual, expected).enumerated() {
        expectSame(pair.0, pair.1, at: "\(path)[\(index)]")
      }
    case (let actual as String, let expected as String): #expect(actual == expected, "\(path)")
    case (is NSNull, is NSNull): break
    case (let actual as NSNumber, let expected as NSNumber):
      #expect(abs(actual.doubleValue - expected.doubleValue) <= 1e-9, "\(path)")
    default: Issue.record("\(path): \(actual) is not \(expected)")
    }
  }
}
