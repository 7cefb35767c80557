// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Next check-in: any time from {day}.
  package static func checkInNext(day: Day) -> Message {
    .of("checkIn.next", "Next check-in: any time from {day}.", "day", .day(day))
  }

  /// No check-in of {questionnaire} yet; --questionnaire ID asks about another.
  package static func checkInNoneOf(questionnaire: Message) -> Message {
    .of("checkIn.noneOf", "No check-in of {questionnaire} yet; --questionnaire ID asks about another.", "questionnaire", questionnaire)
  }

  /// the check-in of {day} ({questionnaire})
  package static func checkInNamed(day: Day, questionnaire: Message) -> Message {
    .of("checkIn.named", "the check-in of {day} ({questionnaire})", "day", .day(day), "questionnaire", questionnaire)
  }

  /// a check-in
  package static func checkInUnnamed() -> Message {
    .of("checkIn.unnamed", "a check-in")
  }

  /// Copies may be left in your backups and in files you exported, and some disks keep what was deleted for a while.
  package static func checkInCopiesStay() -> Message {
    .of("checkIn.copiesStay", "Copies may be left in your backups and in files you exported, and some disks keep what was deleted for a while.")
  }

  /// --date takes one day, not all from {first} to {last}
  package static func checkInOneDay(first: Message, last: Message) -> Message {
    .of("checkIn.oneDay", "--date takes one day, not all from {first} to {last}", "first", first, "last", last)
  }

  /// Such as --date yesterday or --date {today}.
  package static func checkInDateExample(today: Message) -> Message {
    .of("checkIn.dateExample", "Such as --date yesterday or --date {today}.", "today", today)
  }

  /// {day} is in the future
  package static func checkInFuture(day: Message) -> Message {
    .of("checkIn.future", "{day} is in the future", "day", day)
  }

  /// Today is {day}.
  package static func checkInTodayIs(day: Message) -> Message {
    .of("checkIn.todayIs", "Today is {day}.", "day", day)
  }

  /// First a few things about you; onland settings changes them later.
  package static func checkInAboutYou() -> Message {
    .of("checkIn.aboutYou", "First a few things about you; onland settings changes them later.")
  }

  /// Kept on this computer, first in every list. onland resources remove takes it out.
  package static func checkInContactKept() -> Message {
    .of("checkIn.contactKept", "Kept on this computer, first in every list. onland resources remove takes it out.")
  }

  /// the time zone is a day or more away from UTC
  package static func checkInTimeZone() -> Message {
    .of("checkIn.timeZone", "the time zone is a day or more away from UTC")
  }

  /// Nothing was changed. TZ sets it: TZ=Europe/Berlin, say, or nothing for that of the system.
  package static func checkInTimeZoneHint() -> Message {
    .of("checkIn.timeZoneHint", "Nothing was changed. TZ sets it: TZ=Europe/Berlin, say, or nothing for that of the system.")
  }

  /// Nothing was saved.
  package static func checkInNothingSaved() -> Message {
    .of("checkIn.nothingSaved", "Nothing was saved.")
  }

  /// Welcome back.
  package static func checkInWelcomeBack() -> Message {
    .of("checkIn.welcomeBack", "Welcome back.")
  }

  /// The settings so far are kept; {command} carries on from here.
  package static func checkInSettingsKept(command: Message) -> Message {
    .of("checkIn.settingsKept", "The settings so far are kept; {command} carries on from here.", "command", command)
  }

  /// Welcome to onland: a few minutes a week to look at your balance with social media.
  package static func checkInWelcome() -> Message {
    .of("checkIn.welcome", "Welcome to onland: a few minutes a week to look at your balance with social media.")
  }

  /// Your answers stay on this computer, in {folder}. Nothing is sent anywhere. A passphrase can lock them: onland encryption on.
  package static func checkInStaysHere(folder: Message) -> Message {
    .of("checkIn.staysHere", "Your answers stay on this computer, in {folder}. Nothing is sent anywhere. A passphrase can lock them: onland encryption on.", "folder", folder)
  }

  /// It is for adults, about themselves. It is not a test for any disorder, and it has not been validated. Someone to talk to: onland resources.
  package static func checkInForWhom() -> Message {
    .of("checkIn.forWhom", "It is for adults, about themselves. It is not a test for any disorder, and it has not been validated. Someone to talk to: onland resources.")
  }

  /// this week already has a check-in, from {day}
  package static func checkInThisWeekHas(day: Day) -> Message {
    .of("checkIn.thisWeekHas", "this week already has a check-in, from {day}", "day", .day(day))
  }

  /// that week already has a check-in, from {day}
  package static func checkInThatWeekHas(day: Day) -> Message {
    .of("checkIn.thatWeekHas", "that week already has a check-in, from {day}", "day", .day(day))
  }

  /// --replace puts the new one in its place, --keep-both keeps both. Nothing was changed.
  package static func checkInReplaceOrKeep() -> Message {
    .of("checkIn.replaceOrKeep", "--replace puts the new one in its place, --keep-both keeps both. Nothing was changed.")
  }

  /// This week already has a check-in, from {day}.
  package static func checkInAskThisWeek(day: Day) -> Message {
    .of("checkIn.askThisWeek", "This week already has a check-in, from {day}.", "day", .day(day))
  }

  /// That week already has a check-in, from {day}.
  package static func checkInAskThatWeek(day: Day) -> Message {
    .of("checkIn.askThatWeek", "That week already has a check-in, from {day}.", "day", .day(day))
  }

  /// "Replace it" puts the new check-in in its place, "keep both" keeps it beside the new one, and "stop" changes nothing.
  package static func checkInWhyAskWeek() -> Message {
    .of("checkIn.whyAskWeek", "\"Replace it\" puts the new check-in in its place, \"keep both\" keeps it beside the new one, and \"stop\" changes nothing.")
  }
}
