// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Journal

/// A period as it was typed: from a day on, up to a day, or so many weeks, months or years.
struct TypedPeriod {
  private let today: LocalDate

  init(today: LocalDate) { self.today = today }

  /// - Parameters:
  ///   - since: A day or an ISO week; absent: from the first check-in on.
  ///   - until: A day or an ISO week, which is still in it; absent: up to now.
  ///   - last: Such as `12w`, `3m` or `1y`, counted back from `until`; not together with `since`.
  func period(since: String?, until: String?, last: String?) throws -> ReportPeriod {
    let end = try until.map { try week($0, "--until") }
    let start =
      try last.map { try self.start($0, end: end) } ?? since.map { try week($0, "--since") }
    if let start, let end, end < start {
      throw Problem(
        "the period ends before it begins",
        hint: "Nothing was written. --until is the last week, --since the first.", status: .usage)
    }
    return ReportPeriod(since: start, until: end)
  }

  private func week(_ typed: String, _ option: String) throws -> Int {
    guard let date = LocalDate(typed) ?? ISOWeek(typed)?.monday else {
      throw Problem(
        "\"\(typed.shortenedForDisplay)\" is not a day or a week",
        hint: "Such as \(option) \(today) or \(option) \(today.isoWeek).", status: .usage)
    }
    return date.weekNumber
  }

  private func start(_ typed: String, end: Int?) throws -> Int {
    let last = end.map { ISOWeek(weekNumber: $0).monday.adding(days: 6) } ?? today
    guard let unit = typed.last, let count = Int(typed.dropLast()), (1...1000).contains(count)
    else { throw unknownLength(typed) }
    switch unit {
    case "w": return last.weekNumber - count + 1
    case "m": return last.before(months: count).weekNumber
    case "y": return last.before(months: 12 * count).weekNumber
    default: throw unknownLength(typed)
    }
  }

  private func unknownLength(_ typed: String) -> Problem {
    Problem(
      "\"\(typed.shortenedForDisplay)\" is no length of time",
      hint: "Such as --last 12w, --last 3m or --last 1y.", status: .usage)
  }
}

extension LocalDate {
  /// The day after the same day of an earlier month, so that a month is a whole one; in a shorter month
  /// the one after its last.
  fileprivate func before(months: Int) -> LocalDate {
    let (year, month) = (
      (year * 12 + self.month - 1 - months) / 12, (year * 12 + self.month - 1 - months) % 12 + 1
    )
    let days = (1...day).reversed().lazy.compactMap { LocalDate(year: year, month: month, day: $0) }
    return days.first?.adding(days: 1) ?? LocalDate(dayNumber: 0)
  }
}
