// SPDX-License-Identifier: GPL-3.0-or-later

/// What days, weeks and spans are called in one language. All in lower case, but for the names of
/// weekdays and months.
public struct DateWords: Sendable {
  public var today: Set<String>
  public var yesterday: Set<String>
  public var dayBeforeYesterday: Set<String>
  /// Before a unit or a weekday: the one before this one.
  public var last: Set<String>
  /// Before a unit: the one that is now.
  public var this: Set<String>
  /// Behind a number and a unit.
  public var ago: Set<String>
  /// And whatever else stands for one of them, such as an article.
  public var numbers: [String: Int]
  /// Words that say nothing by themselves, such as `of`.
  public var fillers: Set<String>
  /// Behind the number of a day, such as `rd`.
  public var ordinals: Set<String>
  /// Full names and what is short for them.
  public var units: [String: DateUnit]
  /// In full, Monday first.
  public var weekdays: [String]
  /// In full, January first.
  public var months: [String]
  /// Letters from which on a weekday or a month is understood.
  public var fewestLetters = 3

  /// Without any: then only numbers are understood, as ISO 8601 writes them.
  public static let none = DateWords(
    today: [], yesterday: [], dayBeforeYesterday: [], last: [], this: [], ago: [], numbers: [:],
    fillers: [], ordinals: [], units: [:], weekdays: [], months: [])

  public init(
    today: Set<String>, yesterday: Set<String>, dayBeforeYesterday: Set<String>, last: Set<String>,
    this: Set<String>, ago: Set<String>, numbers: [String: Int], fillers: Set<String>,
    ordinals: Set<String>, units: [String: DateUnit], weekdays: [String], months: [String]
  ) {
    self.today = today
    self.yesterday = yesterday
    self.dayBeforeYesterday = dayBeforeYesterday
    self.last = last
    self.this = this
    self.ago = ago
    self.numbers = numbers
    self.fillers = fillers
    self.ordinals = ordinals
    self.units = units
    self.weekdays = weekdays
    self.months = months
  }

  /// - Parameter word: In lower case.
  /// - Returns: 1 Monday to 7 Sunday.
  func weekday(_ word: String) -> Int? { Self.place(word, in: weekdays, fewestLetters) }

  /// - Parameter word: In lower case.
  /// - Returns: 1 to 12.
  func month(_ word: String) -> Int? { Self.place(word, in: months, fewestLetters) }

  private static func place(_ word: String, in names: [String], _ fewest: Int) -> Int? {
    guard word.count >= fewest else { return nil }
    return names.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
  }
}

public enum DateUnit: Sendable {
  case day, week, month, year
}
