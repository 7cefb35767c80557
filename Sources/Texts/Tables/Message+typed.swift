// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen
  package static func typedNumbers() -> Message {
    .sentence(Sentence("typed.numbers", "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, sixteen, seventeen, eighteen, nineteen", [:]))
  }

  /// twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety
  package static func typedTens() -> Message {
    .sentence(Sentence("typed.tens", "twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety", [:]))
  }

  /// helpline
  package static func typedHelpline() -> Message {
    .sentence(Sentence("typed.helpline", "helpline", [:]))
  }

  /// time
  package static func typedTime() -> Message {
    .sentence(Sentence("typed.time", "time", [:]))
  }

  /// none
  package static func typedNone() -> Message {
    .sentence(Sentence("typed.none", "none", [:]))
  }

  /// or, to
  package static func typedBetween() -> Message {
    .sentence(Sentence("typed.between", "or, to", [:]))
  }

  /// yes, yeah, yep, yup
  package static func typedYes() -> Message {
    .sentence(Sentence("typed.yes", "yes, yeah, yep, yup", [:]))
  }

  /// no, nope, nah, never, none
  package static func typedNo() -> Message {
    .sentence(Sentence("typed.no", "no, nope, nah, never, none", [:]))
  }

  /// none, never, zero, nothing, not at all
  package static func typedNothing() -> Message {
    .sentence(Sentence("typed.nothing", "none, never, zero, nothing, not at all", [:]))
  }

  /// a day, per day, each day, every day, daily
  package static func typedPerDay() -> Message {
    .sentence(Sentence("typed.perDay", "a day, per day, each day, every day, daily", [:]))
  }

  /// and a half, and half
  package static func typedHalfMore() -> Message {
    .sentence(Sentence("typed.halfMore", "and a half, and half", [:]))
  }

  /// half an hour, half hour, a half hour, half a hour
  package static func typedHalfHour() -> Message {
    .sentence(Sentence("typed.halfHour", "half an hour, half hour, a half hour, half a hour", [:]))
  }

  /// a quarter of an hour, quarter of an hour, quarter hour
  package static func typedQuarterHour() -> Message {
    .sentence(Sentence("typed.quarterHour", "a quarter of an hour, quarter of an hour, quarter hour", [:]))
  }

  /// three quarters of an hour
  package static func typedThreeQuarterHours() -> Message {
    .sentence(Sentence("typed.threeQuarterHours", "three quarters of an hour", [:]))
  }

  /// hour
  package static func typedHour() -> Message {
    .sentence(Sentence("typed.hour", "hour", [:]))
  }

  /// a couple of hours, couple of hours
  package static func typedTwoHours() -> Message {
    .sentence(Sentence("typed.twoHours", "a couple of hours, couple of hours", [:]))
  }

  /// about, around, roughly, maybe, approximately
  package static func typedAbout() -> Message {
    .sentence(Sentence("typed.about", "about, around, roughly, maybe, approximately", [:]))
  }

  /// an, a
  package static func typedOne() -> Message {
    .sentence(Sentence("typed.one", "an, a", [:]))
  }

  /// and
  package static func typedAnd() -> Message {
    .sentence(Sentence("typed.and", "and", [:]))
  }

  /// hours, hour, hr, hrs, h
  package static func typedHours() -> Message {
    .sentence(Sentence("typed.hours", "hours, hour, hr, hrs, h", [:]))
  }

  /// minutes, minute, min, mins, m
  package static func typedMinutes() -> Message {
    .sentence(Sentence("typed.minutes", "minutes, minute, min, mins, m", [:]))
  }

  /// e
  package static func typedEditor() -> Message {
    .sentence(Sentence("typed.editor", "e", [:]))
  }

  /// keep
  package static func typedKeep() -> Message {
    .sentence(Sentence("typed.keep", "keep", [:]))
  }

  /// look again
  package static func typedLookAgain() -> Message {
    .sentence(Sentence("typed.lookAgain", "look again", [:]))
  }

  /// save
  package static func typedSave() -> Message {
    .sentence(Sentence("typed.save", "save", [:]))
  }

  /// erase
  package static func typedErase() -> Message {
    .sentence(Sentence("typed.erase", "erase", [:]))
  }

  /// help
  package static func typedHelp() -> Message {
    .sentence(Sentence("typed.help", "help", [:]))
  }

  /// back, go back
  package static func typedBack() -> Message {
    .sentence(Sentence("typed.back", "back, go back", [:]))
  }

  /// quit, exit, q
  package static func typedQuit() -> Message {
    .sentence(Sentence("typed.quit", "quit, exit, q", [:]))
  }

  /// help me, sos
  package static func typedHelpMe() -> Message {
    .sentence(Sentence("typed.helpMe", "help me, sos", [:]))
  }

  /// skip
  package static func typedSkip() -> Message {
    .sentence(Sentence("typed.skip", "skip", [:]))
  }

  /// why
  package static func typedWhy() -> Message {
    .sentence(Sentence("typed.why", "why", [:]))
  }

  /// support, resources, onland resources, crisis, helpline
  package static func typedSupport() -> Message {
    .sentence(Sentence("typed.support", "support, resources, onland resources, crisis, helpline", [:]))
  }

  /// stop, save
  package static func typedStop() -> Message {
    .sentence(Sentence("typed.stop", "stop, save", [:]))
  }

  /// day, days, d
  package static func typedDays() -> Message {
    .sentence(Sentence("typed.days", "day, days, d", [:]))
  }

  /// week, weeks, wk, w
  package static func typedWeeks() -> Message {
    .sentence(Sentence("typed.weeks", "week, weeks, wk, w", [:]))
  }

  /// month, months, mo, m
  package static func typedMonths() -> Message {
    .sentence(Sentence("typed.months", "month, months, mo, m", [:]))
  }

  /// year, years, yr, y
  package static func typedYears() -> Message {
    .sentence(Sentence("typed.years", "year, years, yr, y", [:]))
  }

  /// today, now
  package static func typedToday() -> Message {
    .sentence(Sentence("typed.today", "today, now", [:]))
  }

  /// yesterday
  package static func typedYesterday() -> Message {
    .sentence(Sentence("typed.yesterday", "yesterday", [:]))
  }

  /// day before yesterday, the day before yesterday
  package static func typedDayBeforeYesterday() -> Message {
    .sentence(Sentence("typed.dayBeforeYesterday", "day before yesterday, the day before yesterday", [:]))
  }

  /// last, past, previous
  package static func typedLast() -> Message {
    .sentence(Sentence("typed.last", "last, past, previous", [:]))
  }

  /// this
  package static func typedThis() -> Message {
    .sentence(Sentence("typed.this", "this", [:]))
  }

  /// ago
  package static func typedAgo() -> Message {
    .sentence(Sentence("typed.ago", "ago", [:]))
  }

  /// the, of, on
  package static func typedFillers() -> Message {
    .sentence(Sentence("typed.fillers", "the, of, on", [:]))
  }

  /// st, nd, rd, th
  package static func typedOrdinals() -> Message {
    .sentence(Sentence("typed.ordinals", "st, nd, rd, th", [:]))
  }

  /// no, n, elsewhere
  package static func typedElsewhere() -> Message {
    .sentence(Sentence("typed.elsewhere", "no, n, elsewhere", [:]))
  }

  /// yes, y, ok, keep, save
  package static func typedKeeping() -> Message {
    .sentence(Sentence("typed.keeping", "yes, y, ok, keep, save", [:]))
  }

  /// no, n, change
  package static func typedChanging() -> Message {
    .sentence(Sentence("typed.changing", "no, n, change", [:]))
  }

  /// nothing, none, no, n
  package static func typedNoPlan() -> Message {
    .sentence(Sentence("typed.noPlan", "nothing, none, no, n", [:]))
  }
}
