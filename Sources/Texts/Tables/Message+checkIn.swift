// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Next check-in: any time from {day}.
  package static func checkInNext(day: Day) -> Message {
    .sentence(Sentence("checkIn.next", "Next check-in: any time from {day}.", ["day": .day(day)]))
  }

  /// No check-in of {questionnaire} yet; --questionnaire ID asks about another.
  package static func checkInNoneOf(questionnaire: Message) -> Message {
    .sentence(Sentence("checkIn.noneOf", "No check-in of {questionnaire} yet; --questionnaire ID asks about another.", ["questionnaire": questionnaire]))
  }

  /// the check-in of {day} ({questionnaire})
  package static func checkInNamed(day: Day, questionnaire: Message) -> Message {
    .sentence(Sentence("checkIn.named", "the check-in of {day} ({questionnaire})", ["day": .day(day), "questionnaire": questionnaire]))
  }

  /// a check-in
  package static func checkInUnnamed() -> Message {
    .sentence(Sentence("checkIn.unnamed", "a check-in", [:]))
  }

  /// Copies may be left in your backups and in files you exported, and some disks keep what was deleted for a while.
  package static func checkInCopiesStay() -> Message {
    .sentence(Sentence("checkIn.copiesStay", "Copies may be left in your backups and in files you exported, and some disks keep what was deleted for a while.", [:]))
  }

  /// --date takes one day, not all from {first} to {last}
  package static func checkInOneDay(first: Message, last: Message) -> Message {
    .sentence(Sentence("checkIn.oneDay", "--date takes one day, not all from {first} to {last}", ["first": first, "last": last]))
  }

  /// Such as --date yesterday or --date {today}.
  package static func checkInDateExample(today: Message) -> Message {
    .sentence(Sentence("checkIn.dateExample", "Such as --date yesterday or --date {today}.", ["today": today]))
  }

  /// {day} is in the future
  package static func checkInFuture(day: Message) -> Message {
    .sentence(Sentence("checkIn.future", "{day} is in the future", ["day": day]))
  }

  /// Today is {day}.
  package static func checkInTodayIs(day: Message) -> Message {
    .sentence(Sentence("checkIn.todayIs", "Today is {day}.", ["day": day]))
  }

  /// First a few things about you; onland settings changes them later.
  package static func checkInAboutYou() -> Message {
    .sentence(Sentence("checkIn.aboutYou", "First a few things about you; onland settings changes them later.", [:]))
  }

  /// Kept on this computer, first in every list. onland resources remove takes it out.
  package static func checkInContactKept() -> Message {
    .sentence(Sentence("checkIn.contactKept", "Kept on this computer, first in every list. onland resources remove takes it out.", [:]))
  }

  /// the time zone is a day or more away from UTC
  package static func checkInTimeZone() -> Message {
    .sentence(Sentence("checkIn.timeZone", "the time zone is a day or more away from UTC", [:]))
  }

  /// Nothing was changed. TZ sets it: TZ=Europe/Berlin, say, or nothing for that of the system.
  package static func checkInTimeZoneHint() -> Message {
    .sentence(Sentence("checkIn.timeZoneHint", "Nothing was changed. TZ sets it: TZ=Europe/Berlin, say, or nothing for that of the system.", [:]))
  }

  /// Nothing was saved.
  package static func checkInNothingSaved() -> Message {
    .sentence(Sentence("checkIn.nothingSaved", "Nothing was saved.", [:]))
  }

  /// Welcome back.
  package static func checkInWelcomeBack() -> Message {
    .sentence(Sentence("checkIn.welcomeBack", "Welcome back.", [:]))
  }

  /// The settings so far are kept; {command} carries on from here.
  package static func checkInSettingsKept(command: Message) -> Message {
    .sentence(Sentence("checkIn.settingsKept", "The settings so far are kept; {command} carries on from here.", ["command": command]))
  }

  /// Welcome to onland: a few minutes a week to look at your balance with social media.
  package static func checkInWelcome() -> Message {
    .sentence(Sentence("checkIn.welcome", "Welcome to onland: a few minutes a week to look at your balance with social media.", [:]))
  }

  /// Your answers stay on this computer, in {folder}. Nothing is sent anywhere. A passphrase can lock them: onland encryption on.
  package static func checkInStaysHere(folder: Message) -> Message {
    .sentence(Sentence("checkIn.staysHere", "Your answers stay on this computer, in {folder}. Nothing is sent anywhere. A passphrase can lock them: onland encryption on.", ["folder": folder]))
  }

  /// It is for adults, about themselves. It is not a test for any disorder, and it has not been validated. Someone to talk to: onland resources.
  package static func checkInForWhom() -> Message {
    .sentence(Sentence("checkIn.forWhom", "It is for adults, about themselves. It is not a test for any disorder, and it has not been validated. Someone to talk to: onland resources.", [:]))
  }

  /// this week already has a check-in, from {day}
  package static func checkInThisWeekHas(day: Day) -> Message {
    .sentence(Sentence("checkIn.thisWeekHas", "this week already has a check-in, from {day}", ["day": .day(day)]))
  }

  /// that week already has a check-in, from {day}
  package static func checkInThatWeekHas(day: Day) -> Message {
    .sentence(Sentence("checkIn.thatWeekHas", "that week already has a check-in, from {day}", ["day": .day(day)]))
  }

  /// --replace puts the new one in its place, --keep-both keeps both. Nothing was changed.
  package static func checkInReplaceOrKeep() -> Message {
    .sentence(Sentence("checkIn.replaceOrKeep", "--replace puts the new one in its place, --keep-both keeps both. Nothing was changed.", [:]))
  }

  /// This week already has a check-in, from {day}.
  package static func checkInAskThisWeek(day: Day) -> Message {
    .sentence(Sentence("checkIn.askThisWeek", "This week already has a check-in, from {day}.", ["day": .day(day)]))
  }

  /// That week already has a check-in, from {day}.
  package static func checkInAskThatWeek(day: Day) -> Message {
    .sentence(Sentence("checkIn.askThatWeek", "That week already has a check-in, from {day}.", ["day": .day(day)]))
  }

  /// Replace it puts the new check-in in its place. Keep both keeps it beside the new one. Stop asks nothing and changes nothing.
  package static func checkInWhyAskWeek() -> Message {
    .sentence(Sentence("checkIn.whyAskWeek", "Replace it puts the new check-in in its place. Keep both keeps it beside the new one. Stop asks nothing and changes nothing.", [:]))
  }
}
