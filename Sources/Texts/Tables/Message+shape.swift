// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// a text
  package static func shapeText() -> Message {
    .of("shape.text", "a text")
  }

  /// a list
  package static func shapeList() -> Message {
    .of("shape.list", "a list")
  }

  /// a map of keys and values
  package static func shapeMapping() -> Message {
    .of("shape.mapping", "a map of keys and values")
  }

  /// a whole number
  package static func shapeWholeNumber() -> Message {
    .of("shape.wholeNumber", "a whole number")
  }

  /// a number
  package static func shapeNumber() -> Message {
    .of("shape.number", "a number")
  }

  /// true or false
  package static func shapeTruth() -> Message {
    .of("shape.truth", "true or false")
  }

  /// true or false, as the answer to a yes/no question
  package static func shapeYesNo() -> Message {
    .of("shape.yesNo", "true or false, as the answer to a yes/no question")
  }
}
