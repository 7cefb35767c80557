// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Formats
import Psychometrics

/// When a check-in was, read alike from all formats.
package enum WeekAndDate {
  /// - Returns: The week number, from the date where no week is given.
  static func week(_ week: Int?, _ date: LocalDate?) throws(RecordProblem) -> Int {
    guard let week = week ?? date?.weekNumber else { throw .neitherWeekNorDate }
    guard weeks.contains(week) else { throw .notWeek }
    if let date, date.weekNumber != week { throw .weekAndDateDisagree }
    return week
  }

  /// Far more than any calendar needs; beyond it sums of weeks could leave what an integer holds.
  private static let weeks = -1_000_000...1_000_000

  /// - Parameter field: `2026-W48`, `202648`, a day of the week, or a whole number, which some tools
  ///   write as `2968.0`.
  /// - Returns: `nil` for an empty one.
  package static func week(
    _ field: UnsafeBufferPointer<UInt8>
  ) throws(RecordProblem) -> Int? {
    if field.isEmpty { return nil }
    let week: Int?
    if field.count != 6, let whole = field.wholeNumber {
      week = self.week(number: whole)
    } else {
      let text = String(decoding: field, as: UTF8.self)
      let number = WeekNotation.isLikeYearWeek(text) ? nil : field.decimalNumber
      week =
        WeekNotation.read(text, start: .monday)?.week
        ?? number.flatMap { Int(exactly: $0) }.flatMap { self.week(number: $0) }
    }
    guard let week, weeks.contains(week) else { throw .notWeek }
    return week
  }

  /// - Parameter number: Six digits are a year and its week, as in a text.
  /// - Returns: `nil` for a week that its year does not have.
  static func week(number: Int) -> Int? {
    guard 100_000...999_999 ~= number else { return number }
    return WeekNotation.read("\(number)", start: .monday)?.week
  }

  static func date(_ text: UnsafeBufferPointer<UInt8>) throws(RecordProblem) -> LocalDate {
    let dash = UInt8(ascii: "-")
    guard text.count == 10, text[4] == dash, text[7] == dash,
      let year = UnsafeBufferPointer(rebasing: text[0..<4]).wholeNumber,
      let month = UnsafeBufferPointer(rebasing: text[5..<7]).wholeNumber,
      let day = UnsafeBufferPointer(rebasing: text[8..<10]).wholeNumber,
      let date = LocalDate(year: year, month: month, day: day)
    else { throw .notDate }
    return date
  }
}

extension OutputBuffer {
  /// `2026-11-23`.
  package mutating func append(_ date: LocalDate) {
    let year = date.year
    // Of another length it needs zeros, and is in no table.
    guard 1000...9999 ~= year else { return append(text: date.description) }
    append(year)
    for number in [date.month, date.day] {
      append("-")
      append(digit: number / 10)
      append(digit: number % 10)
    }
  }
}
