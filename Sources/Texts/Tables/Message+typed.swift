// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
  package static func typedNumbers() -> Message {
    .of("typed.numbers", "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen")
  }

  /// twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
  package static func typedTens() -> Message {
    .of("typed.tens", "twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety")
  }

  /// helpline
  package static func typedHelpline() -> Message {
    .of("typed.helpline", "helpline")
  }

  /// time
  package static func typedTime() -> Message {
    .of("typed.time", "time")
  }

  /// none
  package static func typedNone() -> Message {
    .of("typed.none", "none")
  }

  /// or, to
  package static func typedBetween() -> Message {
    .of("typed.between", "or, to")
  }

  /// yes, yeah, yep, yup
  package static func typedYes() -> Message {
    .of("typed.yes", "yes, yeah, yep, yup")
  }

  /// no, nope, nah, never, none
  package static func typedNo() -> Message {
    .of("typed.no", "no, nope, nah, never, none")
  }

  /// none, never, zero, nothing, not at all
  package static func typedNothing() -> Message {
    .of("typed.nothing", "none, never, zero, nothing, not at all")
  }

  /// a day, per day, each day, every day, daily
  package static func typedPerDay() -> Message {
    .of("typed.perDay", "a day, per day, each day, every day, daily")
  }

  /// and a half, and half
  package static func typedHalfMore() -> Message {
    .of("typed.halfMore", "and a half, and half")
  }

  /// half an hour, half hour, a half hour, half a hour
  package static func typedHalfHour() -> Message {
    .of("typed.halfHour", "half an hour, half hour, a half hour, half a hour")
  }

  /// a quarter of an hour, quarter of an hour, quarter hour
  package static func typedQuarterHour() -> Message {
    .of("typed.quarterHour", "a quarter of an hour, quarter of an hour, quarter hour")
  }

  /// three quarters of an hour
  package static func typedThreeQuarterHours() -> Message {
    .of("typed.threeQuarterHours", "three quarters of an hour")
  }

  /// hour
  package static func typedHour() -> Message {
    .of("typed.hour", "hour")
  }

  /// a couple of hours, couple of hours
  package static func typedTwoHours() -> Message {
    .of("typed.twoHours", "a couple of hours, couple of hours")
  }

  /// about, around, roughly, maybe, approximately
  package static func typedAbout() -> Message {
    .of("typed.about", "about, around, roughly, maybe, approximately")
  }

  /// an, a
  package static func typedOne() -> Message {
    .of("typed.one", "an, a")
  }

  /// and
  package static func typedAnd() -> Message {
    .of("typed.and", "and")
  }

  /// hours, hour, hr, hrs, h
  package static func typedHours() -> Message {
    .of("typed.hours", "hours, hour, hr, hrs, h")
  }

  /// minutes, minute, min, mins, m
  package static func typedMinutes() -> Message {
    .of("typed.minutes", "minutes, minute, min, mins, m")
  }

  /// e
  package static func typedEditor() -> Message {
    .of("typed.editor", "e")
  }

  /// keep
  package static func typedKeep() -> Message {
    .of("typed.keep", "keep")
  }

  /// look again
  package static func typedLookAgain() -> Message {
    .of("typed.lookAgain", "look again")
  }

  /// save
  package static func typedSave() -> Message {
    .of("typed.save", "save")
  }

  /// erase
  package static func typedErase() -> Message {
    .of("typed.erase", "erase")
  }

  /// help
  package static func typedHelp() -> Message {
    .of("typed.help", "help")
  }

  /// back, go back
  package static func typedBack() -> Message {
    .of("typed.back", "back, go back")
  }

  /// quit, exit, q
  package static func typedQuit() -> Message {
    .of("typed.quit", "quit, exit, q")
  }

  /// help me, sos
  package static func typedHelpMe() -> Message {
    .of("typed.helpMe", "help me, sos")
  }

  /// skip
  package static func typedSkip() -> Message {
    .of("typed.skip", "skip")
  }

  /// why
  package static func typedWhy() -> Message {
    .of("typed.why", "why")
  }

  /// support, resources, onland resources, crisis, helpline
  package static func typedSupport() -> Message {
    .of("typed.support", "support, resources, onland resources, crisis, helpline")
  }

  /// stop, save
  package static func typedStop() -> Message {
    .of("typed.stop", "stop, save")
  }

  /// day, days, d
  package static func typedDays() -> Message {
    .of("typed.days", "day, days, d")
  }

  /// week, weeks, wk, w
  package static func typedWeeks() -> Message {
    .of("typed.weeks", "week, weeks, wk, w")
  }

  /// month, months, mo, m
  package static func typedMonths() -> Message {
    .of("typed.months", "month, months, mo, m")
  }

  /// year, years, yr, y
  package static func typedYears() -> Message {
    .of("typed.years", "year, years, yr, y")
  }

  /// today, now
  package static func typedToday() -> Message {
    .of("typed.today", "today, now")
  }

  /// yesterday
  package static func typedYesterday() -> Message {
    .of("typed.yesterday", "yesterday")
  }

  /// day before yesterday, the day before yesterday
  package static func typedDayBeforeYesterday() -> Message {
    .of("typed.dayBeforeYesterday", "day before yesterday, the day before yesterday")
  }

  /// last, past, previous
  package static func typedLast() -> Message {
    .of("typed.last", "last, past, previous")
  }

  /// this
  package static func typedThis() -> Message {
    .of("typed.this", "this")
  }

  /// ago
  package static func typedAgo() -> Message {
    .of("typed.ago", "ago")
  }

  /// the, of, on
  package static func typedFillers() -> Message {
    .of("typed.fillers", "the, of, on")
  }

  /// st, nd, rd, th
  package static func typedOrdinals() -> Message {
    .of("typed.ordinals", "st, nd, rd, th")
  }

  /// no, n, elsewhere
  package static func typedElsewhere() -> Message {
    .of("typed.elsewhere", "no, n, elsewhere")
  }

  /// if, when, once
  package static func typedIf() -> Message {
    .of("typed.if", "if, when, once")
  }

  /// then
  package static func typedThen() -> Message {
    .of("typed.then", "then")
  }

  /// yes, y, ok, keep, save
  package static func typedKeeping() -> Message {
    .of("typed.keeping", "yes, y, ok, keep, save")
  }

  /// no, n, change
  package static func typedChanging() -> Message {
    .of("typed.changing", "no, n, change")
  }

  /// nothing, none, no, n
  package static func typedNoPlan() -> Message {
    .of("typed.noPlan", "nothing, none, no, n")
  }
}
