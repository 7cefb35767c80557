// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// Values over weeks.
///
/// A week is a whole number that grows by one from week to week. One without a point is a gap: nothing
/// is known of it, and nothing may be drawn across it.
package struct WeekChart: Equatable, Sendable {
  /// What the values can be.
  package var range: ClosedRange<Double>
  package var weeks: ClosedRange<Int>
  /// In the order of their weeks; two of one week differ in kind.
  package var points: [Point]
  /// The smoothed course, at weeks with a point; empty where there are too few.
  package var smoothed: [SmoothedPoint]
  /// Words for parts of the range, from below; empty when there are none.
  package var bands: [Band]
  /// Where the newest values mostly were; `nil` where that is not known, or they were all over the range.
  package var usual: Usual?
  /// Weeks from which something else holds.
  package var changes: [Int]
  /// Weeks that had a plan; empty where plans are not shown.
  package var plans: [Int] = []
  /// Weeks that are named at the axis, the most important first.
  package var labels: [Label]
  /// Words for the two ends of the range; `nil` where nobody knows what they mean.
  package var ends: Ends?
  /// The points as sentences; empty where what stands beside the chart says the same.
  package var inWords: [PageText]

  package struct Point: Equatable, Sendable {
    package var week: Int
    package var value: Double
    package var kind: Kind

    package init(week: Int, value: Double, kind: Kind) {
      self.week = week
      self.value = value
      self.kind = kind
    }
  }

  package struct Usual: Equatable, Sendable {
    package var values: ClosedRange<Double>
    /// Those of the chart that it was taken from.
    package var weeks: ClosedRange<Int>

    package init(values: ClosedRange<Double>, weeks: ClosedRange<Int>) {
      self.values = values
      self.weeks = weeks
    }
  }

  package enum Kind: Equatable, Sendable {
    case inTime
    /// Answered in a later week.
    case late
    /// Of a short form: beside the others, and not in the smoothed course.
    case shortForm
  }

  package struct SmoothedPoint: Equatable, Sendable {
    package var week: Int
    package var value: Double
  }

  package struct Band: Equatable, Sendable {
    package var range: ClosedRange<Double>
    package var word: String

    package init(range: ClosedRange<Double>, word: String) {
      self.range = range
      self.word = word
    }
  }

  package struct Ends: Equatable, Sendable {
    package var low: Message
    package var high: Message

    /// Of scores that are easier the higher they are.
    static let harderToEasier = Ends(low: .chartHarder(), high: .chartEasier())
  }

  package struct Label: Equatable, Sendable {
    package var week: Int
    package var text: Message

    package init(week: Int, text: Message) {
      self.week = week
      self.text = text
    }
  }

  /// Weeks without a point between the first and the last one.
  package var gaps: [ClosedRange<Int>] {
    zip(points, points.dropFirst()).compactMap { before, after in
      after.week - before.week < 2 ? nil : before.week + 1...after.week - 1
    }
  }
}
