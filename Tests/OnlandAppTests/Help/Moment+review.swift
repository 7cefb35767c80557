// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import Testing

extension Moment {
  /// Noon in UTC on the day of the review, 2026-11-23, or whole months later.
  static func atReview(andMonths months: Int = 0) throws -> Moment {
    // Month 10 of 2026 counts from January as 0.
    let month = 2026 * 12 + 10 + months
    let day = try #require(LocalDate(year: month / 12, month: month % 12 + 1, day: 23))
    return Moment(secondsSince1970: day.dayNumber * 86_400 + 43_200, offsetSeconds: 0)
  }
}
