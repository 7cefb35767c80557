// SPDX-License-Identifier: GPL-3.0-or-later

/// Seven days as a person counts them, from Monday, Sunday or Saturday.
///
/// It is kept as the ISO week that its Monday is in, with which it has five days or more in common: so
/// weeks have the same numbers and the same distances, whatever they begin with.
public struct Week: Hashable, Comparable, Sendable {
  public let iso: ISOWeek
  public let start: WeekStart

  public init(_ iso: ISOWeek, start: WeekStart) {
    self.iso = iso
    self.start = start
  }

  /// Weeks since Monday 1970-01-05.
  public var number: Int { iso.weekNumber }
  public var first: LocalDate { monday.adding(days: -start.daysBeforeMonday) }
  public var last: LocalDate { first.adding(days: 6) }
  /// From which it has its month and year in labels.
  public var monday: LocalDate { iso.monday }

  public func adding(weeks: Int) -> Week { start.week(number + weeks) }

  public static func < (left: Week, right: Week) -> Bool { left.first < right.first }
}

extension Week: CustomStringConvertible {
  /// `2026-W49`; the first day of a week that is none of ISO 8601: `2026-11-29`.
  public var description: String {
    switch start {
    case .monday: iso.description
    case .sunday, .saturday: first.description
    }
  }
}
