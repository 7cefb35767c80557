// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import TestQuestionnaires
import TestSupport
import Testing

@testable import Psychometrics

/// What must not change a score, on a thousand random administrations of `balance`.
struct `A score` {
  private let balance: Questionnaire
  private static let rounds = 1_000

  init() throws { balance = try ShippedQuestionnaires.questionnaire("balance") }

  @Test func `is the same after mirroring keying and answers, and again after mirroring twice`() {
    var generator = SeededRandom(seed: 1)
    let mirrored = balance.mirroringKeying()
    for _ in 0..<Self.rounds {
      let input = randomInput(&generator)
      let once = mirrored.scores(balance.mirroringNumbers(of: input))
      expectEqual(once, balance.scores(input))
      #expect(mirrored.mirroringKeying() == balance)
    }
  }

  @Test func `is taken from 100 when the keying alone is mirrored`() {
    var generator = SeededRandom(seed: 2)
    let mirrored = balance.mirroringKeying()
    for _ in 0..<Self.rounds {
      var input = randomInput(&generator)
      // Items against a target have no keying to mirror.
      input.targets = [nil, nil]
      for (score, other) in zip(balance.scores(input), mirrored.scores(input)) {
        expectClose(score.value, other.value.map { 100 - $0 })
      }
    }
  }

  @Test func `does not depend on the order of the items`() {
    var generator = SeededRandom(seed: 3)
    for _ in 0..<Self.rounds {
      let input = randomInput(&generator)
      var shuffled = balance
      for index in shuffled.scales.indices {
        guard case .items(let members) = shuffled.scales[index].parts else { continue }
        shuffled.scales[index].parts = .items(members.shuffled(using: &generator))
      }
      expectEqual(shuffled.scores(input), balance.scores(input))
    }
  }

  @Test func `does not depend on what the options are called`() throws {
    let file = ShippedQuestionnaires.folder.appending(path: "balance.yaml")
    var text = try String(contentsOf: file, encoding: .utf8)
    for label in ["No days", "1-2 days", "3-4 days", "5-6 days", "Every day", "Rarely", "Never"] {
      text = text.replacing("label: \(label)", with: "label: Renamed \(label)")
    }
    let reading = DefinitionReader.read(Array(text.utf8), languages: [])
    let renamed = try #require(reading.questionnaire)
    var generator = SeededRandom(seed: 4)
    for _ in 0..<Self.rounds {
      let outcomes = balance.randomOutcomes(using: &generator)
      let targets = balance.randomTargets(using: &generator)
      #expect(
        renamed.assessment(outcomes, targets: targets)
          == balance.assessment(outcomes, targets: targets))
    }
  }

  @Test func `is the same whether an answer was declined, not reached or never mentioned`() {
    var generator = SeededRandom(seed: 5)
    for _ in 0..<Self.rounds {
      let outcomes = balance.randomOutcomes(using: &generator)
      let targets = balance.randomTargets(using: &generator)
      let declined = outcomes.mapValues { $0.response == nil ? Outcome.missing(.declined) : $0 }
      let absent = outcomes.filter { $0.value.response != nil }
      let scores = balance.assessment(outcomes, targets: targets).scores
      #expect(balance.assessment(declined, targets: targets).scores == scores)
      #expect(balance.assessment(absent, targets: targets).scores == scores)
    }
  }

  @Test(arguments: NonResponse.allCases)
  func `of the rest is what stays when one answer is missing: never a zero`(reason: NonResponse)
    throws
  {
    let load = try #require(balance.scales.firstIndex { $0.id == "load" })
    for other in 0...4 {
      let outcomes: [Item.ID: Outcome] = [
        "load_thin": .missing(reason), "load_backlog": .answered(.code(OptionCode(other))),
      ]
      let score = balance.assessment(outcomes, targets: [:]).scores[load]
      #expect(score.value == Double(25 * (4 - other)))
      #expect(score.answered == 1)
      #expect(score.scorable == (reason == .notApplicable ? 1 : 2))
    }
  }

  @Test func `without any answer is withheld, and no signal stands out`() {
    for reason in NonResponse.allCases {
      let outcomes = Dictionary(
        uniqueKeysWithValues: balance.items.map { ($0.id, Outcome.missing(reason)) })
      let assessment = balance.assessment(
        outcomes, targets: ["budget_minutes": 0, "comfort_platforms": 0])
      #expect(assessment.scores.allSatisfy { $0.value == nil && $0.answered == 0 })
      #expect(assessment.observation.levels.isEmpty)
    }
  }

  @Test func `of scales does not count a scale without anything to score as missing`() throws {
    var text = "format: 1\nid: me.x\nversion: 1.0.0\ntitle: T\nabout: T\nitems:\n"
    text += "  - {id: off, text: T, type: yes_no}\n"
    text += "  - {id: a, text: T, type: yes_no}\n"
    text += "  - {id: b, text: T, type: yes_no, not_applicable_when: {item: off, equals: true}}\n"
    text += "scales:\n"
    text += "  - {id: first, title: T, items: [a], minimum_answered: all}\n"
    text += "  - {id: second, title: T, items: [b], minimum_answered: all}\n"
    text += "  - {id: both, title: T, scales: [first, second], minimum_answered: all}\n"
    let questionnaire = try #require(
      DefinitionReader.read(Array(text.utf8), languages: []).questionnaire)

    let off: [Item.ID: Outcome] = ["off": .answered(.yesNo(true)), "a": .answered(.yesNo(true))]
    #expect(questionnaire.assessment(off, targets: [:]).scores[2].value == 100)
    let missing: [Item.ID: Outcome] = ["a": .answered(.yesNo(true))]
    #expect(questionnaire.assessment(missing, targets: [:]).scores[2].value == nil)
  }

  private func randomInput(_ generator: inout SeededRandom) -> ScoringInput {
    balance.scoringInput(
      outcomes: balance.randomOutcomes(using: &generator),
      targets: balance.randomTargets(using: &generator))
  }

  private func expectEqual(_ scores: [ScaleScore], _ others: [ScaleScore]) {
    #expect(scores.map(\.answered) == others.map(\.answered))
    #expect(scores.map(\.scorable) == others.map(\.scorable))
    for (score, other) in zip(scores, others) { expectClose(score.value, other.value) }
  }

  private func expectClose(_ value: Double?, _ other: Double?) {
    guard let value, let other else {
      #expect(value == other)
      return
    }
    #expect(abs(value - other) <= 1e-9)
  }
}

extension Questionnaire {
  /// Forward becomes reverse and the other way round; targets stay.
  fileprivate func mirroringKeying() -> Questionnaire {
    var mirrored = self
    for index in mirrored.scales.indices {
      guard case .items(var members) = mirrored.scales[index].parts else { continue }
      for place in members.indices {
        switch members[place].scoring {
        case .forward: members[place].scoring = .reverse
        case .reverse: members[place].scoring = .forward
        case .target: break
        }
      }
      mirrored.scales[index].parts = .items(members)
    }
    return mirrored
  }

  /// Every number mirrored inside its item's range, but those that are scored against a target.
  fileprivate func mirroringNumbers(of input: ScoringInput) -> ScoringInput {
    var mirrored = input
    for (position, item) in items.enumerated() {
      guard let possible = item.format.possibleNumbers, !isScoredAgainstTarget(position) else {
        continue
      }
      mirrored.numbers[position] = input.numbers[position].map {
        possible.lowerBound + possible.upperBound - $0
      }
    }
    return mirrored
  }

  private func isScoredAgainstTarget(_ position: Item.Position) -> Bool {
    scales.contains { scale in
      guard case .items(let members) = scale.parts else { return false }
      return members.contains { member in
        if case .target = member.scoring { member.item == position } else { false }
      }
    }
  }
}
