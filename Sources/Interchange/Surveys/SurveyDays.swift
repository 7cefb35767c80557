// SPDX-License-Identifier: GPL-3.0-or-later

import Dates

/// Days and times as survey tools write them.
struct SurveyDays {
  let order: SurveyMap.DayOrder?
  /// Where a time without an offset is told.
  let zone: ZoneClock?
  /// Where the day is that counts; absent: the day as it is written.
  let target: ZoneClock?

  enum Failure: Error {
    case notDay
    /// May be two days.
    case open
  }

  /// - Parameter text: `2026-10-05`, `2026/10/05` or `5.10.2026`, with or without a time, AM or PM, `GMT+2`,
  ///   `+02:00` or `Z`; `5/10/2026` needs an order.
  func day(_ text: String) throws(Failure) -> LocalDate {
    let (date, rest) = try date(text)
    guard let target, let time = Time(rest) else {
      guard rest.allSatisfy({ $0.isWhitespace }) || Time(rest) != nil else { throw .notDay }
      return date
    }
    let written = date.dayNumber * 86_400 + time.seconds
    let offset: Int
    if let given = time.offsetSeconds {
      offset = given
    } else if let zone {
      offset = zone.offset(atLocal: written)
    } else {
      return date
    }
    let moment = written - offset
    let local = moment + target.offset(at: moment)
    return LocalDate(dayNumber: Int((Double(local) / 86_400).rounded(.down)))
  }

  private func date(_ text: String) throws(Failure) -> (LocalDate, Substring) {
    let trimmed = text.drop { $0.isWhitespace }
    let head = trimmed.prefix { $0.isASCII && ($0.isNumber || "-/.".contains($0)) }
    let parts = head.split(omittingEmptySubsequences: false) { "-/.".contains($0) }
    guard parts.count == 3, let first = Int(parts[0]), let second = Int(parts[1]),
      let third = Int(parts[2]), let mark = head.first(where: { !$0.isNumber })
    else { throw .notDay }
    let rest = trimmed.dropFirst(head.count)
    let numbers: (year: Int, month: Int, day: Int)
    if parts[0].count == 4 {
      numbers = (first, second, third)
    } else {
      let year = parts[2].count == 2 ? 2000 + third : third
      // A point is written with the day first wherever it is written.
      switch order ?? (mark == "." ? .dmy : nil) {
      case .dmy: numbers = (year, second, first)
      case .mdy: numbers = (year, first, second)
      case nil: throw .open
      }
    }
    guard
      let date = LocalDate(year: numbers.year, month: numbers.month, day: numbers.day)
    else { throw .notDay }
    return (date, rest)
  }

  /// A time of day with or without its offset.
  private struct Time {
    var seconds: Int
    var offsetSeconds: Int?

    /// - Returns: `nil` when there is none, or something else follows.
    init?(_ text: Substring) {
      var rest = text.drop { $0.isWhitespace || $0 == "T" || $0 == "," }
      let clock = rest.prefix { $0.isASCII && ($0.isNumber || $0 == ":" || $0 == ".") }
      let parts = clock.split(separator: ":")
      guard (2...3).contains(parts.count), var hour = Int(parts[0]), let minute = Int(parts[1]),
        let second = parts.count == 3 ? Double(parts[2]) : 0, hour < 25, minute < 60, second < 61
      else { return nil }
      rest = rest.dropFirst(clock.count).drop { $0.isWhitespace }
      let half = rest.prefix { $0.isLetter || $0 == "." }.lowercased().filter { $0 != "." }
      if half == "am" || half == "pm" {
        hour = hour % 12 + (half == "pm" ? 12 : 0)
        rest = rest.drop { $0.isLetter || $0 == "." }.drop { $0.isWhitespace }
      }
      seconds = hour * 3600 + minute * 60 + Int(second)
      for name in ["GMT", "UTC", "Z"] where rest.uppercased().hasPrefix(name) {
        rest = rest.dropFirst(name.count)
        offsetSeconds = 0
      }
      guard let sign = rest.first, sign == "+" || sign == "-" else {
        guard rest.allSatisfy({ $0.isWhitespace }) else { return nil }
        return
      }
      let digits = rest.dropFirst().filter { $0 != ":" }
      guard (1...4).contains(digits.count), let number = Int(digits) else { return nil }
      let offset = digits.count <= 2 ? number * 60 : number / 100 * 60 + number % 100
      offsetSeconds = (sign == "-" ? -60 : 60) * offset
    }
  }
}
