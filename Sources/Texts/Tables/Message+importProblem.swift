// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// larger than {limit} MiB
  package static func importProblemTooLarge(limit: Int) -> Message {
    .of("importProblem.tooLarge", "larger than {limit} MiB", "limit", .count(limit))
  }

  /// not an export of onland
  package static func importProblemNotExport() -> Message {
    .of("importProblem.notExport", "not an export of onland")
  }

  /// written by a newer version; update the program
  package static func importProblemNewerVersion() -> Message {
    .of("importProblem.newerVersion", "written by a newer version; update the program")
  }

  /// a copy to show somebody lacks answers; only a full export can be imported
  package static func importProblemSharedCopy() -> Message {
    .of("importProblem.sharedCopy", "a copy to show somebody lacks answers; only a full export can be imported")
  }

  /// unknown key
  package static func importProblemUnknownKey() -> Message {
    .of("importProblem.unknownKey", "unknown key")
  }

  /// lacks {key}
  package static func importProblemLacks(key: Message) -> Message {
    .of("importProblem.lacks", "lacks {key}", "key", key)
  }

  /// an empty key
  package static func importProblemEmptyKey() -> Message {
    .of("importProblem.emptyKey", "an empty key")
  }

  /// a key with control characters
  package static func importProblemUnsafeKey() -> Message {
    .of("importProblem.unsafeKey", "a key with control characters")
  }

  /// a key that is not in Unicode's composed form (NFC)
  package static func importProblemUncomposedKey() -> Message {
    .of("importProblem.uncomposedKey", "a key that is not in Unicode's composed form (NFC)")
  }

  /// a key of more than {limit} bytes
  package static func importProblemLongKey(limit: Int) -> Message {
    .of("importProblem.longKey", "a key of more than {limit} bytes", "limit", .count(limit))
  }

  /// longer than {limit} MiB
  package static func importProblemLongText(limit: Int) -> Message {
    .of("importProblem.longText", "longer than {limit} MiB", "limit", .count(limit))
  }

  /// contains control characters
  package static func importProblemControlCharacters() -> Message {
    .of("importProblem.controlCharacters", "contains control characters")
  }

  /// must not be empty
  package static func importProblemEmpty() -> Message {
    .of("importProblem.empty", "must not be empty")
  }

  /// a number that is too large
  package static func importProblemNumberTooLarge() -> Message {
    .of("importProblem.numberTooLarge", "a number that is too large")
  }

  /// must be 0 or more
  package static func importProblemNegative() -> Message {
    .of("importProblem.negative", "must be 0 or more")
  }

  /// must be {least} to {most}
  package static func importProblemOutside(least: Message, most: Message) -> Message {
    .of("importProblem.outside", "must be {least} to {most}", "least", least, "most", most)
  }

  /// must be {known}
  package static func importProblemNotOneOf(known: Message) -> Message {
    .of("importProblem.notOneOf", "must be {known}", "known", known)
  }

  /// a time outside of the years 1 to 9999 in UTC
  package static func importProblemTimeOutside() -> Message {
    .of("importProblem.timeOutside", "a time outside of the years 1 to 9999 in UTC")
  }

  /// a time that is too late
  package static func importProblemTimeTooLate() -> Message {
    .of("importProblem.timeTooLate", "a time that is too late")
  }

  /// not the id of a contact
  package static func importProblemNotContactKey() -> Message {
    .of("importProblem.notContactKey", "not the id of a contact")
  }

  /// not an ISO week such as 2026-W05
  package static func importProblemNotWeek() -> Message {
    .of("importProblem.notWeek", "not an ISO week such as 2026-W05")
  }

  /// the content is not what its hash says
  package static func importProblemOtherHash() -> Message {
    .of("importProblem.otherHash", "the content is not what its hash says")
  }

  /// not the name of a questionnaire file such as me.sleep.yaml
  package static func importProblemNotFileName() -> Message {
    .of("importProblem.notFileName", "not the name of a questionnaire file such as me.sleep.yaml")
  }

  /// the same questionnaire twice
  package static func importProblemQuestionnaireTwice() -> Message {
    .of("importProblem.questionnaireTwice", "the same questionnaire twice")
  }

  /// cannot be used as a questionnaire: {problem}
  package static func importProblemUnusable(problem: Message) -> Message {
    .of("importProblem.unusable", "cannot be used as a questionnaire: {problem}", "problem", problem)
  }

  /// unknown
  package static func importProblemUnknown() -> Message {
    .of("importProblem.unknown", "unknown")
  }

  /// the questionnaire it was answered with is missing or cannot be used
  package static func importProblemNoQuestionnaire() -> Message {
    .of("importProblem.noQuestionnaire", "the questionnaire it was answered with is missing or cannot be used")
  }

  /// is not the questionnaire and version that the check-in names
  package static func importProblemOtherQuestionnaire() -> Message {
    .of("importProblem.otherQuestionnaire", "is not the questionnaire and version that the check-in names")
  }

  /// the same check-in twice
  package static func importProblemCheckInTwice() -> Message {
    .of("importProblem.checkInTwice", "the same check-in twice")
  }

  /// the same revision twice
  package static func importProblemRevisionTwice() -> Message {
    .of("importProblem.revisionTwice", "the same revision twice")
  }

  /// the questionnaire has no such item
  package static func importProblemNoSuchItem() -> Message {
    .of("importProblem.noSuchItem", "the questionnaire has no such item")
  }

  /// not an answer that this item offers
  package static func importProblemNotOffered() -> Message {
    .of("importProblem.notOffered", "not an answer that this item offers")
  }

  /// must be an object with one member, such as {example}
  package static func importProblemNotOutcome(example: Message) -> Message {
    .of("importProblem.notOutcome", "must be an object with one member, such as {example}", "example", example)
  }

  /// unknown kind of answer
  package static func importProblemUnknownOutcome() -> Message {
    .of("importProblem.unknownOutcome", "unknown kind of answer")
  }
}
