// SPDX-License-Identifier: GPL-3.0-or-later

import Dates

extension LocalDate {
  /// `30 November 2026`.
  package var inWords: String { "\(day) \(monthInWords)" }

  /// `November 2026`.
  package var monthInWords: String { "\(months[month - 1]) \(year)" }
}

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]
