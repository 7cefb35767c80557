// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Psychometrics

/// When the next check-in is due.
package enum NextCheckIn {
  /// A check-in is never due sooner than this after the last one.
  static let fewestDaysBetween = 4
  /// Weeks in which a check-in is due before nobody is reminded any more.
  static let weeksBeforeQuiet = 2

  /// The first day of a new week that is at least four days away.
  ///
  /// - Parameter weekStart: Of the person's weeks.
  package static func day(after last: LocalDate, _ weekStart: WeekStart) -> LocalDate {
    let newWeek = weekStart.week(of: last).adding(weeks: 1).first
    return max(newWeek, last.adding(days: fewestDaysBetween))
  }

  /// Whether somebody who was not asked for it is told that it is due.
  package static func isToBeTold(
    on today: LocalDate, last: LocalDate, _ weekStart: WeekStart
  ) -> Bool {
    let weeks = weekStart.week(of: today).number - weekStart.week(of: last).number
    return today >= day(after: last, weekStart) && weeks <= weeksBeforeQuiet
  }
}
