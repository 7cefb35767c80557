// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import TestQuestionnaires
import Testing

struct `A receipt` {
  @Test(arguments: ScoringVectors.all)
  func `adds up to the score of every scale`(vector: ScoringVectors.Case) throws {
    let balance = try vector.definition()
    let input = vector.input(of: balance)

    let receipts = balance.scaleReceipts(input)

    #expect(receipts.map(\.score) == balance.scores(input))
    for receipt in receipts {
      let counted = receipt.counted
      #expect(counted.count == receipt.score.answered)
      guard let value = receipt.score.value else { continue }
      #expect(abs(counted.reduce(0, +) / Double(counted.count) - value) <= 1e-9)
    }
  }

  @Test(arguments: ScoringVectors.all)
  func `shows the weeks that a signal was judged by`(vector: ScoringVectors.Case) throws {
    let balance = try vector.definition()
    let earlier = try vector.diary()

    let receipts = balance.signalReceipts(
      vector.input(of: balance), assessment: try vector.assessment(after: earlier),
      earlier: earlier)

    for receipt in receipts {
      let id = balance.signals[receipt.signal].id
      let expected = vector.expected.signals[id]
      #expect(receipt.level.rawValue == expected?.level ?? 0)
      #expect(receipt.base.rawValue == expected?.base ?? 0)
      guard let window = expected?.window else { continue }
      #expect(receipt.weeks.count == window)
      #expect(receipt.weeks.count { $0.base > .none } == expected?.weeksInWindow)
      #expect(receipt.weeks.last?.week == vector.week)
    }
  }

  @Test func `says why an item was not counted`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance")
    let outcomes: [Item.ID: Outcome] = [
      "time_daily": .answered(.minutes(0)), "week_off": .answered(.yesNo(true)),
      "pressure_perform": .answered(.code(3)), "pressure_rest": .missing(.declined),
    ]
    let input = balance.scoringInput(outcomes: outcomes, targets: [:])

    let standings = balance.scaleReceipts(input).prefix(2).flatMap(\.parts)
      .compactMap { part -> ScaleReceipt.Standing? in
        if case .item(_, _, let standing) = part { standing } else { nil }
      }

    #expect(
      standings == [
        // No budget is set; a week without social media leaves out how the time was spent.
        .unscorable, .notApplicable, .notApplicable,
        // 25 (4 - 3) = 25
        .counted(number: 3, score: 25), .missing,
      ])
  }
}

extension ScaleReceipt {
  /// The scores that counted.
  fileprivate var counted: [Double] {
    parts.compactMap { part in
      switch part {
      case .item(_, _, .counted(_, let score)): score
      case .item: nil
      case .scale(_, let value): value
      }
    }
  }
}
