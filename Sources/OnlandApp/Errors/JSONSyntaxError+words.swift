// SPDX-License-Identifier: GPL-3.0-or-later

import Formats

extension JSONSyntaxError {
  /// What is wrong, to stand behind a line and a column.
  var words: String {
    switch self {
    case .notUTF8: "not valid UTF-8"
    case .endsTooEarly: "the text ends too early"
    case .somethingAfterEnd: "there is something after the end"
    case .notJSON: "not JSON"
    case .keyExpected: "expected a key in quotes"
    case .colonExpected: "expected a colon"
    case .commaOrEndOfObjectExpected: "expected a comma or the end of the object"
    case .commaOrEndOfListExpected: "expected a comma or the end of the list"
    case .repeatedKey: "the same key twice"
    case .digitExpected: "expected a digit"
    case .numberTooLarge: "a number that is too large"
    case .controlCharacterInString: "control character in a string"
    case .unterminatedString: "unterminated string"
    case .unknownEscape: "invalid escape sequence"
    case .hexadecimalDigitExpected: "expected four hexadecimal digits"
    case .unpairedSurrogate: "unpaired surrogate in \\u escape"
    case .tooManyValues(let limit): "more than \(limit) values"
    case .tooDeep(let limit): "nested deeper than \(limit) levels"
    }
  }
}
