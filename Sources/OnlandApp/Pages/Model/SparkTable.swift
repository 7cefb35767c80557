// SPDX-License-Identifier: GPL-3.0-or-later

/// A line for each day, with marks so small that many days can be looked down at once.
struct SparkTable: Equatable, Sendable {
  /// How many marks a line has where all were asked.
  var columns: Int
  var rows: [Row]
  /// What the marks stand for.
  var legend: PageText

  struct Row: Equatable, Sendable {
    /// Such as `2026-11-23`.
    var day: String
    var isLate: Bool
    /// Over all; `nil` where there is none.
    var overall: Int?
    /// In the order of the columns; `nil` where it was not asked.
    var cells: [Cell?]
    /// What is worth a word about this day; empty when nothing is.
    var remarks: [String]
    /// The row as a sentence.
    var inWords: PageText
  }

  struct Cell: Equatable, Sendable {
    var name: String
    /// From 0 to 100, the higher the easier; `nil` where it is not known.
    var value: Double?
    /// The word for a value like this; `nil` where there is none.
    var word: String?
  }
}
