// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// When the next check-in is due.
enum NextCheckIn {
  /// A check-in is never due sooner than this after the last one.
  static let fewestDaysBetween = 4
  /// Weeks in which a check-in is due before nobody is reminded any more.
  static let weeksBeforeQuiet = 2

  /// The first day of a new ISO week that is at least four days away.
  static func day(after last: LocalDate) -> LocalDate {
    let nextMonday = ISOWeek(weekNumber: last.weekNumber + 1).monday
    return max(nextMonday, last.adding(days: fewestDaysBetween))
  }

  /// Whether somebody who was not asked for it is told that it is due.
  static func isToBeTold(on today: LocalDate, last: LocalDate) -> Bool {
    today >= day(after: last) && today.weekNumber - last.weekNumber <= weeksBeforeQuiet
  }
}
