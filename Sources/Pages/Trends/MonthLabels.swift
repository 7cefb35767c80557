// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Texts

extension WeekChart.Label {
  /// The first week of each month and year: years first, then quarters, then every month.
  static func months(of weeks: ClosedRange<Int>) -> [WeekChart.Label] {
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
}
