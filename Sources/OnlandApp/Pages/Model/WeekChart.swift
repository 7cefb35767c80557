// SPDX-License-Identifier: GPL-3.0-or-later

/// Values over weeks.
///
/// A week is a whole number that grows by one from week to week. One without a point is a gap: nothing
/// is known of it, and nothing may be drawn across it.
struct WeekChart: Equatable, Sendable {
  /// What the values can be.
  var range: ClosedRange<Double>
  var weeks: ClosedRange<Int>
  /// In the order of their weeks; two of one week differ in kind.
  var points: [Point]
  /// The smoothed course, at weeks with a point; empty where there are too few.
  var smoothed: [SmoothedPoint]
  /// Words for parts of the range, from below; empty when there are none.
  var bands: [Band]
  /// Where a value usually is; `nil` where that is not known.
  var usualRange: ClosedRange<Double>?
  /// Weeks from which something else holds.
  var changes: [Int]
  /// Weeks that are named at the axis, the most important first.
  var labels: [Label]
  /// The points as sentences; empty where what stands beside the chart says the same.
  var inWords: [PageText]

  struct Point: Equatable, Sendable {
    var week: Int
    /// Such as `2026-W48`.
    var name: String
    var value: Double
    var kind: Kind
  }

  enum Kind: Equatable, Sendable {
    case inTime
    /// Answered in a later week.
    case late
    /// Of a short form: beside the others, and not in the smoothed course.
    case shortForm
  }

  struct SmoothedPoint: Equatable, Sendable {
    var week: Int
    var value: Double
  }

  struct Band: Equatable, Sendable {
    var range: ClosedRange<Double>
    var word: String
  }

  struct Label: Equatable, Sendable {
    var week: Int
    var text: String
  }

  /// Weeks without a point between the first and the last one.
  var gaps: [ClosedRange<Int>] {
    zip(points, points.dropFirst()).compactMap { before, after in
      after.week - before.week < 2 ? nil : before.week + 1...after.week - 1
    }
  }
}
