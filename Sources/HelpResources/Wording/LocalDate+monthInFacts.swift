// SPDX-License-Identifier: GPL-3.0-or-later

import Dates

extension LocalDate {
  /// `November 2026`, among the facts of an entry, which are in English.
  var monthInFacts: String { "\(months[month - 1]) \(year)" }
}

private let months = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
  "November", "December",
]
