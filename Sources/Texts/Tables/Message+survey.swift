// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {table} cannot be scored: {number} problems
  package static func surveyRefused(table: Message, number: Int) -> Message {
    .of("survey.refused", "{table} cannot be scored: {number} problem", plural: "{table} cannot be scored: {number} problems", counted: "number", ["table": table, "number": .count(number)])
  }

  /// a map of names is needed here
  package static func surveyNotMap() -> Message {
    .of("survey.notMap", "a map of names is needed here")
  }

  /// the map needs {key}
  package static func surveyMissingKey(key: Message) -> Message {
    .of("survey.missingKey", "the map needs {key}", "key", key)
  }

  /// the map needs when or week
  package static func surveyNeitherWhenNorWeek() -> Message {
    .of("survey.neitherWhenNorWeek", "the map needs when or week")
  }

  /// a map has when or week, not both
  package static func surveyWhenAndWeek() -> Message {
    .of("survey.whenAndWeek", "a map has when or week, not both")
  }

  /// a text is needed here
  package static func surveyNotText() -> Message {
    .of("survey.notText", "a text is needed here")
  }

  /// a whole number is needed here
  package static func surveyNotPlace() -> Message {
    .of("survey.notPlace", "a whole number is needed here")
  }

  /// this must be one of {allowed}
  package static func surveyNotOneOf(allowed: Message) -> Message {
    .of("survey.notOneOf", "this must be one of {allowed}", "allowed", allowed)
  }

  /// a "?" still stands here: write the column's name, or take out what the map can do without
  package static func surveyQuestionMark() -> Message {
    .of("survey.questionMark", "a \"?\" still stands here: write the column's name, or take out what the map can do without")
  }

  /// several columns are called "{name}"; write its place, from 1
  package static func surveyColumnTwice(name: Message) -> Message {
    .of("survey.columnTwice", "several columns are called \"{name}\"; write its place, from 1", "name", name)
  }

  /// this is a map for {id}, and {asked} was asked for
  package static func surveyOtherQuestionnaire(id: Message, asked: Message) -> Message {
    .of("survey.otherQuestionnaire", "this is a map for {id}, and {asked} was asked for", "id", id, "asked", asked)
  }

  /// there is no time zone "{name}"; such as Europe/Berlin
  package static func surveyNoSuchZone(name: Message) -> Message {
    .of("survey.noSuchZone", "there is no time zone \"{name}\"; such as Europe/Berlin", "name", name)
  }

  /// {item} takes {answers}
  package static func surveyNotOffered(item: Message, answers: Message) -> Message {
    .of("survey.notOffered", "{item} takes {answers}", "item", item, "answers", answers)
  }

  /// {key} is a whole number from {least} to {most}
  package static func surveyOutsideRange(key: Message, least: Int, most: Int) -> Message {
    .of("survey.outsideRange", "{key} is a whole number from {least} to {most}", ["key": key, "least": .count(least), "most": .count(most)])
  }

  /// "{name}" appears twice
  package static func surveyUsedTwice(name: Message) -> Message {
    .of("survey.usedTwice", "\"{name}\" appears twice", "name", name)
  }

  /// the map neither uses this column nor has it under ignore
  package static func surveyColumnLeftOut() -> Message {
    .of("survey.columnLeftOut", "the map neither uses this column nor has it under ignore")
  }

  /// not valid UTF-8; say encoding: windows-1252 if it comes from an older program
  package static func surveyNotUTF8() -> Message {
    .of("survey.notUTF8", "not valid UTF-8; say encoding: windows-1252 if it comes from an older program")
  }

  /// there is no header
  package static func surveyNoHeader() -> Message {
    .of("survey.noHeader", "there is no header")
  }

  /// a quote is left open, or something follows one that closes
  package static func surveyOpenQuote() -> Message {
    .of("survey.openQuote", "a quote is left open, or something follows one that closes")
  }

  /// more than {limit} rows; sort the file and score it without a map
  package static func surveyTooManyRows(limit: Int) -> Message {
    .of("survey.tooManyRows", "more than {limit} rows; sort the file and score it without a map", "limit", .grouped(limit))
  }

  /// not a day such as 2026-10-05, 2026/10/05 or 5.10.2026
  package static func surveyNotDay() -> Message {
    .of("survey.notDay", "not a day such as 2026-10-05, 2026/10/05 or 5.10.2026")
  }

  /// not a week such as 2026-W48, 202648, 2026-11-23, or a whole number
  package static func surveyNotWeek() -> Message {
    .of("survey.notWeek", "not a week such as 2026-W48, 202648, 2026-11-23, or a whole number")
  }

  /// may be two days; say order: dmy or mdy
  package static func surveyDayIsOpen() -> Message {
    .of("survey.dayIsOpen", "may be two days; say order: dmy or mdy")
  }

  /// contains control characters
  package static func surveyControlCharacters() -> Message {
    .of("survey.controlCharacters", "contains control characters")
  }
}
