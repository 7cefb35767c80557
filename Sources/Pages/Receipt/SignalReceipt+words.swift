// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import Texts

/// Why a signal is at its level, and why its card stands where it does, a sentence each.
extension SignalReceipt {
  /// One per step over weeks: which weeks had its base, and whether that raised the level.
  func raisings(_ policy: SignalPolicy, in weekStart: WeekStart) -> [Message] {
    guard level > .none else { return [] }
    return steps.map { step in
      let rule = step.step
      let had = weeks.filter { $0.base >= rule.base }.map { Message.week($0.week, weekStart) }
      let outcome: Message =
        if !step.isDeciding {
          step.weeks < rule.weeks ? .receiptNotEnough() : .receiptOtherRule()
        } else if rule.raisesTo > base {
          .receiptRaised(from: .given("\(base)"), to: .given("\(level)"))
        } else {
          .receiptNotRaised(level: .given("\(base)"))
        }
      return .receiptRaising(
        level: .given("\(rule.base)"), needed: rule.weeks, window: policy.window,
        weeks: had.isEmpty
          ? .receiptNoWeeks()
          : .receiptTheseWeeks(number: had.count, weeks: .list(had, .comma)),
        outcome: outcome)
    }
  }

  /// - Parameters:
  ///   - combination: The name of the signal whose card stands for it; `nil` for none.
  ///   - hasCare: Whether the page has a care card, beside which nothing is only mentioned.
  func standing(
    _ policy: SignalPolicy, in weekStart: WeekStart, behind combination: String?, hasCare: Bool
  ) -> Message? {
    func mentioned(_ reason: Message) -> Message {
      hasCare ? .receiptBesideCare(reason: reason) : .receiptMentioned(reason: reason)
    }
    let limit = hasCare ? policy.maximumCardsBesideCare : nil
    return switch place {
    case .full(let reason): .receiptFull(reason: words(reason, policy, weekStart))
    case .line:
      .receiptLine(run: run, next: (run / policy.fullAgain + 1) * policy.fullAgain)
    case .quiet: mentioned(quietWords(policy))
    case .over:
      mentioned(
        .receiptNoRoom(cards: .countOtherCards(number: limit ?? policy.maximumCards)))
    case .behind:
      .receiptBehind(signal: combination.map(Message.given) ?? .receiptAnotherSignal())
    case nil: nil
    }
  }

  private func words(
    _ reason: CardReason, _ policy: SignalPolicy, _ weekStart: WeekStart
  ) -> Message {
    switch reason {
    case .care: .receiptBecauseCare()
    case .help: .receiptBecauseHelp()
    case .new:
      before.map { .receiptBecauseNew(week: .week($0.week, weekStart)) }
        ?? .receiptBecauseNeverAsked(weeks: policy.withinWeeks)
    case .stronger:
      .receiptBecauseStronger(
        level: .given("\(level)"), before: .given("\(before?.fullLevel ?? .none)"))
    case .again where policy.fullAgain == 1: .receiptBecauseEveryWeek()
    case .again:
      .receiptBecauseAgain(run: run, weeks: .countWeeks(number: policy.fullAgain))
    }
  }

  private func quietWords(_ policy: SignalPolicy) -> Message {
    switch policy.quietWhile {
    case .alone: .receiptAlone()
    case .new: .receiptIsNew()
    }
  }
}
