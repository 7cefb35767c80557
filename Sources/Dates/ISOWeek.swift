// SPDX-License-Identifier: GPL-3.0-or-later

/// An ISO 8601 week, Monday to Sunday, such as `2026-W47`.
public struct ISOWeek: Hashable, Comparable, Sendable {
  /// Weeks since Monday 1970-01-05.
  public let weekNumber: Int

  public init(weekNumber: Int) { self.weekNumber = weekNumber }

  /// Reads `2026-W47`.
  ///
  /// - Returns: `nil` when the text has another form or the year has no such week.
  public init?(_ text: some StringProtocol) {
    let bytes = Array(text.utf8)
    guard bytes.count == 8, bytes[4] == UInt8(ascii: "-"),
      bytes[5] == UInt8(ascii: "W") || bytes[5] == UInt8(ascii: "w"),
      let year = digits(bytes[0..<4]), let week = digits(bytes[6..<8]), week >= 1,
      // 4 January always lies in week 1.
      let inWeekOne = LocalDate(year: year, month: 1, day: 4)
    else { return nil }
    self.init(weekNumber: inWeekOne.weekNumber + week - 1)
    guard self.year == year, self.week == week else { return nil }
  }

  /// The year the week belongs to: that of its Thursday.
  public var year: Int { thursday.year }

  /// 1 to 53.
  public var week: Int {
    guard let newYear = LocalDate(year: year, month: 1, day: 1) else { return 1 }
    return (thursday.dayNumber - newYear.dayNumber) / 7 + 1
  }

  public var monday: LocalDate { LocalDate(dayNumber: weekNumber * 7 + mondayOfWeekZero) }

  public static func < (left: ISOWeek, right: ISOWeek) -> Bool {
    left.weekNumber < right.weekNumber
  }

  private var thursday: LocalDate { monday.adding(days: 3) }
}

extension ISOWeek: CustomStringConvertible {
  /// `2026-W47`.
  public var description: String { "\(padded(year, to: 4))-W\(padded(week, to: 2))" }
}
