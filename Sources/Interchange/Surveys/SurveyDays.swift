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
    try Array(text.utf8).withUnsafeBufferPointer { cell throws(Failure) in try day(cell) }
  }

  /// - Parameter cell: The same, in UTF-8.
  func day(_ cell: UnsafeBufferPointer<UInt8>) throws(Failure) -> LocalDate {
    guard cell.contains(where: { $0 >= 0x80 }) else { return try day(MomentText(cell)) }
    let plain = MomentText.withPlainBlanks(String(decoding: cell, as: UTF8.self))
    return try plain.withUnsafeBufferPointer { plain throws(Failure) in
      try day(MomentText(plain))
    }
  }

  private func day(_ moment: MomentText) throws(Failure) -> LocalDate {
    var rest = moment
    let date = try date(&rest)
    if rest.isBlank { return date }
    guard let time = rest.takeTime() else { throw .notDay }
    guard let target else { return date }
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

  private func date(_ text: inout MomentText) throws(Failure) -> LocalDate {
    guard let parts = text.takeDate() else { throw .notDay }
    let numbers: (year: Int, month: Int, day: Int)
    if parts.first.digits == 4 {
      numbers = (parts.first.value, parts.second.value, parts.third.value)
    } else {
      let year = parts.third.digits == 2 ? 2000 + parts.third.value : parts.third.value
      // A point is written with the day first wherever it is written.
      switch order ?? (parts.mark == UInt8(ascii: ".") ? .dmy : nil) {
      case .dmy: numbers = (year, parts.second.value, parts.first.value)
      case .mdy: numbers = (year, parts.first.value, parts.second.value)
      case nil: throw .open
      }
    }
    guard let date = LocalDate(year: numbers.year, month: numbers.month, day: numbers.day) else {
      throw .notDay
    }
    return date
  }
}
