// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// not a JSON object as a check-in is written
  package static func recordNotJSON() -> Message {
    .sentence(Sentence("record.notJSON", "not a JSON object as a check-in is written", [:]))
  }

  /// not valid UTF-8
  package static func recordNotUTF8() -> Message {
    .sentence(Sentence("record.notUTF8", "not valid UTF-8", [:]))
  }

  /// longer than 1 MiB
  package static func recordTooLong() -> Message {
    .sentence(Sentence("record.tooLong", "longer than 1 MiB", [:]))
  }

  /// appears twice
  package static func recordTwice() -> Message {
    .sentence(Sentence("record.twice", "appears twice", [:]))
  }

  /// not an object
  package static func recordNotObject() -> Message {
    .sentence(Sentence("record.notObject", "not an object", [:]))
  }

  /// not a list of item ids
  package static func recordNotListOfItems() -> Message {
    .sentence(Sentence("record.notListOfItems", "not a list of item ids", [:]))
  }

  /// the item does not offer this answer
  package static func recordNotOffered() -> Message {
    .sentence(Sentence("record.notOffered", "the item does not offer this answer", [:]))
  }

  /// not a whole number from {least} to {most}
  package static func recordOutsideRange(least: Int, most: Int) -> Message {
    .sentence(Sentence("record.outsideRange", "not a whole number from {least} to {most}", ["least": .count(least), "most": .count(most)]))
  }

  /// not a text or a whole number
  package static func recordRespondentIsNoName() -> Message {
    .sentence(Sentence("record.respondentIsNoName", "not a text or a whole number", [:]))
  }

  /// contains control characters
  package static func recordRespondentIsUnsafe() -> Message {
    .sentence(Sentence("record.respondentIsUnsafe", "contains control characters", [:]))
  }

  /// not a week
  package static func recordNotWeek() -> Message {
    .sentence(Sentence("record.notWeek", "not a week", [:]))
  }

  /// not a day written as 2026-11-23
  package static func recordNotDate() -> Message {
    .sentence(Sentence("record.notDate", "not a day written as 2026-11-23", [:]))
  }

  /// neither a week nor a date
  package static func recordNeitherWeekNorDate() -> Message {
    .sentence(Sentence("record.neitherWeekNorDate", "neither a week nor a date", [:]))
  }

  /// week and date do not agree
  package static func recordWeekAndDateDisagree() -> Message {
    .sentence(Sentence("record.weekAndDateDisagree", "week and date do not agree", [:]))
  }

  /// earlier than the line before it, of the same respondent
  package static func recordNotSorted() -> Message {
    .sentence(Sentence("record.notSorted", "earlier than the line before it, of the same respondent", [:]))
  }

  /// the rows of "{respondent}" are not together: the first is in line {first}
  package static func recordNotTogether(respondent: Message, first: Int) -> Message {
    .sentence(Sentence("record.notTogether", "the rows of \"{respondent}\" are not together: the first is in line {first}", ["respondent": respondent, "first": .count(first)]))
  }

  /// more than {limit} people in no order, so nobody can tell whether the rows of each are together
  package static func recordTooManyPeople(limit: Int) -> Message {
    .sentence(Sentence("record.tooManyPeople", "more than {limit} people in no order, so nobody can tell whether the rows of each are together", ["limit": .grouped(limit)]))
  }

  /// the input is empty; a table begins with a header
  package static func recordNoHeader() -> Message {
    .sentence(Sentence("record.noHeader", "the input is empty; a table begins with a header", [:]))
  }

  /// the header names neither a week nor a date column
  package static func recordHeaderWithoutWeek() -> Message {
    .sentence(Sentence("record.headerWithoutWeek", "the header names neither a week nor a date column", [:]))
  }

  /// fields are separated by {marks}
  package static func recordOtherSeparator(marks: Message) -> Message {
    .sentence(Sentence("record.otherSeparator", "fields are separated by {marks}", ["marks": marks]))
  }

  /// this line tells a spreadsheet what separates fields, and is no header
  package static func recordSeparatorLine() -> Message {
    .sentence(Sentence("record.separatorLine", "this line tells a spreadsheet what separates fields, and is no header", [:]))
  }

  /// lines end with CR alone
  package static func recordOtherLineEnd() -> Message {
    .sentence(Sentence("record.otherLineEnd", "lines end with CR alone", [:]))
  }

  /// the text is UTF-16, not UTF-8
  package static func recordOtherEncoding() -> Message {
    .sentence(Sentence("record.otherEncoding", "the text is UTF-16, not UTF-8", [:]))
  }

  /// "{name}" is a part of the check-in, not a further column
  package static func recordOwnColumn(name: Message) -> Message {
    .sentence(Sentence("record.ownColumn", "\"{name}\" is a part of the check-in, not a further column", ["name": name]))
  }

  /// column {number} has no name
  package static func recordColumnWithoutName(number: Int) -> Message {
    .sentence(Sentence("record.columnWithoutName", "column {number} has no name", ["number": .count(number)]))
  }

  /// expected {columns} fields, found {fields}
  package static func recordFieldCountDiffers(columns: Int, fields: Int) -> Message {
    .sentence(Sentence("record.fieldCountDiffers", "expected {columns} field, found {fields}", plural: "expected {columns} fields, found {fields}", counted: "columns", ["columns": .count(columns), "fields": .count(fields)]))
  }

  /// a quote is left open
  package static func recordOpenQuote() -> Message {
    .sentence(Sentence("record.openQuote", "a quote is left open", [:]))
  }

  /// a quote inside a field
  package static func recordStrayQuote() -> Message {
    .sentence(Sentence("record.strayQuote", "a quote inside a field", [:]))
  }

  /// a bare NA could mean two things
  package static func recordBareNA() -> Message {
    .sentence(Sentence("record.bareNA", "a bare NA could mean two things", [:]))
  }
}
