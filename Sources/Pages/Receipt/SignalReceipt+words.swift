// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// Why a signal is at its level, and why its card stands where it does, a sentence each.
extension SignalReceipt {
  /// One a step over weeks: which weeks had its base, and whether that raised the level.
  func raisings(_ policy: SignalPolicy) -> [String] {
    guard level > .none else { return [] }
    return steps.map { step in
      let rule = step.step
      let had = weeks.filter { $0.base >= rule.base }.map { "\(ISOWeek(weekNumber: $0.week))" }
      let count = had.isEmpty ? "none" : "\(had.count) (\(had.joined(separator: ", ")))"
      let outcome =
        if !step.isDeciding {
          step.weeks < rule.weeks ? "not enough to raise it" : "the rule before it decided"
        } else if rule.raisesTo > base {
          "raised from \(base) to \(level)"
        } else {
          "not raised, it is \(base) without it"
        }
      return "Weeks with \(rule.base) or more, \(rule.weeks) needed of \(policy.window): \(count); "
        + "\(outcome)."
    }
  }

  /// - Parameters:
  ///   - combination: The name of the signal whose card stands for it; `nil` for none.
  ///   - hasCare: Whether the page has a care card, beside which nothing is only mentioned.
  func standing(_ policy: SignalPolicy, behind combination: String?, hasCare: Bool) -> String? {
    let mentioned = hasCare ? "left out beside care" : "only mentioned"
    let limit = hasCare ? policy.maximumCardsBesideCare : nil
    return switch place {
    case .full(let reason): "On the page: in full, \(words(reason, policy))."
    case .line:
      "On the page: one line, for it was there before and is not stronger. This is week \(run) "
        + "running; it is in full again in week "
        + "\((run / policy.fullAgain + 1) * policy.fullAgain)."
    case .quiet: "On the page: \(mentioned), \(quietWords(policy))."
    case .over:
      "On the page: \(mentioned), for it was to be in full and there is room for "
        + "\(Words.count(limit ?? policy.maximumCards, "other card"))."
    case .behind: "On the page: the card of \(combination ?? "another signal") stands for it."
    case nil: nil
    }
  }

  private func words(_ reason: CardReason, _ policy: SignalPolicy) -> String {
    switch reason {
    case .care: "as always when it is about care at this level"
    case .help: "as always when it names where to turn"
    case .new:
      before.map {
        "for it was not shown in \(ISOWeek(weekNumber: $0.week)), when it was last asked"
      } ?? "for no week among the last \(policy.withinWeeks) asked it"
    case .stronger:
      "for it is \(level), and was \(before?.fullLevel ?? .none) when it was last in full"
    case .again where policy.fullAgain == 1: "as in every week that has it"
    case .again:
      "for this is week \(run) running, and one that stays is in full once in "
        + Words.count(policy.fullAgain, "week")
    }
  }

  private func quietWords(_ policy: SignalPolicy) -> String {
    switch policy.quietWhile {
    case .alone: "for no other of the weeks that count has it"
    case .new: "for it is new, and at most half of the weeks that count have it"
    }
  }
}
