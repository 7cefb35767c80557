// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a text is no JSON that can be read, and where.
struct JSONSyntaxError: Error, Equatable {
  /// Bytes from the beginning of the text.
  var offset: Int
  var reason: Reason

  enum Reason: Equatable {
    case notJSON
    case notUTF8
    case endsEarly
    case goesOnAfterItsEnd
    case tooManyValues(limit: Int)
    case tooDeep(limit: Int)
    case numberTooLarge
    case noKey
    case noColon
    case noEndOfObject
    case noEndOfList
    case noDigit
    case keyTwice
    case controlCharacter
    case noEndOfText
    case unknownEscape
    case notHexadecimal
    case halfACharacter
  }
}
