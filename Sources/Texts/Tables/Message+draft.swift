// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// there is no draft of {id}
  package static func draftNone(id: Message) -> Message {
    .sentence(Sentence("draft.none", "there is no draft of {id}", ["id": id]))
  }

  /// Without --continue a new check-in starts.
  package static func draftWithoutContinue() -> Message {
    .sentence(Sentence("draft.withoutContinue", "Without --continue a new check-in starts.", [:]))
  }

  /// a draft of {questionnaire} from {day} is waiting
  package static func draftWaiting(questionnaire: Message, day: Message) -> Message {
    .sentence(Sentence("draft.waiting", "a draft of {questionnaire} from {day} is waiting", ["questionnaire": questionnaire, "day": day]))
  }

  /// onland check {questionnaire} --continue carries on with it, --new starts over. It was left alone.
  package static func draftCarryOn(questionnaire: Message) -> Message {
    .sentence(Sentence("draft.carryOn", "onland check {questionnaire} --continue carries on with it, --new starts over. It was left alone.", ["questionnaire": questionnaire]))
  }

  /// the draft is for {day}, not for {day2}
  package static func draftOtherDay(day: Message, day2: Message) -> Message {
    .sentence(Sentence("draft.otherDay", "the draft is for {day}, not for {day2}", ["day": day, "day2": day2]))
  }

  /// --new starts one for {day}. The draft was left alone.
  package static func draftNewOne(day: Message) -> Message {
    .sentence(Sentence("draft.newOne", "--new starts one for {day}. The draft was left alone.", ["day": day]))
  }

  /// the questionnaire of a draft is not there
  package static func draftNoQuestionnaire() -> Message {
    .sentence(Sentence("draft.noQuestionnaire", "the questionnaire of a draft is not there", [:]))
  }
}
