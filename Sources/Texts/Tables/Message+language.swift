// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {before} and {last}
  package static func languageAnd(before: Message, last: Message) -> Message {
    .sentence(Sentence("language.and", "{before} and {last}", ["before": before, "last": last]))
  }

  /// {before} or {last}
  package static func languageOr(before: Message, last: Message) -> Message {
    .sentence(Sentence("language.or", "{before} or {last}", ["before": before, "last": last]))
  }

  /// {before}, {next}
  package static func languageComma(before: Message, next: Message) -> Message {
    .sentence(Sentence("language.comma", "{before}, {next}", ["before": before, "next": next]))
  }

  /// {before}; {next}
  package static func languageSemicolon(before: Message, next: Message) -> Message {
    .sentence(Sentence("language.semicolon", "{before}; {next}", ["before": before, "next": next]))
  }

  /// {before} {next}
  package static func languageSentences(before: Message, next: Message) -> Message {
    .sentence(Sentence("language.sentences", "{before} {next}", ["before": before, "next": next]))
  }

  /// {weekday} {day} {month} {year}
  package static func languageDay(weekday: Message, day: Int, month: Message, year: Message) -> Message {
    .sentence(Sentence("language.day", "{weekday} {day} {month} {year}", ["weekday": weekday, "day": .count(day), "month": month, "year": year]))
  }

  /// {day} {month}
  package static func languageDayAndMonth(day: Int, month: Message) -> Message {
    .sentence(Sentence("language.dayAndMonth", "{day} {month}", ["day": .count(day), "month": month]))
  }

  /// week {week}
  package static func languageWeek(week: Message) -> Message {
    .sentence(Sentence("language.week", "week {week}", ["week": week]))
  }

  /// week of {day}
  package static func languageWeekOf(day: Message) -> Message {
    .sentence(Sentence("language.weekOf", "week of {day}", ["day": day]))
  }

  /// the week of {day}
  package static func languageTheWeekOf(day: Message) -> Message {
    .sentence(Sentence("language.theWeekOf", "the week of {day}", ["day": day]))
  }

  /// {minutes} min
  package static func languageMinutes(minutes: Int) -> Message {
    .sentence(Sentence("language.minutes", "{minutes} min", ["minutes": .count(minutes)]))
  }

  /// {hours} h
  package static func languageHours(hours: Int) -> Message {
    .sentence(Sentence("language.hours", "{hours} h", ["hours": .count(hours)]))
  }

  /// {hours} h {minutes} min
  package static func languageHoursAndMinutes(hours: Int, minutes: Int) -> Message {
    .sentence(Sentence("language.hoursAndMinutes", "{hours} h {minutes} min", ["hours": .count(hours), "minutes": .count(minutes)]))
  }

  /// .
  package static func languageDecimalMark() -> Message {
    .sentence(Sentence("language.decimalMark", ".", [:]))
  }

  /// ,
  package static func languageGroupMark() -> Message {
    .sentence(Sentence("language.groupMark", ",", [:]))
  }

  /// Monday
  package static func languageMonday() -> Message {
    .sentence(Sentence("language.monday", "Monday", [:]))
  }

  /// Tuesday
  package static func languageTuesday() -> Message {
    .sentence(Sentence("language.tuesday", "Tuesday", [:]))
  }

  /// Wednesday
  package static func languageWednesday() -> Message {
    .sentence(Sentence("language.wednesday", "Wednesday", [:]))
  }

  /// Thursday
  package static func languageThursday() -> Message {
    .sentence(Sentence("language.thursday", "Thursday", [:]))
  }

  /// Friday
  package static func languageFriday() -> Message {
    .sentence(Sentence("language.friday", "Friday", [:]))
  }

  /// Saturday
  package static func languageSaturday() -> Message {
    .sentence(Sentence("language.saturday", "Saturday", [:]))
  }

  /// Sunday
  package static func languageSunday() -> Message {
    .sentence(Sentence("language.sunday", "Sunday", [:]))
  }

  /// January
  package static func languageJanuary() -> Message {
    .sentence(Sentence("language.january", "January", [:]))
  }

  /// February
  package static func languageFebruary() -> Message {
    .sentence(Sentence("language.february", "February", [:]))
  }

  /// March
  package static func languageMarch() -> Message {
    .sentence(Sentence("language.march", "March", [:]))
  }

  /// April
  package static func languageApril() -> Message {
    .sentence(Sentence("language.april", "April", [:]))
  }

  /// May
  package static func languageMay() -> Message {
    .sentence(Sentence("language.may", "May", [:]))
  }

  /// June
  package static func languageJune() -> Message {
    .sentence(Sentence("language.june", "June", [:]))
  }

  /// July
  package static func languageJuly() -> Message {
    .sentence(Sentence("language.july", "July", [:]))
  }

  /// August
  package static func languageAugust() -> Message {
    .sentence(Sentence("language.august", "August", [:]))
  }

  /// September
  package static func languageSeptember() -> Message {
    .sentence(Sentence("language.september", "September", [:]))
  }

  /// October
  package static func languageOctober() -> Message {
    .sentence(Sentence("language.october", "October", [:]))
  }

  /// November
  package static func languageNovember() -> Message {
    .sentence(Sentence("language.november", "November", [:]))
  }

  /// December
  package static func languageDecember() -> Message {
    .sentence(Sentence("language.december", "December", [:]))
  }

  /// yes
  package static func languageYes() -> Message {
    .sentence(Sentence("language.yes", "yes", [:]))
  }

  /// no
  package static func languageNo() -> Message {
    .sentence(Sentence("language.no", "no", [:]))
  }

  /// {name}: {words}
  package static func languageNamed(name: Message, words: Message) -> Message {
    .sentence(Sentence("language.named", "{name}: {words}", ["name": name, "words": words]))
  }

  /// {words} ({remark})
  package static func languageInBrackets(words: Message, remark: Message) -> Message {
    .sentence(Sentence("language.inBrackets", "{words} ({remark})", ["words": words, "remark": remark]))
  }

  /// {from} to {to}
  package static func languageRange(from: Message, to: Message) -> Message {
    .sentence(Sentence("language.range", "{from} to {to}", ["from": from, "to": to]))
  }

  /// {day} {month} {year}
  package static func languageDate(day: Int, month: Message, year: Message) -> Message {
    .sentence(Sentence("language.date", "{day} {month} {year}", ["day": .count(day), "month": month, "year": year]))
  }

  /// Jan
  package static func languageShortJanuary() -> Message {
    .sentence(Sentence("language.shortJanuary", "Jan", [:]))
  }

  /// Feb
  package static func languageShortFebruary() -> Message {
    .sentence(Sentence("language.shortFebruary", "Feb", [:]))
  }

  /// Mar
  package static func languageShortMarch() -> Message {
    .sentence(Sentence("language.shortMarch", "Mar", [:]))
  }

  /// Apr
  package static func languageShortApril() -> Message {
    .sentence(Sentence("language.shortApril", "Apr", [:]))
  }

  /// May
  package static func languageShortMay() -> Message {
    .sentence(Sentence("language.shortMay", "May", [:]))
  }

  /// Jun
  package static func languageShortJune() -> Message {
    .sentence(Sentence("language.shortJune", "Jun", [:]))
  }

  /// Jul
  package static func languageShortJuly() -> Message {
    .sentence(Sentence("language.shortJuly", "Jul", [:]))
  }

  /// Aug
  package static func languageShortAugust() -> Message {
    .sentence(Sentence("language.shortAugust", "Aug", [:]))
  }

  /// Sep
  package static func languageShortSeptember() -> Message {
    .sentence(Sentence("language.shortSeptember", "Sep", [:]))
  }

  /// Oct
  package static func languageShortOctober() -> Message {
    .sentence(Sentence("language.shortOctober", "Oct", [:]))
  }

  /// Nov
  package static func languageShortNovember() -> Message {
    .sentence(Sentence("language.shortNovember", "Nov", [:]))
  }

  /// Dec
  package static func languageShortDecember() -> Message {
    .sentence(Sentence("language.shortDecember", "Dec", [:]))
  }

  /// {words}.
  package static func languageSentence(words: Message) -> Message {
    .sentence(Sentence("language.sentence", "{words}.", ["words": words]))
  }

  /// {name}: {words}.
  package static func languageNamedSentence(name: Message, words: Message) -> Message {
    .sentence(Sentence("language.namedSentence", "{name}: {words}.", ["name": name, "words": words]))
  }

  /// {number}%
  package static func languagePercent(number: Int) -> Message {
    .sentence(Sentence("language.percent", "{number}%", ["number": .count(number)]))
  }
}
