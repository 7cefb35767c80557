// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Texts

extension WeekChart.Label {
  /// The first week of each month and year: years first, then quarters, then every month. Of more than
  /// twenty years, round years alone.
  static func months(of weeks: ClosedRange<Int>) -> [WeekChart.Label] {
    let first = ISOWeek(weekNumber: weeks.lowerBound).monday.year
    let last = ISOWeek(weekNumber: weeks.upperBound).monday.year
    guard last - first <= 20 else { return roundYears(in: first...last, of: weeks) }
    let starts = weeks.filter { week in
      let monday = ISOWeek(weekNumber: week).monday
      return week == weeks.lowerBound || monday.day <= 7
    }
    let importance = { (week: Int) -> Int in
      let month = ISOWeek(weekNumber: week).monday.month
      return month == 1 ? 0 : month % 3 == 1 ? 1 : 2
    }
    return starts.sorted { (importance($0), $0) < (importance($1), $1) }.map { week in
      let monday = ISOWeek(weekNumber: week).monday
      return WeekChart.Label(
        week: week,
        text: monday.month == 1 ? .given("\(monday.year)") : monday.shortMonthName)
    }
  }

  /// At most thirty, evenly apart.
  private static func roundYears(
    in years: ClosedRange<Int>, of weeks: ClosedRange<Int>
  ) -> [WeekChart.Label] {
    let step = [1, 2, 5, 10, 20, 50, 100, 200, 500].first { years.count / $0 < 30 } ?? 1_000
    return years.filter { $0.isMultiple(of: step) }.compactMap { (year) -> WeekChart.Label? in
      guard let day = LocalDate(year: year, month: 1, day: 4) else { return nil }
      let week = day.weekNumber
      return weeks.contains(week) ? WeekChart.Label(week: week, text: .given("\(year)")) : nil
    }
  }
}
