// SPDX-License-Identifier: GPL-3.0-or-later

/// Several series over the same weeks, a line each.
package struct SparkTable: Equatable, Sendable {
  package var rows: [Row]
  /// Weeks that are named above, in their order; the number is the place among the weeks.
  package var labels: [Label]

  package struct Row: Equatable, Sendable {
    package var name: String
    /// One for each week, from 0, the lowest that can be, to 1; `nil` for a week without one.
    package var levels: [Double?]
    /// As a person reads it; `nil` where there is none.
    package var newest: String?
    /// The word for a value like the newest; `nil` where there is none.
    package var word: String?
    package var lowest: String?
    package var highest: String?
    /// The row as a sentence.
    package var inWords: PageText

    package init(
      name: String, levels: [Double?], newest: String? = nil, word: String? = nil,
      lowest: String? = nil, highest: String? = nil, inWords: PageText
    ) {
      self.name = name
      self.levels = levels
      self.newest = newest
      self.word = word
      self.lowest = lowest
      self.highest = highest
      self.inWords = inWords
    }
  }

  package struct Label: Equatable, Sendable {
    package var place: Int
    package var text: String

    package init(place: Int, text: String) {
      self.place = place
      self.text = text
    }
  }

  package init(rows: [Row], labels: [Label]) {
    self.rows = rows
    self.labels = labels
  }
}
