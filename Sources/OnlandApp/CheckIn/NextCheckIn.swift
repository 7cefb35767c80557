// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// When the next check-in is due.
enum NextCheckIn {
  /// A check-in is never due sooner than this after the last one.
  static let fewestDaysBetween = 4

  /// The first day of a new ISO week that is at least four days away.
  static func day(after last: LocalDate) -> LocalDate {
    let nextMonday = ISOWeek(weekNumber: last.weekNumber + 1).monday
    return max(nextMonday, last.adding(days: fewestDaysBetween))
  }
}
