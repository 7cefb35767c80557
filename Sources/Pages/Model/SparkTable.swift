// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// Several series over the same weeks, a line each.
package struct SparkTable: Equatable, Sendable {
  package var rows: [Row]
  /// Weeks that are named above, in their order; the number is the place among the weeks.
  package var labels: [Label]

  /// Whether a week of any row has nothing, though the row has something.
  package var hasGaps: Bool {
    rows.contains { $0.instead == nil && $0.levels.contains(nil) }
  }

  package struct Row: Equatable, Sendable {
    package var name: Message
    /// One for each week, from 0, the lowest that can be, to 1; `nil` for a week without one.
    package var levels: [Double?]
    /// As a person reads it; `nil` where there is none.
    package var newest: Message?
    /// The word for a value like the newest; `nil` where there is none.
    package var word: Message?
    package var lowest: Message?
    package var highest: Message?
    /// What is said where no week has a level; `nil` for nothing.
    package var instead: Message?
    /// The row as a sentence.
    package var inWords: PageText

    package init(
      name: Message, levels: [Double?], newest: Message? = nil, word: Message? = nil,
      lowest: Message? = nil, highest: Message? = nil, instead: Message? = nil,
      inWords: PageText
    ) {
      self.name = name
      self.levels = levels
      self.newest = newest
      self.word = word
      self.lowest = lowest
      self.highest = highest
      self.instead = instead
      self.inWords = inWords
    }
  }

  package struct Label: Equatable, Sendable {
    package var place: Int
    package var text: Message

    package init(place: Int, text: Message) {
      self.place = place
      self.text = text
    }
  }

  package init(rows: [Row], labels: [Label]) {
    self.rows = rows
    self.labels = labels
  }
}
