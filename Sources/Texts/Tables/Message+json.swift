// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// not valid UTF-8
  package static func jsonNotUTF8() -> Message {
    .sentence(Sentence("json.notUTF8", "not valid UTF-8", [:]))
  }

  /// the text ends too early
  package static func jsonEndsTooEarly() -> Message {
    .sentence(Sentence("json.endsTooEarly", "the text ends too early", [:]))
  }

  /// there is something after the end
  package static func jsonSomethingAfterEnd() -> Message {
    .sentence(Sentence("json.somethingAfterEnd", "there is something after the end", [:]))
  }

  /// not JSON
  package static func jsonNotJSON() -> Message {
    .sentence(Sentence("json.notJSON", "not JSON", [:]))
  }

  /// expected a key in quotes
  package static func jsonKeyExpected() -> Message {
    .sentence(Sentence("json.keyExpected", "expected a key in quotes", [:]))
  }

  /// expected a colon
  package static func jsonColonExpected() -> Message {
    .sentence(Sentence("json.colonExpected", "expected a colon", [:]))
  }

  /// expected a comma or the end of the object
  package static func jsonCommaOrEndOfObjectExpected() -> Message {
    .sentence(Sentence("json.commaOrEndOfObjectExpected", "expected a comma or the end of the object", [:]))
  }

  /// expected a comma or the end of the list
  package static func jsonCommaOrEndOfListExpected() -> Message {
    .sentence(Sentence("json.commaOrEndOfListExpected", "expected a comma or the end of the list", [:]))
  }

  /// the same key twice
  package static func jsonRepeatedKey() -> Message {
    .sentence(Sentence("json.repeatedKey", "the same key twice", [:]))
  }

  /// expected a digit
  package static func jsonDigitExpected() -> Message {
    .sentence(Sentence("json.digitExpected", "expected a digit", [:]))
  }

  /// a number that is too large
  package static func jsonNumberTooLarge() -> Message {
    .sentence(Sentence("json.numberTooLarge", "a number that is too large", [:]))
  }

  /// control character in a string
  package static func jsonControlCharacterInString() -> Message {
    .sentence(Sentence("json.controlCharacterInString", "control character in a string", [:]))
  }

  /// unterminated string
  package static func jsonUnterminatedString() -> Message {
    .sentence(Sentence("json.unterminatedString", "unterminated string", [:]))
  }

  /// invalid escape sequence
  package static func jsonUnknownEscape() -> Message {
    .sentence(Sentence("json.unknownEscape", "invalid escape sequence", [:]))
  }

  /// expected four hexadecimal digits
  package static func jsonHexadecimalDigitExpected() -> Message {
    .sentence(Sentence("json.hexadecimalDigitExpected", "expected four hexadecimal digits", [:]))
  }

  /// unpaired surrogate in \u escape
  package static func jsonUnpairedSurrogate() -> Message {
    .sentence(Sentence("json.unpairedSurrogate", "unpaired surrogate in \\u escape", [:]))
  }

  /// more than {limit} values
  package static func jsonTooManyValues(limit: Int) -> Message {
    .sentence(Sentence("json.tooManyValues", "more than {limit} values", ["limit": .count(limit)]))
  }

  /// nested deeper than {limit} levels
  package static func jsonTooDeep(limit: Int) -> Message {
    .sentence(Sentence("json.tooDeep", "nested deeper than {limit} levels", ["limit": .count(limit)]))
  }
}
