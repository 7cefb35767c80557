// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import History
package import Journal
import Psychometrics

/// What a person can choose from for a week, if they want to: the plan of last time, a few suggestions,
/// or words of their own.
///
/// Source: evidence 6.2 and 6.3.
package struct PlanChoices: Equatable {
  package enum Choice: Equatable {
    /// The plan of last time, as it is.
    case keep(Plan)
    /// The plan of last time, made smaller.
    case smaller(Plan)
    case suggestion(CardSuggestion)
    case own
  }

  /// In the order they are shown; empty when there is nothing to suggest or to keep.
  package var choices: [Choice]

  /// - Parameters:
  ///   - assessed: This week's check-in.
  ///   - record: The plans so far.
  package init(_ assessed: AssessedCheckIn, record: PlanRecord) {
    let week = assessed.week.iso
    var choices: [Choice] = []
    if let last = record.last(before: week),
      last.week.weekNumber >= week.weekNumber - PlanRecord.weeksLookedBackAt
    {
      choices.append(.keep(last.plan))
      if last.plan.outcome == .notKept || last.plan.outcome == .partly {
        choices.append(.smaller(last.plan))
      }
    }
    choices += OfferedSuggestions(assessed, record: record).all.map(Choice.suggestion)
    self.choices = choices.isEmpty ? [] : choices + [.own]
  }
}
