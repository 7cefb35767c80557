// SPDX-License-Identifier: GPL-3.0-or-later

import Dates

extension Day {
  /// `Monday 23 November 2026`, or ISO 8601.
  var words: Message {
    switch style {
    case .iso: .given(date.description)
    case .words:
      .languageDay(
        weekday: date.weekdayName, day: date.day, month: date.monthName,
        year: .given("\(date.year)"))
    }
  }
}

extension LocalDate {
  /// `23 November 2026`.
  package var inWords: Message {
    .languageDate(day: day, month: monthName, year: .given("\(year)"))
  }

  /// `23 November`.
  package var dayAndMonth: Message { .languageDayAndMonth(day: day, month: monthName) }

  /// `November 2026`.
  package var monthAndYear: Message {
    .languageMonthOfYear(month: monthName, year: .given("\(year)"))
  }

  package var weekdayName: Message { .weekday(weekday) }

  package var monthName: Message { .month(month) }

  /// By its first letters.
  package var shortMonthName: Message {
    switch month {
    case 1: .languageShortJanuary()
    case 2: .languageShortFebruary()
    case 3: .languageShortMarch()
    case 4: .languageShortApril()
    case 5: .languageShortMay()
    case 6: .languageShortJune()
    case 7: .languageShortJuly()
    case 8: .languageShortAugust()
    case 9: .languageShortSeptember()
    case 10: .languageShortOctober()
    case 11: .languageShortNovember()
    default: .languageShortDecember()
    }
  }
}

extension Message {
  /// - Parameter number: 1 Monday to 7 Sunday.
  package static func weekday(_ number: Int) -> Message {
    switch number {
    case 1: .languageMonday()
    case 2: .languageTuesday()
    case 3: .languageWednesday()
    case 4: .languageThursday()
    case 5: .languageFriday()
    case 6: .languageSaturday()
    default: .languageSunday()
    }
  }

  /// - Parameter number: 1 to 12.
  static func month(_ number: Int) -> Message {
    switch number {
    case 1: .languageJanuary()
    case 2: .languageFebruary()
    case 3: .languageMarch()
    case 4: .languageApril()
    case 5: .languageMay()
    case 6: .languageJune()
    case 7: .languageJuly()
    case 8: .languageAugust()
    case 9: .languageSeptember()
    case 10: .languageOctober()
    case 11: .languageNovember()
    default: .languageDecember()
    }
  }
}
