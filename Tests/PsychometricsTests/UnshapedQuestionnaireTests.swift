// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Testing

/// A questionnaire written from the format document alone: ten items, two scales of raw sums, one
/// reversed item, skip logic, two languages. The numbers were worked by hand.
struct `A questionnaire that nobody shaped for the engine` {
  private let bytes: [UInt8]

  init() throws {
    let file = URL(filePath: #filePath).appending(path: "../Unshaped/team.homework.yaml")
    bytes = Array(try Data(contentsOf: file.standardized))
  }

  private func questionnaire(in language: String = "en") throws -> Questionnaire {
    let reading = DefinitionReader.read(
      bytes, languages: [language], place: .own(name: "team.homework"))
    return try #require(reading.questionnaire)
  }

  @Test func `passes the check`() {
    #expect(DefinitionReader.check(bytes, place: .own(name: "team.homework")) == [])
  }

  @Test func `is read in both languages, with English for any third`() throws {
    #expect(try questionnaire().title == "A week at the home desk")
    #expect(try questionnaire(in: "de-AT").title == "Eine Woche am heimischen Schreibtisch")
    #expect(try questionnaire(in: "fi").items[0].text == "My working day went on after dinner.")
  }

  @Test func `asks about meetings only with a team`() throws {
    let questionnaire = try questionnaire()
    for (answer, isAsked) in [("yes", true), ("no", false), ("declined", false)] {
      let input = questionnaire.scoringInput(
        outcomes: try outcomes(["has_team": answer]), targets: [:])
      #expect(questionnaire.isAsked(questionnaire.items[9], given: input) == isAsked)
    }
  }

  struct Worked: Sendable {
    /// In file order; `-` is not reached.
    var answers: String
    var strain: Double?
    var strainBand: String?
    var focus: Double?
    var focusBand: String?
  }

  private static let worked: [Worked] = [
    // Everything at its easiest: four times 0, and calm every day reversed to 0. Focus 3 x 5.
    Worked(
      answers: "0 0 0 3 0 5 5 5 no -", strain: 0.0, strainBand: "low",
      focus: 15.0, focusBand: "focused"),
    // Everything at its hardest. With a team focus is 4 x 1.
    Worked(
      answers: "3 3 3 0 3 1 1 1 yes 1", strain: 15, strainBand: "high",
      focus: 4, focusBand: "scattered"),
    // One strain answer missing: (1 + 2 + (3 - 2) + 1) / 4 x 5 = 6.25, shown as 6.
    Worked(
      answers: "1 declined 2 2 1 4 4 4 no -", strain: 6.25, strainBand: "middling",
      focus: 12, focusBand: "focused"),
    // A declined meeting answer is missing, so focus is withheld; 3 + 3 + 3 + (3 - 1) + 0 = 11.
    Worked(
      answers: "3 3 3 1 0 4 4 4 yes declined", strain: 11, strainBand: "high",
      focus: nil, focusBand: nil),
    // The same answer to a question that is not asked changes nothing: 3 + 3 + 3.
    Worked(
      answers: "3 3 3 1 0 3 3 3 no 5", strain: 11, strainBand: "high",
      focus: 9, focusBand: "scattered"),
    // Two strain answers missing are too many.
    Worked(
      answers: "3 - - 1 0 3 3 3 - -", strain: nil, strainBand: nil,
      focus: 9, focusBand: "scattered"),
  ]

  @Test(arguments: worked)
  func `scores as worked by hand`(_ worked: Worked) throws {
    let questionnaire = try questionnaire()
    var named: [Item.ID: String] = [:]
    for (item, answer) in zip(questionnaire.items, worked.answers.split(separator: " "))
    where answer != "-" {
      named[item.id] = String(answer)
    }

    let scores = questionnaire.assess(
      outcomes: questionnaire.settled(outcomes: try outcomes(named), targets: [:]), targets: [:],
      week: 2_900, signalsFrom: questionnaire
    ).scores

    #expect(scores.map(\.value) == [worked.strain, worked.focus])
    let bands = zip(questionnaire.scales, scores).map { $0.band(of: $1)?.label }
    #expect(bands == [worked.strainBand, worked.focusBand])
  }

  private func outcomes(_ answers: [Item.ID: String]) throws -> [Item.ID: Outcome] {
    let questionnaire = try questionnaire()
    var outcomes: [Item.ID: Outcome] = [:]
    for (id, answer) in answers {
      let item = try #require(questionnaire.items.first { $0.id == id })
      outcomes[id] = item.format.outcome(inFile: answer)
    }
    return outcomes
  }
}
