// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {before} and {last}
  package static func languageAnd(before: Message, last: Message) -> Message {
    .of("language.and", "{before} and {last}", "before", before, "last", last)
  }

  /// {before} or {last}
  package static func languageOr(before: Message, last: Message) -> Message {
    .of("language.or", "{before} or {last}", "before", before, "last", last)
  }

  /// {before}, {next}
  package static func languageComma(before: Message, next: Message) -> Message {
    .of("language.comma", "{before}, {next}", "before", before, "next", next)
  }

  /// {before}; {next}
  package static func languageSemicolon(before: Message, next: Message) -> Message {
    .of("language.semicolon", "{before}; {next}", "before", before, "next", next)
  }

  /// {before} {next}
  package static func languageSentences(before: Message, next: Message) -> Message {
    .of("language.sentences", "{before} {next}", "before", before, "next", next)
  }

  /// {weekday} {day} {month} {year}
  package static func languageDay(weekday: Message, day: Int, month: Message, year: Message) -> Message {
    .of("language.day", "{weekday} {day} {month} {year}", ["weekday": weekday, "day": .count(day), "month": month, "year": year])
  }

  /// {day} {month}
  package static func languageDayAndMonth(day: Int, month: Message) -> Message {
    .of("language.dayAndMonth", "{day} {month}", "day", .count(day), "month", month)
  }

  /// week {week}
  package static func languageWeek(week: Message) -> Message {
    .of("language.week", "week {week}", "week", week)
  }

  /// week of {day}
  package static func languageWeekOf(day: Message) -> Message {
    .of("language.weekOf", "week of {day}", "day", day)
  }

  /// the week of {day}
  package static func languageTheWeekOf(day: Message) -> Message {
    .of("language.theWeekOf", "the week of {day}", "day", day)
  }

  /// {minutes} min
  package static func languageMinutes(minutes: Int) -> Message {
    .of("language.minutes", "{minutes} min", "minutes", .count(minutes))
  }

  /// {hours} h
  package static func languageHours(hours: Int) -> Message {
    .of("language.hours", "{hours} h", "hours", .count(hours))
  }

  /// {hours} h {minutes} min
  package static func languageHoursAndMinutes(hours: Int, minutes: Int) -> Message {
    .of("language.hoursAndMinutes", "{hours} h {minutes} min", "hours", .count(hours), "minutes", .count(minutes))
  }

  /// .
  package static func languageDecimalMark() -> Message {
    .of("language.decimalMark", ".")
  }

  /// ,
  package static func languageGroupMark() -> Message {
    .of("language.groupMark", ",")
  }

  /// Monday
  package static func languageMonday() -> Message {
    .of("language.monday", "Monday")
  }

  /// Tuesday
  package static func languageTuesday() -> Message {
    .of("language.tuesday", "Tuesday")
  }

  /// Wednesday
  package static func languageWednesday() -> Message {
    .of("language.wednesday", "Wednesday")
  }

  /// Thursday
  package static func languageThursday() -> Message {
    .of("language.thursday", "Thursday")
  }

  /// Friday
  package static func languageFriday() -> Message {
    .of("language.friday", "Friday")
  }

  /// Saturday
  package static func languageSaturday() -> Message {
    .of("language.saturday", "Saturday")
  }

  /// Sunday
  package static func languageSunday() -> Message {
    .of("language.sunday", "Sunday")
  }

  /// January
  package static func languageJanuary() -> Message {
    .of("language.january", "January")
  }

  /// February
  package static func languageFebruary() -> Message {
    .of("language.february", "February")
  }

  /// March
  package static func languageMarch() -> Message {
    .of("language.march", "March")
  }

  /// April
  package static func languageApril() -> Message {
    .of("language.april", "April")
  }

  /// May
  package static func languageMay() -> Message {
    .of("language.may", "May")
  }

  /// June
  package static func languageJune() -> Message {
    .of("language.june", "June")
  }

  /// July
  package static func languageJuly() -> Message {
    .of("language.july", "July")
  }

  /// August
  package static func languageAugust() -> Message {
    .of("language.august", "August")
  }

  /// September
  package static func languageSeptember() -> Message {
    .of("language.september", "September")
  }

  /// October
  package static func languageOctober() -> Message {
    .of("language.october", "October")
  }

  /// November
  package static func languageNovember() -> Message {
    .of("language.november", "November")
  }

  /// December
  package static func languageDecember() -> Message {
    .of("language.december", "December")
  }

  /// yes
  package static func languageYes() -> Message {
    .of("language.yes", "yes")
  }

  /// no
  package static func languageNo() -> Message {
    .of("language.no", "no")
  }

  /// {name}: {words}
  package static func languageNamed(name: Message, words: Message) -> Message {
    .of("language.named", "{name}: {words}", "name", name, "words", words)
  }

  /// {words} ({remark})
  package static func languageInBrackets(words: Message, remark: Message) -> Message {
    .of("language.inBrackets", "{words} ({remark})", "words", words, "remark", remark)
  }

  /// {from} to {to}
  package static func languageRange(from: Message, to: Message) -> Message {
    .of("language.range", "{from} to {to}", "from", from, "to", to)
  }

  /// {day} {month} {year}
  package static func languageDate(day: Int, month: Message, year: Message) -> Message {
    .of("language.date", "{day} {month} {year}", ["day": .count(day), "month": month, "year": year])
  }

  /// {month} {year}
  package static func languageMonthOfYear(month: Message, year: Message) -> Message {
    .of("language.monthOfYear", "{month} {year}", "month", month, "year", year)
  }

  /// Jan
  package static func languageShortJanuary() -> Message {
    .of("language.shortJanuary", "Jan")
  }

  /// Feb
  package static func languageShortFebruary() -> Message {
    .of("language.shortFebruary", "Feb")
  }

  /// Mar
  package static func languageShortMarch() -> Message {
    .of("language.shortMarch", "Mar")
  }

  /// Apr
  package static func languageShortApril() -> Message {
    .of("language.shortApril", "Apr")
  }

  /// May
  package static func languageShortMay() -> Message {
    .of("language.shortMay", "May")
  }

  /// Jun
  package static func languageShortJune() -> Message {
    .of("language.shortJune", "Jun")
  }

  /// Jul
  package static func languageShortJuly() -> Message {
    .of("language.shortJuly", "Jul")
  }

  /// Aug
  package static func languageShortAugust() -> Message {
    .of("language.shortAugust", "Aug")
  }

  /// Sep
  package static func languageShortSeptember() -> Message {
    .of("language.shortSeptember", "Sep")
  }

  /// Oct
  package static func languageShortOctober() -> Message {
    .of("language.shortOctober", "Oct")
  }

  /// Nov
  package static func languageShortNovember() -> Message {
    .of("language.shortNovember", "Nov")
  }

  /// Dec
  package static func languageShortDecember() -> Message {
    .of("language.shortDecember", "Dec")
  }

  /// {words}.
  package static func languageSentence(words: Message) -> Message {
    .of("language.sentence", "{words}.", "words", words)
  }

  /// {name}: {words}.
  package static func languageNamedSentence(name: Message, words: Message) -> Message {
    .of("language.namedSentence", "{name}: {words}.", "name", name, "words", words)
  }

  /// {number}%
  package static func languagePercent(number: Int) -> Message {
    .of("language.percent", "{number}%", "number", .count(number))
  }
}
