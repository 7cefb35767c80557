// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// --set takes a question and its answer
  package static func editSetTakes() -> Message {
    .sentence(Sentence("edit.setTakes", "--set takes a question and its answer", [:]))
  }

  /// Such as --set note=. Nothing was changed.
  package static func editSetExample() -> Message {
    .sentence(Sentence("edit.setExample", "Such as --set note=. Nothing was changed.", [:]))
  }

  /// {id} is not asked in this check-in
  package static func editNotAsked(id: Message) -> Message {
    .sentence(Sentence("edit.notAsked", "{id} is not asked in this check-in", ["id": id]))
  }

  /// Another answer leaves it out. Nothing was changed.
  package static func editLeftOut() -> Message {
    .sentence(Sentence("edit.leftOut", "Another answer leaves it out. Nothing was changed.", [:]))
  }

  /// Stopped. The check-in is as it was.
  package static func editStopped() -> Message {
    .sentence(Sentence("edit.stopped", "Stopped. The check-in is as it was.", [:]))
  }

  /// onland questionnaires show {questionnaire} lists them.
  package static func editLists(questionnaire: Message) -> Message {
    .sentence(Sentence("edit.lists", "onland questionnaires show {questionnaire} lists them.", ["questionnaire": questionnaire]))
  }

  /// {id} does not take this answer
  package static func editNotTaken(id: Message) -> Message {
    .sentence(Sentence("edit.notTaken", "{id} does not take this answer", ["id": id]))
  }

  /// {questionnaire} of {day}
  package static func editTitle(questionnaire: Message, day: Day) -> Message {
    .sentence(Sentence("edit.title", "{questionnaire} of {day}", ["questionnaire": questionnaire, "day": .day(day)]))
  }

  /// Nothing is changed before you save.
  package static func editNothingYet() -> Message {
    .sentence(Sentence("edit.nothingYet", "Nothing is changed before you save.", [:]))
  }

  /// Enter keeps an answer. Nothing is changed before you save at the end.
  package static func editEnterKeeps() -> Message {
    .sentence(Sentence("edit.enterKeeps", "Enter keeps an answer. Nothing is changed before you save at the end.", [:]))
  }

  /// The check-in is as it was.
  package static func editAsItWas() -> Message {
    .sentence(Sentence("edit.asItWas", "The check-in is as it was.", [:]))
  }
}
