// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Nothing was changed.
  package static func problemNothingChanged() -> Message {
    .sentence(Sentence("problem.nothingChanged", "Nothing was changed.", [:]))
  }

  /// Nothing was written.
  package static func problemNothingWritten() -> Message {
    .sentence(Sentence("problem.nothingWritten", "Nothing was written.", [:]))
  }

  /// What was saved before is intact.
  package static func problemIntact() -> Message {
    .sentence(Sentence("problem.intact", "What was saved before is intact.", [:]))
  }

  /// Did you mean {name}?
  package static func problemDidYouMean(name: Message) -> Message {
    .sentence(Sentence("problem.didYouMean", "Did you mean {name}?", ["name": name]))
  }

  /// onland: {problem}
  package static func problemBy(problem: Message) -> Message {
    .sentence(Sentence("problem.by", "onland: {problem}", ["problem": problem]))
  }

  /// The check-in was saved before that: do not answer again. onland doctor tells you more.
  package static func problemAfterSaving() -> Message {
    .sentence(Sentence("problem.afterSaving", "The check-in was saved before that: do not answer again. onland doctor tells you more.", [:]))
  }

  /// cannot read {folder}: {reason}
  package static func problemCannotRead(folder: Message, reason: Message) -> Message {
    .sentence(Sentence("problem.cannotRead", "cannot read {folder}: {reason}", ["folder": folder, "reason": reason]))
  }

  /// It is where questionnaires of your own are. Nothing was changed.
  package static func problemOwnQuestionnaires() -> Message {
    .sentence(Sentence("problem.ownQuestionnaires", "It is where questionnaires of your own are. Nothing was changed.", [:]))
  }
}
