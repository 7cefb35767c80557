// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats

/// From which day on weeks are looked at, as it was typed after `--since`.
struct SinceDay: Equatable {
  var date: LocalDate

  /// - Parameter typed: A day, or an ISO week for its Monday.
  init(_ typed: String, today: LocalDate) throws {
    guard let date = LocalDate(typed) ?? ISOWeek(typed)?.monday else {
      throw Problem(
        "\"\(typed.shortenedForDisplay)\" is not a day or a week",
        hint: "Such as --since \(today) or --since \(today.isoWeek).", status: .usage)
    }
    self.date = date
  }
}
