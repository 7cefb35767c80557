// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// The day a check-in is for.
struct CheckDay: Equatable {
  /// The local day it is now.
  var today: LocalDate
  /// The local day it is for: today, or an earlier one.
  var date: LocalDate

  /// - Parameter typed: An earlier day, such as `2026-11-20`; absent: today.
  init(typed: String?, now: Moment, dayStartMinutes: Int) throws {
    today = now.localDate(dayStartMinutes: dayStartMinutes)
    guard let typed else {
      date = today
      return
    }
    guard let day = LocalDate(typed) else {
      throw Problem(
        "\"\(typed.forMessage)\" is not a day", hint: "Such as --date \(today).", status: .usage)
    }
    guard day <= today else {
      throw Problem("\(day) has not come yet", hint: "Today is \(today).", status: .usage)
    }
    date = day
  }

  init(today: LocalDate, date: LocalDate) {
    self.today = today
    self.date = date
  }
}
