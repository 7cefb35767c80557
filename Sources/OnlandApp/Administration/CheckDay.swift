// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import Texts

/// The day a check-in is for.
struct CheckDay: Equatable {
  /// The local day it is now.
  var today: LocalDate
  /// The local day it is for: today, or an earlier one.
  var date: LocalDate

  /// - Parameter typed: An earlier day, as a person says it; absent: today.
  init(typed: String?, _ reader: DateReader) throws {
    today = reader.today
    guard let typed else {
      date = today
      return
    }
    let days = try TypedDays.read(typed, for: "--date") { try reader.span($0) }
    guard let day = days.day else {
      throw Problem(
        .checkInOneDay(first: .given("\(days.first)"), last: .given("\(days.last)")),
        hint: .checkInDateExample(today: .given("\(today)")), status: .usage)
    }
    guard day <= today else {
      throw Problem(
        .checkInFuture(day: .day(Day(day, .words))),
        hint: .checkInTodayIs(day: .day(Day(today, .words))),
        status: .usage)
    }
    date = day
  }

  init(today: LocalDate, date: LocalDate) {
    self.today = today
    self.date = date
  }
}
