// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
public import Psychometrics

/// Why one record cannot be scored. Never holds an answer, and a name only where rows are not together.
public enum RecordProblem: Error, Equatable {
  case notJSON
  /// As `notJSON`, from the first character on.
  case noObject
  case notUTF8
  /// Longer than `RecordIterator.longest`.
  ///
  /// - Parameter mayHoldLineBreaks: Whether a quote that was left open could be why.
  case tooLong(mayHoldLineBreaks: Bool)
  /// - Parameter known: What could stand in its place.
  case unknownKey(Kind, String, known: [String])
  /// A key or a column.
  case twice(String)
  case notObject(key: String)
  /// The items that do not apply.
  case notListOfItems
  case notOffered(Item.ID, ResponseFormat)
  /// A setting, by its key, that is no whole number in its range.
  case outsideRange(String, ClosedRange<Int>)
  case respondentIsNoName
  case respondentIsUnsafe
  case notWeek
  case notDate
  case neitherWeekNorDate
  case weekAndDateDisagree
  /// Earlier than the line before it, of the same respondent.
  case notSorted(hasDate: Bool)
  /// The rows of a respondent are not together.
  ///
  /// - Parameter first: The line where they began, from 1.
  case notTogether(Respondent, first: Int)
  /// More people than can be remembered, whose names are in no order: it cannot be told whether the rows of
  /// one are together.
  case tooManyPeople(limit: Int)

  // MARK: Tables

  case noHeader
  /// - Parameter nearest: What one of its columns may have been meant for.
  case headerWithoutWeek(nearest: String?)
  /// The header has no comma, and this in its place.
  case otherSeparator(Character)
  /// `sep=;` before the header.
  ///
  /// Source: Excel, which takes it out when it opens the file, and no other program.
  case separatorLine
  /// A carriage return without a newline.
  case otherLineEnd
  /// UTF-16, with or without a mark.
  case otherEncoding
  /// A column that was asked for by name.
  case noSuchColumn(String, columns: [String])
  /// A column that was asked for as a further one, and is a part of the check-in.
  case ownColumn(String)
  /// - Parameter number: From 1.
  case columnWithoutName(number: Int)
  case fieldCountDiffers(columns: Int, fields: Int)
  case openQuote
  case strayQuote
  /// `NA` in this column could mean two things.
  case bareNA(String)

  /// What a name that nothing has would be the name of.
  public enum Kind: Sendable {
    case key, item, setting, column
  }
}
