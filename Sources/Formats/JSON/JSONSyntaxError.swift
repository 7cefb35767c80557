// SPDX-License-Identifier: GPL-3.0-or-later

/// Why bytes are not the JSON that a reader takes. Source of the grammar: RFC 8259.
package enum JSONSyntaxError: Error, Equatable, Sendable {
  case notUTF8
  /// The text ends where a value should begin.
  case endsTooEarly
  case somethingAfterEnd
  /// Neither a value nor a part of one.
  case notJSON
  case keyExpected
  case colonExpected
  /// A comma, or the brace that closes the object.
  case commaOrEndOfObjectExpected
  /// A comma, or the bracket that closes the list.
  case commaOrEndOfListExpected
  case repeatedKey
  case digitExpected
  case numberTooLarge
  case controlCharacterInString
  case unterminatedString
  case unknownEscape
  /// Of the four digits behind `\u`.
  case hexadecimalDigitExpected
  case unpairedSurrogate
  case tooManyValues(limit: Int)
  case tooDeep(limit: Int)
}
