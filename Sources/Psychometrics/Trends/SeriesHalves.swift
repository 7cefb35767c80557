// SPDX-License-Identifier: GPL-3.0-or-later

/// The first and the last half of a series, side by side: a description that claims nothing.
public struct SeriesHalves: Hashable, Sendable {
  /// Answered weeks in each half; of an odd number the middle week is in neither.
  public var count: Int
  /// The mean of the first half.
  public var first: Double
  /// The mean of the last.
  public var last: Double
  /// How far a week lies from the one before it, on average.
  public var usualMove: Double

  /// Answered weeks from which there are halves.
  public static let fewestWeeks = 4

  /// - Returns: `nil` below four answered weeks.
  public init?(_ series: WeeklySeries) {
    let values = series.values
    guard values.count >= Self.fewestWeeks else { return nil }
    count = values.count / 2
    first = Array(values.prefix(count)).mean
    last = Array(values.suffix(count)).mean
    usualMove = zip(values.dropFirst(), values).map { abs($0 - $1) }.mean
  }

  /// Whether the halves differ by no more than neighbouring weeks do, and by less than what would be large
  /// enough to matter: where weeks move a lot, halves that lie far apart are not the same.
  public func areMuchTheSame(below smallestChange: Double) -> Bool {
    let difference = abs(last - first)
    return difference <= usualMove + comparisonTolerance && difference < smallestChange
  }
}
