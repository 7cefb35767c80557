// SPDX-License-Identifier: GPL-3.0-or-later

/// The weekday with which a person's week begins.
public enum WeekStart: String, CaseIterable, Sendable {
  case monday, sunday, saturday

  /// The week that a day belongs to.
  public func week(of day: LocalDate) -> Week {
    Week(day.adding(days: daysBeforeMonday).isoWeek, start: self)
  }

  /// - Parameter number: Weeks since Monday 1970-01-05.
  public func week(_ number: Int) -> Week { Week(ISOWeek(weekNumber: number), start: self) }

  /// How far a week begins ahead of its Monday.
  var daysBeforeMonday: Int {
    switch self {
    case .monday: 0
    case .sunday: 1
    case .saturday: 2
    }
  }
}
