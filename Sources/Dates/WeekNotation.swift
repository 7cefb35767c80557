// SPDX-License-Identifier: GPL-3.0-or-later

/// How weeks are written in a file.
package enum WeekNotation: Equatable {
  /// Whole numbers with any beginning.
  case number
  /// Dates and ISO weeks, also as 2026W12 and 202612: all are weeks since Monday 1970-01-05.
  case calendar

  /// Six digits are a year and its week, never a number: from 202652 to 202701 it is one week and not 49.
  ///
  /// - Parameter start: Of the week that a date belongs to.
  /// - Returns: `nil` for what is neither a whole number of at most five digits, a date or an ISO week.
  package static func read(
    _ text: String, start: WeekStart
  ) -> (week: Int, notation: WeekNotation)? {
    if isLikeYearWeek(text) {
      return ISOWeek("\(text.prefix(4))-W\(text.suffix(2))").map { ($0.weekNumber, .calendar) }
    }
    // The basic form of ISO 8601.
    if text.utf8.count == 7, text.utf8.dropFirst(4).first.map({ $0 | 0x20 }) == UInt8(ascii: "w") {
      return ISOWeek("\(text.prefix(4))-\(text.dropFirst(4))").map { ($0.weekNumber, .calendar) }
    }
    if let week = LocalDate(text).map({ start.week(of: $0).number }) ?? ISOWeek(text)?.weekNumber {
      return (week, .calendar)
    }
    let digits = text.hasPrefix("-") ? text.dropFirst() : text[...]
    guard (1...5).contains(digits.count), digits.allSatisfy({ $0.isASCII && $0.isNumber }),
      let week = Int(text)
    else { return nil }
    return (week, .number)
  }

  /// Whether it is six digits, as spreadsheets write a year and its week.
  package static func isLikeYearWeek(_ text: String) -> Bool {
    text.count == 6 && text.allSatisfy { $0.isASCII && $0.isNumber }
  }

  /// A week as its file writes it.
  package func text(_ week: Int, start: WeekStart) -> String {
    switch self {
    case .number: "\(week)"
    case .calendar: start.week(week).description
    }
  }
}
