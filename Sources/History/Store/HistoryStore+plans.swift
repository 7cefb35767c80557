// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates
import Psychometrics

extension HistoryStore {
  /// The plans by the week they are for.
  public func plans() throws(HistoryError) -> [ISOWeek: Plan] {
    let pairs = try values(Plan.self).compactMap { key, plan in
      ISOWeek(key).map { ($0, plan) }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Sets the plan of a week; when it says that already, nothing changes.
  public func save(_ plan: Plan, for week: ISOWeek, at moment: Moment) throws(HistoryError) {
    try change(week.description, to: plan, as: .plan, at: moment)
  }

  /// Removes the plan of a week; what it said is gone for good with the next change.
  public func removePlan(of week: ISOWeek, at moment: Moment) throws(HistoryError) {
    try change(week.description, to: Plan?.none, as: .plan, at: moment)
  }
}
