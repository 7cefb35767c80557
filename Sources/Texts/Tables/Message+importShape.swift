// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// must be an object
  package static func importShapeObject() -> Message {
    .sentence(Sentence("importShape.object", "must be an object", [:]))
  }

  /// must be a list
  package static func importShapeList() -> Message {
    .sentence(Sentence("importShape.list", "must be a list", [:]))
  }

  /// must be a text
  package static func importShapeText() -> Message {
    .sentence(Sentence("importShape.text", "must be a text", [:]))
  }

  /// must be true or false
  package static func importShapeTruth() -> Message {
    .sentence(Sentence("importShape.truth", "must be true or false", [:]))
  }

  /// must be a whole number
  package static func importShapeWholeNumber() -> Message {
    .sentence(Sentence("importShape.wholeNumber", "must be a whole number", [:]))
  }

  /// must be a number
  package static func importShapeNumber() -> Message {
    .sentence(Sentence("importShape.number", "must be a number", [:]))
  }

  /// must be a UUID in lower case
  package static func importShapeUuid() -> Message {
    .sentence(Sentence("importShape.uuid", "must be a UUID in lower case", [:]))
  }

  /// must be a date such as 2026-11-23
  package static func importShapeDate() -> Message {
    .sentence(Sentence("importShape.date", "must be a date such as 2026-11-23", [:]))
  }

  /// must be a time such as 2026-11-23T07:12:56+13:00
  package static func importShapeTime() -> Message {
    .sentence(Sentence("importShape.time", "must be a time such as 2026-11-23T07:12:56+13:00", [:]))
  }
}
