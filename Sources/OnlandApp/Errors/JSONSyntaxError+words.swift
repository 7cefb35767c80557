// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Texts

extension JSONSyntaxError {
  /// What is wrong, to stand behind a line and a column.
  var words: Message {
    switch self {
    case .notUTF8: .jsonNotUTF8()
    case .endsTooEarly: .jsonEndsTooEarly()
    case .somethingAfterEnd: .jsonSomethingAfterEnd()
    case .notJSON: .jsonNotJSON()
    case .keyExpected: .jsonKeyExpected()
    case .colonExpected: .jsonColonExpected()
    case .commaOrEndOfObjectExpected: .jsonCommaOrEndOfObjectExpected()
    case .commaOrEndOfListExpected: .jsonCommaOrEndOfListExpected()
    case .repeatedKey: .jsonRepeatedKey()
    case .digitExpected: .jsonDigitExpected()
    case .numberTooLarge: .jsonNumberTooLarge()
    case .controlCharacterInString: .jsonControlCharacterInString()
    case .unterminatedString: .jsonUnterminatedString()
    case .unknownEscape: .jsonUnknownEscape()
    case .hexadecimalDigitExpected: .jsonHexadecimalDigitExpected()
    case .unpairedSurrogate: .jsonUnpairedSurrogate()
    case .tooManyValues(let limit): .jsonTooManyValues(limit: limit)
    case .tooDeep(let limit): .jsonTooDeep(limit: limit)
    }
  }
}
