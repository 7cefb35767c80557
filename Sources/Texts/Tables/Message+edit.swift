// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// --set takes a question and its answer
  package static func editSetTakes() -> Message {
    .of("edit.setTakes", "--set takes a question and its answer")
  }

  /// Such as --set note=. Nothing was changed.
  package static func editSetExample() -> Message {
    .of("edit.setExample", "Such as --set note=. Nothing was changed.")
  }

  /// {id} is not asked in this check-in
  package static func editNotAsked(id: Message) -> Message {
    .of("edit.notAsked", "{id} is not asked in this check-in", "id", id)
  }

  /// Another answer leaves it out. Nothing was changed.
  package static func editLeftOut() -> Message {
    .of("edit.leftOut", "Another answer leaves it out. Nothing was changed.")
  }

  /// Stopped. The check-in is as it was.
  package static func editStopped() -> Message {
    .of("edit.stopped", "Stopped. The check-in is as it was.")
  }

  /// onland questionnaires show {questionnaire} lists them.
  package static func editLists(questionnaire: Message) -> Message {
    .of("edit.lists", "onland questionnaires show {questionnaire} lists them.", "questionnaire", questionnaire)
  }

  /// {id} does not take this answer
  package static func editNotTaken(id: Message) -> Message {
    .of("edit.notTaken", "{id} does not take this answer", "id", id)
  }

  /// {questionnaire} of {day}
  package static func editTitle(questionnaire: Message, day: Day) -> Message {
    .of("edit.title", "{questionnaire} of {day}", "questionnaire", questionnaire, "day", .day(day))
  }

  /// Nothing is changed before you save.
  package static func editNothingYet() -> Message {
    .of("edit.nothingYet", "Nothing is changed before you save.")
  }

  /// Enter keeps an answer. Nothing is changed before you save at the end.
  package static func editEnterKeeps() -> Message {
    .of("edit.enterKeeps", "Enter keeps an answer. Nothing is changed before you save at the end.")
  }

  /// The check-in is as it was.
  package static func editAsItWas() -> Message {
    .of("edit.asItWas", "The check-in is as it was.")
  }
}
