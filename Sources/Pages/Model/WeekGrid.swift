// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// One mark for each week and each row, so that many weeks can be looked at at once.
package struct WeekGrid: Equatable, Sendable {
  package var weeks: ClosedRange<Int>
  /// Weeks with a check-in; in any other nothing is known.
  package var answered: Set<Int>
  package var rows: [Row]
  /// Weeks that are named at the axis, the most important first.
  package var labels: [WeekChart.Label]
  /// The rows as sentences.
  package var inWords: [PageText]

  package struct Row: Equatable, Sendable {
    package var name: Message
    /// By week; one without a value is absent.
    package var marks: [Int: Mark]

    package init(name: Message, marks: [Int: Mark]) {
      self.name = name
      self.marks = marks
    }
  }

  package enum Mark: Hashable, Sendable {
    /// How easy a week was, in five steps from 0, the hardest, to 4; `isHard` in the lowest band.
    case ease(Int, isHard: Bool)
    /// How much there was of something, in five steps from 0, the least, to 4: nobody knows which end
    /// is the easier one.
    case amount(Int)
    /// How strongly something stood out, from 1 to 3.
    case strength(Int)
  }

  package init(
    weeks: ClosedRange<Int>, answered: Set<Int>, rows: [Row], labels: [WeekChart.Label],
    inWords: [PageText]
  ) {
    self.weeks = weeks
    self.answered = answered
    self.rows = rows
    self.labels = labels
    self.inWords = inWords
  }
}
