// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import History
import Psychometrics

/// The plans of all weeks, and what the next one depends on.
package struct PlanRecord: Equatable {
  package var plans: [ISOWeek: Plan]

  package init(plans: [ISOWeek: Plan]) { self.plans = plans }

  /// - Parameter history: `nil` when there is none yet.
  package init(in history: HistoryStore?) throws(HistoryError) {
    self.init(plans: try history?.plans() ?? [:])
  }

  package subscript(week: ISOWeek) -> Plan? { plans[week] }

  /// Those of some weeks and of the week behind them, for which the last check-in makes one.
  package func within(_ weeks: ClosedRange<Int>, where isShown: (Plan) -> Bool) -> PlanRecord {
    PlanRecord(
      plans: plans.filter { week, plan in
        weeks.lowerBound <= week.weekNumber && week.weekNumber <= weeks.upperBound + 1
          && isShown(plan)
      })
  }

  /// The newest plan before a week.
  package func last(before week: ISOWeek) -> (week: ISOWeek, plan: Plan)? {
    plans.filter { $0.key < week }.max { $0.key < $1.key }.map { (week: $0.key, plan: $0.value) }
  }

  /// Weeks with a plan up to and with `week`, the newest first.
  package func weeks(upTo week: ISOWeek) -> [ISOWeek] {
    plans.keys.filter { $0 <= week }.sorted(by: >)
  }

  /// How many of the last plans that somebody looked back at were kept.
  ///
  /// Not of the last weeks: a week without a plan is blank, and counts for nothing.
  ///
  /// - Returns: `nil` when nothing was looked back at.
  package func kept(upTo week: ISOWeek) -> (kept: Int, of: Int)? {
    let outcomes = weeks(upTo: week).compactMap { plans[$0]?.outcome }.prefix(Self.weeksCounted)
    return outcomes.isEmpty ? nil : (outcomes.count { $0 == .kept }, outcomes.count)
  }

  static let weeksCounted = 4
  /// How many weeks ago a plan can have been to be looked back at: no old ones are caught up on.
  package static let weeksLookedBackAt = 2

  /// The weeks, ascending, in which the action of a week's plan was planned without another between.
  package func run(endingWith week: ISOWeek) -> [ISOWeek] {
    guard let plan = plans[week] else { return [] }
    let run = weeks(upTo: week).prefix { plans[$0]?.isSameAction(as: plan) == true }
    return run.reversed()
  }

  /// Whether a suggestion, by its id, was the plan of the last two weeks running and was not kept.
  ///
  /// Source: the rotation of evidence 6.3.
  package func isWornOut(_ suggestion: String, before week: ISOWeek) -> Bool {
    let lastTwo = weeks(upTo: ISOWeek(weekNumber: week.weekNumber - 1)).prefix(2)
      .compactMap { plans[$0] }
    return lastTwo.count == 2
      && lastTwo.allSatisfy { $0.suggestion == suggestion && $0.outcome != .kept }
  }
}
