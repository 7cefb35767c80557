// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// How weeks are written in a file.
enum WeekNotation: Equatable {
  /// Whole numbers with any beginning.
  case number
  /// Dates and ISO weeks: both are weeks since Monday 1970-01-05.
  case calendar

  /// - Returns: `nil` for what is neither a whole number of at most six digits, a date or an ISO week.
  static func read(_ text: String) -> (week: Int, notation: WeekNotation)? {
    if let week = LocalDate(text)?.weekNumber ?? ISOWeek(text)?.weekNumber {
      return (week, .calendar)
    }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard (1...6).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let week = Int(text)
    else { return nil }
    return (week, .number)
  }

  var words: String {
    switch self {
    case .number: "numbers"
    case .calendar: "dates"
    }
  }

  /// A week as its file writes it.
  func text(_ week: Int) -> String {
    switch self {
    case .number: "\(week)"
    case .calendar: ISOWeek(weekNumber: week).description
    }
  }
}
