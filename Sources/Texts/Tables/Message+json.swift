// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// not valid UTF-8
  package static func jsonNotUTF8() -> Message {
    .of("json.notUTF8", "not valid UTF-8")
  }

  /// the text ends too early
  package static func jsonEndsTooEarly() -> Message {
    .of("json.endsTooEarly", "the text ends too early")
  }

  /// there is something after the end
  package static func jsonSomethingAfterEnd() -> Message {
    .of("json.somethingAfterEnd", "there is something after the end")
  }

  /// not JSON
  package static func jsonNotJSON() -> Message {
    .of("json.notJSON", "not JSON")
  }

  /// expected a key in quotes
  package static func jsonKeyExpected() -> Message {
    .of("json.keyExpected", "expected a key in quotes")
  }

  /// expected a colon
  package static func jsonColonExpected() -> Message {
    .of("json.colonExpected", "expected a colon")
  }

  /// expected a comma or the end of the object
  package static func jsonCommaOrEndOfObjectExpected() -> Message {
    .of("json.commaOrEndOfObjectExpected", "expected a comma or the end of the object")
  }

  /// expected a comma or the end of the list
  package static func jsonCommaOrEndOfListExpected() -> Message {
    .of("json.commaOrEndOfListExpected", "expected a comma or the end of the list")
  }

  /// the same key twice
  package static func jsonRepeatedKey() -> Message {
    .of("json.repeatedKey", "the same key twice")
  }

  /// expected a digit
  package static func jsonDigitExpected() -> Message {
    .of("json.digitExpected", "expected a digit")
  }

  /// a number that is too large
  package static func jsonNumberTooLarge() -> Message {
    .of("json.numberTooLarge", "a number that is too large")
  }

  /// control character in a string
  package static func jsonControlCharacterInString() -> Message {
    .of("json.controlCharacterInString", "control character in a string")
  }

  /// unterminated string
  package static func jsonUnterminatedString() -> Message {
    .of("json.unterminatedString", "unterminated string")
  }

  /// invalid escape sequence
  package static func jsonUnknownEscape() -> Message {
    .of("json.unknownEscape", "invalid escape sequence")
  }

  /// expected four hexadecimal digits
  package static func jsonHexadecimalDigitExpected() -> Message {
    .of("json.hexadecimalDigitExpected", "expected four hexadecimal digits")
  }

  /// unpaired surrogate in \u escape
  package static func jsonUnpairedSurrogate() -> Message {
    .of("json.unpairedSurrogate", "unpaired surrogate in \\u escape")
  }

  /// more than {limit} values
  package static func jsonTooManyValues(limit: Int) -> Message {
    .of("json.tooManyValues", "more than {limit} values", "limit", .count(limit))
  }

  /// nested deeper than {limit} levels
  package static func jsonTooDeep(limit: Int) -> Message {
    .of("json.tooDeep", "nested deeper than {limit} levels", "limit", .count(limit))
  }
}
