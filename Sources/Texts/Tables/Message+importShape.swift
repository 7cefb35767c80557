// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// must be an object
  package static func importShapeObject() -> Message {
    .of("importShape.object", "must be an object")
  }

  /// must be a list
  package static func importShapeList() -> Message {
    .of("importShape.list", "must be a list")
  }

  /// must be a text
  package static func importShapeText() -> Message {
    .of("importShape.text", "must be a text")
  }

  /// must be true or false
  package static func importShapeTruth() -> Message {
    .of("importShape.truth", "must be true or false")
  }

  /// must be a whole number
  package static func importShapeWholeNumber() -> Message {
    .of("importShape.wholeNumber", "must be a whole number")
  }

  /// must be a number
  package static func importShapeNumber() -> Message {
    .of("importShape.number", "must be a number")
  }

  /// must be a UUID in lower case
  package static func importShapeUuid() -> Message {
    .of("importShape.uuid", "must be a UUID in lower case")
  }

  /// must be a date such as 2026-11-23
  package static func importShapeDate() -> Message {
    .of("importShape.date", "must be a date such as 2026-11-23")
  }

  /// must be a time such as 2026-11-23T07:12:56+13:00
  package static func importShapeTime() -> Message {
    .of("importShape.time", "must be a time such as 2026-11-23T07:12:56+13:00")
  }
}
