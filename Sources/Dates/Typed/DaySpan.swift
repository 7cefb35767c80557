// SPDX-License-Identifier: GPL-3.0-or-later

/// Days in a row, from the first to the last: a day, a week, a month, a year or any other span.
public struct DaySpan: Hashable, Sendable {
  public var first: LocalDate
  public var last: LocalDate

  /// - Parameter last: Not before the first.
  public init(_ first: LocalDate, _ last: LocalDate) {
    self.first = first
    self.last = last
  }

  public init(day: LocalDate) { self.init(day, day) }

  public init(_ week: ISOWeek) { self.init(week.monday, week.monday.adding(days: 6)) }

  public init(_ week: Week) { self.init(week.first, week.last) }

  /// - Returns: `nil` when there is no such month.
  public init?(year: Int, month: Int) {
    guard let first = LocalDate(year: year, month: month, day: 1) else { return nil }
    self.init(first, first.adding(months: 1).adding(days: -1))
  }

  /// - Returns: `nil` outside the years 1 to 9999.
  public init?(year: Int) {
    guard let first = LocalDate(year: year, month: 1, day: 1),
      let last = LocalDate(year: year, month: 12, day: 31)
    else { return nil }
    self.init(first, last)
  }

  /// The day, where the span is one alone.
  public var day: LocalDate? { first == last ? first : nil }

  public var count: Int { last.days(since: first) + 1 }

  public func contains(_ day: LocalDate) -> Bool { (first...last).contains(day) }
}

extension LocalDate {
  /// The same day of another month, or its last one where it has no such day.
  ///
  /// - Parameter months: Negative for earlier months; the year must stay within 1 to 9999.
  public func adding(months: Int) -> LocalDate {
    let (years, index) = (year * 12 + month - 1 + months).quotientRoundedDown(by: 12)
    let day = (28...31).last { LocalDate(year: years, month: index + 1, day: $0) != nil } ?? 28
    return LocalDate(year: years, month: index + 1, day: min(self.day, day)) ?? self
  }
}
