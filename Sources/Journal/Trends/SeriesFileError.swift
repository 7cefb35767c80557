// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates

/// Why a file of a weekly series cannot be used.
package enum SeriesFileError: Error, Equatable {
  /// Larger than `SeriesFile.maximumBytes`.
  case tooLarge(name: String)
  case notUTF8(name: String)
  /// - Parameters:
  ///   - problems: The first ones, `SeriesFile.maximumShownProblems` at most.
  ///   - more: How many there are besides.
  case unusable(name: String, problems: [RowProblem], more: Int)

  /// One thing wrong with the file.
  package struct RowProblem: Equatable {
    /// From 1.
    package var line: Int
    package var reason: Reason
  }

  package enum Reason: Equatable {
    case openQuote
    /// More than `SeriesFile.maximumRows`.
    case tooManyRows
    case empty
    case tooFewColumns
    /// The header has no comma, and this in its place.
    case otherSeparator(Character)
    case noSuchColumn(String, known: [String])
    /// The first line is a row.
    case noHeader
    case fieldCountDiffers(fields: Int, columns: Int)
    case notWeek
    /// Six digits that are no year and week of it.
    case notYearWeek
    case otherNotation(WeekNotation, above: WeekNotation)
    case sameWeek(asLine: Int)
    case weekBefore(line: Int)
    case notValue
  }
}
