// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// not a JSON object as a check-in is written
  package static func recordNotJSON() -> Message {
    .of("record.notJSON", "not a JSON object as a check-in is written")
  }

  /// not valid UTF-8
  package static func recordNotUTF8() -> Message {
    .of("record.notUTF8", "not valid UTF-8")
  }

  /// longer than 1 MiB
  package static func recordTooLong() -> Message {
    .of("record.tooLong", "longer than 1 MiB")
  }

  /// appears twice
  package static func recordTwice() -> Message {
    .of("record.twice", "appears twice")
  }

  /// not an object
  package static func recordNotObject() -> Message {
    .of("record.notObject", "not an object")
  }

  /// not a list of item ids
  package static func recordNotListOfItems() -> Message {
    .of("record.notListOfItems", "not a list of item ids")
  }

  /// the item does not offer this answer
  package static func recordNotOffered() -> Message {
    .of("record.notOffered", "the item does not offer this answer")
  }

  /// not a whole number from {least} to {most}
  package static func recordOutsideRange(least: Int, most: Int) -> Message {
    .of("record.outsideRange", "not a whole number from {least} to {most}", "least", .count(least), "most", .count(most))
  }

  /// not a text or a whole number
  package static func recordRespondentIsNoName() -> Message {
    .of("record.respondentIsNoName", "not a text or a whole number")
  }

  /// contains control characters
  package static func recordRespondentIsUnsafe() -> Message {
    .of("record.respondentIsUnsafe", "contains control characters")
  }

  /// not a week
  package static func recordNotWeek() -> Message {
    .of("record.notWeek", "not a week")
  }

  /// not a day written as 2026-11-23
  package static func recordNotDate() -> Message {
    .of("record.notDate", "not a day written as 2026-11-23")
  }

  /// neither a week nor a date
  package static func recordNeitherWeekNorDate() -> Message {
    .of("record.neitherWeekNorDate", "neither a week nor a date")
  }

  /// week and date do not agree
  package static func recordWeekAndDateDisagree() -> Message {
    .of("record.weekAndDateDisagree", "week and date do not agree")
  }

  /// earlier than the line before it, of the same respondent
  package static func recordNotSorted() -> Message {
    .of("record.notSorted", "earlier than the line before it, of the same respondent")
  }

  /// the rows of "{respondent}" are not together: the first is in line {first}
  package static func recordNotTogether(respondent: Message, first: Int) -> Message {
    .of("record.notTogether", "the rows of \"{respondent}\" are not together: the first is in line {first}", "respondent", respondent, "first", .count(first))
  }

  /// more than {limit} people in no order, so nobody can tell whether the rows of each are together
  package static func recordTooManyPeople(limit: Int) -> Message {
    .of("record.tooManyPeople", "more than {limit} people in no order, so nobody can tell whether the rows of each are together", "limit", .grouped(limit))
  }

  /// the input is empty; a table begins with a header
  package static func recordNoHeader() -> Message {
    .of("record.noHeader", "the input is empty; a table begins with a header")
  }

  /// the header names neither a week nor a date column
  package static func recordHeaderWithoutWeek() -> Message {
    .of("record.headerWithoutWeek", "the header names neither a week nor a date column")
  }

  /// fields are separated by {marks}
  package static func recordOtherSeparator(marks: Message) -> Message {
    .of("record.otherSeparator", "fields are separated by {marks}", "marks", marks)
  }

  /// this line tells a spreadsheet what separates fields, and is no header
  package static func recordSeparatorLine() -> Message {
    .of("record.separatorLine", "this line tells a spreadsheet what separates fields, and is no header")
  }

  /// lines end with CR alone
  package static func recordOtherLineEnd() -> Message {
    .of("record.otherLineEnd", "lines end with CR alone")
  }

  /// the text is UTF-16, not UTF-8
  package static func recordOtherEncoding() -> Message {
    .of("record.otherEncoding", "the text is UTF-16, not UTF-8")
  }

  /// "{name}" is a part of the check-in, not a further column
  package static func recordOwnColumn(name: Message) -> Message {
    .of("record.ownColumn", "\"{name}\" is a part of the check-in, not a further column", "name", name)
  }

  /// column {number} has no name
  package static func recordColumnWithoutName(number: Int) -> Message {
    .of("record.columnWithoutName", "column {number} has no name", "number", .count(number))
  }

  /// expected {columns} fields, found {fields}
  package static func recordFieldCountDiffers(columns: Int, fields: Int) -> Message {
    .of("record.fieldCountDiffers", "expected {columns} field, found {fields}", plural: "expected {columns} fields, found {fields}", counted: "columns", ["columns": .count(columns), "fields": .count(fields)])
  }

  /// a quote is left open
  package static func recordOpenQuote() -> Message {
    .of("record.openQuote", "a quote is left open")
  }

  /// a quote inside a field
  package static func recordStrayQuote() -> Message {
    .of("record.strayQuote", "a quote inside a field")
  }

  /// a bare NA could mean two things
  package static func recordBareNA() -> Message {
    .of("record.bareNA", "a bare NA could mean two things")
  }
}
