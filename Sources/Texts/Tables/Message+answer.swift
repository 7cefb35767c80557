// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Answers
  package static func answerHeading() -> Message {
    .sentence(Sentence("answer.heading", "Answers", [:]))
  }

  /// not applicable
  package static func answerNotApplicable() -> Message {
    .sentence(Sentence("answer.notApplicable", "not applicable", [:]))
  }

  /// no note
  package static func answerNoNote() -> Message {
    .sentence(Sentence("answer.noNote", "no note", [:]))
  }

  /// skipped
  package static func answerSkipped() -> Message {
    .sentence(Sentence("answer.skipped", "skipped", [:]))
  }

  /// not answered
  package static func answerNotAnswered() -> Message {
    .sentence(Sentence("answer.notAnswered", "not answered", [:]))
  }

  /// none of them
  package static func answerNone() -> Message {
    .sentence(Sentence("answer.none", "none of them", [:]))
  }

  /// Note
  package static func answerNoteGroup() -> Message {
    .sentence(Sentence("answer.noteGroup", "Note", [:]))
  }

  /// Other
  package static func answerOtherGroup() -> Message {
    .sentence(Sentence("answer.otherGroup", "Other", [:]))
  }

  /// Your answers
  package static func answerReviewTitle() -> Message {
    .sentence(Sentence("answer.reviewTitle", "Your answers", [:]))
  }

  /// A number changes one, Enter saves.
  package static func answerReviewHint() -> Message {
    .sentence(Sentence("answer.reviewHint", "A number changes one, Enter saves.", [:]))
  }
}
