// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestQuestionnaires
import TestSupport
import Testing

/// Weights, answers that do not count, several choices, and scores made of scores: `me.bedside` of the format
/// document, whose examples the check works.
struct `Options that count in their own way` {
  private let bedside: Questionnaire

  init() throws { bedside = try DocumentedQuestionnaires.questionnaire("me.bedside") }

  private func read(
    _ old: String, _ new: String
  ) throws -> (questionnaire: Questionnaire?, problems: [DefinitionProblem.Kind]) {
    let text = try #require(DocumentedQuestionnaires.files["me.bedside"])
    #expect(text.contains(old))
    let bytes = Array(text.replacing(old, with: new).utf8)
    return (
      DefinitionReader.read(bytes, languages: ["en"]).questionnaire,
      DefinitionReader.check(bytes, place: nil).map(\.kind)
    )
  }

  private func score(_ scale: Scale.ID, _ answers: [Item.ID: Response]) throws -> ScaleScore {
    let position = try #require(bedside.scales.firstIndex { $0.id == scale })
    return bedside.assessment(answers.mapValues { .answered($0) }, targets: [:]).scores[position]
  }

  @Test func `leave an item out that was answered with one that does not count`() throws {
    let none = try score("devices", ["phone": .code(9), "tablet": .code(9)])
    #expect(none.value == nil && none.scorable == 0)
    let one = try score("devices", ["phone": .code(9), "tablet": .code(2)])
    #expect(one.value == 1 && one.answered == 1 && one.scorable == 1)
  }

  @Test func `have keys that read as their labels`() {
    #expect(bedside.items[2].format.options.map(\.keys) == [["0"], ["0.5"], ["1"]])
    #expect(bedside.items[0].format.options.map(\.keys) == [["1"], ["2"], ["3"], ["4"]])
  }

  @Test func `bound the scores by what can be counted`() throws {
    let bounds = bedside.scales.map { bedside.possibleScores($0) }
    #expect(bounds == [0...8, -1...8, -1...16, 50...75, 0...100])
  }

  @Test func `bound the bands by the sums that gaps can leave too`() throws {
    let (_, problems) = try read("{from: -2, to: 4", "{from: -1, to: 4")
    #expect(problems == [.bandsUncovered(possible: -2...18)])
  }

  @Test func `end a series where a weight changed, and only there`() throws {
    let heavier = try #require(
      try read("label: Now and then, weight: 1", "label: Now and then, weight: 2").questionnaire)
    let joined = heavier.scales.map { heavier.joins($0, in: bedside) }
    // Phone and tablet count in devices, total and index.
    #expect(joined == [false, true, false, false, true])
    let moved = try #require(try read("offset: 50", "offset: 40").questionnaire)
    #expect(moved.scales.map { moved.joins($0, in: bedside) } == [true, true, true, false, true])
  }

  @Test func `end the series of an item that counts otherwise`() throws {
    let other = try #require(
      try read(
        "More videos, weight: 3}\n      - {code: 2, label: A late message, weight: 2}",
        "More videos, weight: 2}\n      - {code: 2, label: A late message, weight: 3}"
      ).questionnaire)
    #expect(other.position(ofItem: 4, in: bedside) == nil)
    #expect(other.position(ofItem: 3, in: bedside) == 3)
    // What was one without a weight is one with it.
    let same = try #require(try read("label: News}", "label: News, weight: 1}").questionnaire)
    #expect(same.position(ofItem: 3, in: bedside) == 3)
  }

  @Test(
    arguments: [
      ("includes: 3", "equals: 3", []), ("includes: 3", "includes: Videos", []),
      ("includes: 3", "includes: 7", [.notAccepted(item: "used")]),
      ("includes: 3", "at_least: 4", [.neverAsked(item: "after"), .neverTrue(item: "used")]),
      (
        "item: used, includes: 3", "item: phone, includes: 3",
        [.includesNeedsChoices(item: "phone")]
      ),
      ("factor: 10", "factor: 0", [.factorIsZero]),
      ("    scales: [devices, pull]", "    scales: [devices]\n    factor: 2", []),
      ("weight: 4", "weight: 1", []),
      (
        "label: I have none, scored: false", "label: I have none, scored: false, weight: 3",
        [.conflict("weight", "scored: false")]
      ),
      ("label: Videos}", "label: \"Videos; films\"}", [.forbiddenMark(";", key: "Videos; films")]),
    ] as [(String, String, [DefinitionProblem.Kind])])
  func `are checked`(old: String, new: String, expected: [DefinitionProblem.Kind]) throws {
    let (_, problems) = try read(old, new)
    let shape = problems.filter { problem in
      switch problem {
      case .exampleScore, .exampleNotWithheld, .bandOutside, .bandsUncovered: false
      default: true
      }
    }
    #expect(shape == expected)
  }

  @Test func `are one answer, whatever order they were chosen in`() {
    let format = bedside.items[3].format
    for text in ["3;1", "1;3", "Videos; news", " 3 ; 1 "] {
      #expect(format.outcome(inFile: text) == .answered(.codes([1, 3])), "\(text)")
    }
    #expect(format.outcome(inFile: "[]") == .answered(.codes([])))
    for text in ["", ";", "7", "1;7", "none"] {
      #expect(format.outcome(inFile: text) == nil, "\(text)")
    }
  }

  /// A sum of weights lies within what the item can count, and within 0 to 100.
  @Test func `never leave their range`() throws {
    var random = SeededRandom(seed: 20)
    for _ in 0..<2_000 {
      let outcomes = bedside.randomOutcomes(using: &random)
      let scores = bedside.assessment(outcomes, targets: [:]).scores
      for (scale, score) in zip(bedside.scales, scores) {
        guard let value = score.value else { continue }
        let range: ClosedRange<Double> =
          switch scale.id {
          case "devices": 0...8
          case "pull": -2...10
          case "total": -2...18
          case "index": 50...90
          default: 0...100
          }
        #expect(range.contains(value), "\(scale.id) \(value)")
      }
    }
  }
}
