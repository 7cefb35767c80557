// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// there is no draft of {id}
  package static func draftNone(id: Message) -> Message {
    .of("draft.none", "there is no draft of {id}", "id", id)
  }

  /// Without --continue a new check-in starts.
  package static func draftWithoutContinue() -> Message {
    .of("draft.withoutContinue", "Without --continue a new check-in starts.")
  }

  /// a draft of {questionnaire} from {day} is waiting
  package static func draftWaiting(questionnaire: Message, day: Message) -> Message {
    .of("draft.waiting", "a draft of {questionnaire} from {day} is waiting", "questionnaire", questionnaire, "day", day)
  }

  /// onland check {questionnaire} --continue carries on with it, --new starts over. It was left alone.
  package static func draftCarryOn(questionnaire: Message) -> Message {
    .of("draft.carryOn", "onland check {questionnaire} --continue carries on with it, --new starts over. It was left alone.", "questionnaire", questionnaire)
  }

  /// the draft is for {day}, not for {asked}
  package static func draftOtherDay(day: Message, asked: Message) -> Message {
    .of("draft.otherDay", "the draft is for {day}, not for {asked}", "day", day, "asked", asked)
  }

  /// --new starts one for {day}. The draft was left alone.
  package static func draftNewOne(day: Message) -> Message {
    .of("draft.newOne", "--new starts one for {day}. The draft was left alone.", "day", day)
  }

  /// the questionnaire of a draft is not there
  package static func draftNoQuestionnaire() -> Message {
    .of("draft.noQuestionnaire", "the questionnaire of a draft is not there")
  }

  /// The draft was left as it is.
  package static func draftLeftAlone() -> Message {
    .of("draft.leftAlone", "The draft was left as it is.")
  }

  /// The draft is from {day}.
  package static func draftFrom(day: Day) -> Message {
    .of("draft.from", "The draft is from {day}.", "day", .day(day))
  }

  /// A draft of {questionnaire} from {begun} is waiting, with {questions} done.
  package static func draftWaits(questionnaire: Message, begun: Day, questions: Message) -> Message {
    .of("draft.waits", "A draft of {questionnaire} from {begun} is waiting, with {questions} done.", ["questionnaire": questionnaire, "begun": .day(begun), "questions": questions])
  }

  /// A draft of {questionnaire} from {begun}, for {day}, is waiting, with {questions} done.
  package static func draftWaitsFor(questionnaire: Message, begun: Day, day: Day, questions: Message) -> Message {
    .of("draft.waitsFor", "A draft of {questionnaire} from {begun}, for {day}, is waiting, with {questions} done.", ["questionnaire": questionnaire, "begun": .day(begun), "day": .day(day), "questions": questions])
  }

  /// "Continue" carries on where you stopped, "start over" throws the draft away and begins with the first question, and "leave it" keeps it for another time.
  package static func draftWhyAsk() -> Message {
    .of("draft.whyAsk", "\"Continue\" carries on where you stopped, \"start over\" throws the draft away and begins with the first question, and \"leave it\" keeps it for another time.")
  }

  /// That was {days} days ago, so "the past 7 days" is a different week now; you may want to start over.
  package static func draftOld(days: Int) -> Message {
    .of("draft.old", "That was {days} day ago, so \"the past 7 days\" is a different week now; you may want to start over.", plural: "That was {days} days ago, so \"the past 7 days\" is a different week now; you may want to start over.", counted: "days", ["days": .count(days)])
  }
}
