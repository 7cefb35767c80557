// SPDX-License-Identifier: GPL-3.0-or-later

/// A line for each day, with marks so small that many days can be looked down at once.
package struct SparkTable: Equatable, Sendable {
  /// How many marks a line has where all were asked.
  package var columns: Int
  package var rows: [Row]
  /// What the marks stand for.
  package var legend: PageText

  package struct Row: Equatable, Sendable {
    /// Such as `2026-11-23`.
    package var day: String
    package var isLate: Bool
    /// Over all; `nil` where there is none.
    package var overall: Int?
    /// In the order of the columns; `nil` where it was not asked.
    package var cells: [Cell?]
    /// What is worth a word about this day; empty when nothing is.
    package var remarks: [String]
    /// The row as a sentence.
    package var inWords: PageText

    package init(
      day: String, isLate: Bool, overall: Int? = nil, cells: [Cell?], remarks: [String],
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
    package var name: String
    /// From 0 to 100, the higher the easier; `nil` where it is not known.
    package var value: Double?
    /// The word for a value like this; `nil` where there is none.
    package var word: String?

    package init(name: String, value: Double? = nil, word: String? = nil) {
      self.name = name
      self.value = value
      self.word = word
    }
  }
}
