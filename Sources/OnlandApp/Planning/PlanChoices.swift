// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics

/// What a person can choose from for a week: the plan of last time, a few suggestions, words of their
/// own, or nothing.
///
/// Source: evidence 6.2 and 6.3.
struct PlanChoices: Equatable {
  enum Choice: Equatable {
    /// The plan of last time, as it is.
    case keep(Plan)
    /// The plan of last time, made smaller.
    case smaller(Plan)
    case suggestion(CardSuggestion)
    case own
    case nothing
  }

  /// In the order they are shown; empty when there is nothing to suggest or to keep.
  var choices: [Choice]

  /// - Parameters:
  ///   - assessed: This week's check-in.
  ///   - record: The plans so far.
  init(_ assessed: AssessedCheckIn, record: PlanRecord) {
    let week = assessed.checkIn.date.isoWeek
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
    self.choices = choices.isEmpty ? [] : choices + [.own, .nothing]
  }
}
