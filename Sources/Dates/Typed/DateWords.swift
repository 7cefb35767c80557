// SPDX-License-Identifier: GPL-3.0-or-later

/// What days, weeks and spans are called in one language. All in lower case, but for the names that
/// are printed.
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
  /// Of the first ten, and whatever else stands for one of them, such as an article.
  public var numbers: [String: Int]
  /// Words that say nothing by themselves, such as `of`.
  public var fillers: Set<String>
  /// Full names and what is short for them.
  public var units: [String: DateUnit]
  /// As they are printed, Monday first.
  public var weekdays: [String]
  /// As they are printed, January first.
  public var months: [String]
  /// Letters from which on a weekday or a month is understood.
  public var fewestLetters = 3

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

extension DateWords {
  public static let english = DateWords(
    today: ["today", "now"], yesterday: ["yesterday"],
    dayBeforeYesterday: ["day before yesterday", "the day before yesterday"],
    last: ["last", "past", "previous"], this: ["this"], ago: ["ago"],
    numbers: [
      "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
      "eight": 8, "nine": 9, "ten": 10,
    ],
    fillers: ["the", "of", "on"],
    units: [
      "d": .day, "day": .day, "days": .day, "w": .week, "wk": .week, "week": .week, "weeks": .week,
      "m": .month, "mo": .month, "month": .month, "months": .month, "y": .year, "yr": .year,
      "year": .year, "years": .year,
    ],
    weekdays: [
      "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday",
    ],
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ])
}

extension LocalDate {
  /// `Monday 23 November 2026`.
  public func text(in words: DateWords) -> String {
    "\(words.weekdays[weekday - 1]) \(dayAndMonth(in: words)) \(year)"
  }

  /// `23 November`.
  public func dayAndMonth(in words: DateWords) -> String { "\(day) \(words.months[month - 1])" }
}
