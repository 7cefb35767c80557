// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// A line for each day with many numbers, to be looked down.
package struct ScoreTable: Equatable, Sendable {
  /// What stands over the days.
  package var dayColumn: Message
  /// What stands over the number over all; `nil` where no row can have one.
  package var overallColumn: Message?
  /// What stands over the other numbers, a word each.
  package var columns: [Message]
  /// What stands over the remarks.
  package var remarkColumn: Message
  package var rows: [Row]
  /// How the numbers are read.
  var legend: PageText
  /// The same for marks, where there is no room for numbers.
  var markLegend: PageText

  package struct Row: Equatable, Sendable {
    /// Such as `2026-11-23`.
    package var day: Message
    package var isLate: Bool
    /// Over all; `nil` where there is none.
    package var overall: Int?
    /// In the order of the columns; `nil` where it was not asked.
    package var cells: [Cell?]
    /// What is worth a word about this day, the weightiest first; empty when nothing is.
    package var remarks: [Message]
    /// The row as a sentence.
    package var inWords: PageText

    package init(
      day: Message, isLate: Bool, overall: Int? = nil, cells: [Cell?], remarks: [Message],
      inWords: PageText
    ) {
      self.day = day
      self.isLate = isLate
      self.overall = overall
      self.cells = cells
      self.remarks = remarks
      self.inWords = inWords
    }
  }

  package struct Cell: Equatable, Sendable {
    /// `nil` where it is not known.
    package var shown: Int?
    /// Where it lies, from 0, the lowest of its bands, to 1, the highest; `nil` where it is in none.
    package var level: Double?

    package init(shown: Int? = nil, level: Double? = nil) {
      self.shown = shown
      self.level = level
    }
  }
}
