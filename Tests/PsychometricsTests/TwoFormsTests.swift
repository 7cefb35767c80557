// SPDX-License-Identifier: GPL-3.0-or-later

import TestQuestionnaires
import TestSupport
import Testing

@testable import Psychometrics

/// Conditions and the levels of signals are written down twice: once to be read, once to be quick. The form
/// that is read is the law, and random conditions, rules and answers hold the other to it.
struct `The quick form` {
  private static let items = 5
  private static let targets = 2
  private static let options = 3
  private static let rounds = 20_000

  // MARK: What is made

  private struct Maker {
    var random: SeededRandom

    mutating func number() -> Double { Double(Int.random(in: 0...4, using: &random)) }
    mutating func item() -> Int { Int.random(in: 0..<items, using: &random) }
    mutating func chance(_ of: Int) -> Bool { Int.random(in: 0..<of, using: &random) == 0 }
    mutating func optional<Value>(_ make: (inout Maker) -> Value) -> Value? {
      chance(3) ? nil : make(&self)
    }

    mutating func input() -> ScoringInput {
      let numbers = (0..<items).map { _ in optional { $0.number() } }
      let own = (0..<targets).map { _ in optional { $0.number() } }
      let chosen = (0..<items).map { _ in
        var chosen = ChosenOptions()
        for option in 0..<options where chance(2) { chosen.insert(option) }
        return chosen
      }
      return ScoringInput(
        numbers: numbers, isApplicable: numbers.map { _ in true }, targets: own,
        chosen: chance(4) ? [] : chosen)
    }

    mutating func comparison() -> Comparison {
      let number = number()
      let all: [Comparison] = [
        .equals(number), .notEquals(number), .atLeast(number), .atMost(number), .moreThan(number),
        .lessThan(number),
      ]
      return all[Int.random(in: 0..<all.count, using: &random)]
    }

    mutating func condition(depth: Int = 0) -> Condition {
      switch Int.random(in: depth < 3 ? 0..<7 : 2..<7, using: &random) {
      case 0: return .all(parts(depth))
      case 1: return .any(parts(depth))
      case 2: return .item(item(), comparison())
      case 3: return .isAnswered(item(), chance(2))
      case 4: return .includes(item(), option: Int.random(in: 0..<options, using: &random))
      case 5: return .target(Int.random(in: 0..<targets, using: &random), comparison())
      default: return .itemAboveTarget(item(), Int.random(in: 0..<targets, using: &random))
      }
    }

    private mutating func parts(_ depth: Int) -> [Condition] {
      (0..<Int.random(in: 0...3, using: &random)).map { _ in condition(depth: depth + 1) }
    }

    mutating func thresholds() -> SignalRule.LevelThresholds {
      .init(
        notice: optional { $0.number() }, elevated: optional { $0.number() },
        strong: optional { $0.number() })
    }

    mutating func level() -> SignalLevel {
      [.notice, .elevated, .strong][Int.random(in: 0..<3, using: &random)]
    }

    mutating func rule() -> SignalRule {
      switch Int.random(in: 0..<5, using: &random) {
      case 0:
        return .meanStrain(
          .init(
            items: (0..<Int.random(in: 1...3, using: &random)).map { _ in
              .init(item: item(), mirror: chance(2) ? 4 : nil)
            },
            levels: thresholds(), raisedWhen: optional { $0.condition() },
            raisedLevels: thresholds(), onlyIf: optional { $0.condition() }))
      case 1:
        return .targetExcess(
          .init(
            item: item(), target: Int.random(in: 0..<targets, using: &random),
            steps: (0..<2).map { _ in .init(level: level(), times: number() / 2, by: number()) }))
      case 2:
        return .lowValue(
          .init(
            item: item(), steps: (0..<2).map { _ in .init(level: level(), atMost: number()) },
            onlyIf: optional { $0.condition() }))
      case 3: return .event(item: item(), level: level())
      default: return .combines([0])
      }
    }
  }

  // MARK: Tests

  @Test func `of conditions says what conditions say`() {
    var maker = Maker(random: SeededRandom(seed: 73))
    var holds = 0
    for _ in 0..<Self.rounds {
      let conditions = (0..<3).map { _ in maker.condition() }
      var table = ConditionTable()
      let places = conditions.map { table.append($0) }
      let input = maker.input()
      for (condition, place) in zip(conditions, places) {
        let expected = condition.holds(for: input)
        #expect(place.map { table.holds($0, for: input) } == expected, "\(condition)")
        holds += expected ? 1 : 0
      }
    }
    // A test of conditions that never hold would pass of a table that says no.
    #expect((Self.rounds / 2...Self.rounds * 5 / 2).contains(holds))
  }

  @Test func `of signals gives each the level of its rule`() throws {
    var maker = Maker(random: SeededRandom(seed: 74))
    let model = try #require(try ShippedQuestionnaires.questionnaire("balance").signals.first)
    var counts: [SignalLevel: Int] = [:]
    for _ in 0..<Self.rounds {
      let signals = (0..<4).map { _ in
        var signal = model
        signal.rule = maker.rule()
        return signal
      }
      let input = maker.input()
      var levels: [SignalLevel] = []
      BaseLevelTable(signals).fill(&levels, from: input)
      let expected = signals.map { $0.rule.level(input) }
      #expect(levels == expected, "\(signals.map(\.rule))")
      for level in expected { counts[level, default: 0] += 1 }
    }
    #expect(SignalLevel.allCases.allSatisfy { counts[$0, default: 0] > Self.rounds / 20 })
  }
}
