// SPDX-License-Identifier: GPL-3.0-or-later

import Dates

/// How the clocks of a place are changed every year, as the text at the end of a file of a time zone
/// says it, such as `CET-1CEST,M3.5.0,M10.5.0/3`.
///
/// Source: RFC 9636, section 3.3.1, and the variable `TZ` of POSIX.1-2024, section 8.3.
struct YearlyClockChanges: Equatable {
  /// Seconds east of UTC.
  private var standard: Int
  /// Absent where clocks are not changed.
  private var summer: Summer?

  private struct Summer: Equatable {
    /// Seconds east of UTC.
    var offset: Int
    var begins: Change
    var ends: Change
  }

  fileprivate struct Change: Equatable {
    var day: Day
    /// Seconds after midnight, on the clocks as they are until then; may be another day.
    var time: Int
  }

  fileprivate enum Day: Equatable {
    /// The `week`th `weekday` of `month`; the fifth is the last. Sunday is 0.
    case weekday(month: Int, week: Int, weekday: Int)
    /// From 1; 29 February is not counted.
    case ofCommonYear(Int)
    /// From 0.
    case ofYear(Int)
  }

  /// - Returns: `nil` for a text that says something else.
  init?(_ text: String) {
    var rest = text.utf8[...]
    guard rest.takeName(), let standard = rest.takeTime() else { return nil }
    self.standard = -standard
    if rest.isEmpty { return }
    guard rest.takeName() else { return nil }
    var offset = self.standard + 3600
    if rest.first != UInt8(ascii: ",") {
      guard let own = rest.takeTime() else { return nil }
      offset = -own
    }
    guard let begins = Self.change(&rest), let ends = Self.change(&rest), rest.isEmpty else {
      return nil
    }
    summer = Summer(offset: offset, begins: begins, ends: ends)
  }

  /// Seconds east of UTC.
  ///
  /// - Parameter moment: Seconds since 1970 in UTC.
  func offset(at moment: Int) -> Int {
    let day = (Double(moment + standard) / 86_400).rounded(.down)
    let year = LocalDate(dayNumber: Int(day)).year
    guard let summer,
      let begins = summer.begins.seconds(in: year), let ends = summer.ends.seconds(in: year)
    else { return standard }
    let (begin, end) = (begins - standard, ends - summer.offset)
    // South of the equator the summer is around the turn of the year.
    let isSummer =
      begin < end ? (begin..<end).contains(moment) : !(end..<begin).contains(moment)
    return isSummer ? summer.offset : standard
  }

  private static func change(_ rest: inout Substring.UTF8View) -> Change? {
    guard rest.take(","), let day = day(&rest) else { return nil }
    guard rest.take("/") else { return Change(day: day, time: 2 * 3600) }
    return rest.takeTime().map { Change(day: day, time: $0) }
  }

  private static func day(_ rest: inout Substring.UTF8View) -> Day? {
    if rest.take("M") {
      guard let month = rest.takeNumber(), rest.take("."), let week = rest.takeNumber(),
        rest.take("."), let weekday = rest.takeNumber(), (1...12).contains(month),
        (1...5).contains(week), (0...6).contains(weekday)
      else { return nil }
      return .weekday(month: month, week: week, weekday: weekday)
    }
    if rest.take("J") {
      return rest.takeNumber().flatMap { (1...365).contains($0) ? .ofCommonYear($0) : nil }
    }
    return rest.takeNumber().flatMap { (0...365).contains($0) ? .ofYear($0) : nil }
  }
}

extension YearlyClockChanges.Change {
  /// Since 1970, on the clocks as they are until then; `nil` for a year that is no date's.
  fileprivate func seconds(in year: Int) -> Int? {
    guard let newYear = LocalDate(year: year, month: 1, day: 1) else { return nil }
    let number: Int
    switch day {
    case .ofYear(let day): number = newYear.dayNumber + day
    case .ofCommonYear(let day):
      let isLeap = LocalDate(year: year, month: 2, day: 29) != nil
      number = newYear.dayNumber + day - 1 + (isLeap && day > 59 ? 1 : 0)
    case .weekday(let month, let week, let weekday):
      guard let first = LocalDate(year: year, month: month, day: 1) else { return nil }
      var day = 1 + (weekday + 7 - first.weekday % 7) % 7 + (week - 1) * 7
      if LocalDate(year: year, month: month, day: day) == nil { day -= 7 }
      number = first.dayNumber + day - 1
    }
    return number * 86_400 + time
  }
}

extension Substring.UTF8View {
  fileprivate mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard first == UInt8(ascii: character) else { return false }
    removeFirst()
    return true
  }

  /// At most four digits.
  fileprivate mutating func takeNumber() -> Int? {
    let digits = prefix(4).prefix { (0x30...0x39).contains($0) }
    removeFirst(digits.count)
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// The name of a time: letters, or anything in `<` and `>`.
  fileprivate mutating func takeName() -> Bool {
    if take("<") {
      guard let end = firstIndex(of: UInt8(ascii: ">")) else { return false }
      self = self[index(after: end)...]
      return true
    }
    let letters = prefix { (0x41...0x5A).contains($0 & 0xDF) }
    removeFirst(letters.count)
    return letters.count >= 3
  }

  /// Hours with a sign, and with minutes and seconds behind colons, as seconds.
  fileprivate mutating func takeTime() -> Int? {
    let isNegative = take("-")
    if !isNegative { _ = take("+") }
    guard let hours = takeNumber() else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where take(":") {
      guard let number = takeNumber() else { return nil }
      seconds += number * unit
    }
    return isNegative ? -seconds : seconds
  }
}
