// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
package import Psychometrics

/// An overall that lies outside of where the weeks before it mostly were.
///
/// Only of the overall: seven areas more would be different by chance in every third week. It describes
/// and claims nothing, and it is said once in four weeks at most, so that it stays worth reading.
package struct UsualChange: Equatable {
  package var newest: Double
  /// Of the weeks before the newest.
  package var before: UsualWeeks

  /// Points from the middle of the weeks before: one answer step on one of two items.
  private static let smallestStep = 12.5
  private static let weeksOfSilence = 4

  /// - Parameters:
  ///   - assessed: The check-in that is looked at.
  ///   - stored: All check-ins; it need not be among them.
  /// - Returns: `nil` when it lies among them, when it was said lately, and below nine answered weeks.
  package init?(ofOverall assessed: AssessedCheckIn, among stored: StoredCheckIns) throws {
    let id = assessed.questionnaire.id
    let earlier = try stored.scored(relatedTo: id).filter {
      $0.checkIn.id != assessed.checkIn.id && $0.checkIn.place < assessed.checkIn.place
    }
    let history = TrendHistory(earlier + [SeriesCheckIn(assessed)], of: id)
    guard let series = history?.overall?.tested.sinceLongGap,
      series.weeks.last == assessed.week.number
    else { return nil }
    self.init(series)
  }

  /// Goes through the weeks, because what was said in one keeps the next ones silent.
  package init?(_ series: WeeklySeries) {
    var said: (week: Int, change: UsualChange)?
    for place in series.weeks.indices.dropFirst(UsualWeeks.fewestWeeks) {
      let week = series.weeks[place]
      if let said, week < said.week + Self.weeksOfSilence { continue }
      guard let before = UsualWeeks(series.upTo(week - 1)) else { continue }
      let newest = series.values[place]
      let (low, high) = (before.range.lowerBound, before.range.upperBound)
      guard newest < low || newest > high, abs(newest - (low + high) / 2) >= Self.smallestStep
      else { continue }
      said = (week, UsualChange(newest: newest, before: before))
    }
    guard let said, said.week == series.weeks.last else { return nil }
    self = said.change
  }

  private init(newest: Double, before: UsualWeeks) {
    self.newest = newest
    self.before = before
  }
}
