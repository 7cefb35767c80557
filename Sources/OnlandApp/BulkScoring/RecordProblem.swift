// SPDX-License-Identifier: GPL-3.0-or-later

import Formats
import Psychometrics

/// Why one record cannot be scored. Never holds an answer or a respondent's name.
enum RecordProblem: Error, Equatable {
  case notJSON
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

  // MARK: Tables

  case noHeader
  case headerWithoutWeek
  /// - Parameter number: From 1.
  case columnWithoutName(number: Int)
  case fieldCountDiffers(columns: Int)
  case openQuote
  case strayQuote
  /// `NA` in this column could mean two things.
  case bareNA(String)

  /// What a name that nothing has would be the name of.
  enum Kind: Sendable {
    case key, item, setting, column
  }
}
