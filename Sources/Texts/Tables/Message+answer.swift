// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Answers
  package static func answerHeading() -> Message {
    .of("answer.heading", "Answers")
  }

  /// not applicable
  package static func answerNotApplicable() -> Message {
    .of("answer.notApplicable", "not applicable")
  }

  /// no note
  package static func answerNoNote() -> Message {
    .of("answer.noNote", "no note")
  }

  /// skipped
  package static func answerSkipped() -> Message {
    .of("answer.skipped", "skipped")
  }

  /// not answered
  package static func answerNotAnswered() -> Message {
    .of("answer.notAnswered", "not answered")
  }

  /// none of them
  package static func answerNone() -> Message {
    .of("answer.none", "none of them")
  }

  /// Note
  package static func answerNoteGroup() -> Message {
    .of("answer.noteGroup", "Note")
  }

  /// Other
  package static func answerOtherGroup() -> Message {
    .of("answer.otherGroup", "Other")
  }

  /// Your answers
  package static func answerReviewTitle() -> Message {
    .of("answer.reviewTitle", "Your answers")
  }

  /// A number changes one, Enter saves.
  package static func answerReviewHint() -> Message {
    .of("answer.reviewHint", "A number changes one, Enter saves.")
  }
}
