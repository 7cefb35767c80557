// SPDX-License-Identifier: GPL-3.0-or-later

/// The two levels that a series is best told by, and whether they tell it better than a slope.
///
/// Of all ways to cut the weeks in two, with at least four on each side, the one whose means leave the
/// least squares. It is a step when the two parts differ by more than a slope through them explains: when
/// two levels leave less than four fifths of the squares that the best straight line leaves. A line has
/// one number less to choose, so levels that are merely as good are no step; of simulated lines about one
/// in five is told as a step, of steps of two standard deviations about two in three.
/// Source: least-squares change point, as in Hinkley 1970, 10.1093/biomet/57.1.1; the four fifths are
/// judgement, from the simulation in Documentation/Trends.md.
public struct LevelStep: Hashable, Sendable {
  /// The first answered week of the later part.
  public var week: Int
  /// The mean of the weeks before it.
  public var before: Double
  /// The mean from it on.
  public var after: Double
  /// The squares that two levels leave, as a share of those a straight line leaves; 1 where the line
  /// leaves none.
  public var shareOfSquares: Double

  public static let fewestWeeks = 4
  /// Below this share it is a step.
  public static let largestShare = 0.8

  public var isStep: Bool { shareOfSquares < Self.largestShare }

  /// - Returns: `nil` below eight answered weeks, and when both parts have the same mean.
  public init?(_ series: WeeklySeries) {
    let values = series.values
    let weeks = series.weeks.map(Double.init)
    guard values.count >= 2 * Self.fewestWeeks else { return nil }
    // With the sum of all squares fixed, the least are left where the most lie between the means.
    var best: (place: Int, between: Double)?
    let total = values.reduce(0, +)
    var sum = values[..<(Self.fewestWeeks - 1)].reduce(0, +)
    for place in Self.fewestWeeks...values.count - Self.fewestWeeks {
      sum += values[place - 1]
      let (one, other) = (Double(place), Double(values.count - place))
      let difference = (total - sum) / other - sum / one
      let between = difference * difference * one * other
      if between > (best?.between ?? 0) + comparisonTolerance { best = (place, between) }
    }
    guard let place = best?.place else { return nil }
    week = series.weeks[place]
    before = Array(values[..<place]).mean
    after = Array(values[place...]).mean
    let line = Self.squaresAroundLine(weeks, values)
    let levels =
      Self.squares(values[..<place], around: before) + Self.squares(values[place...], around: after)
    shareOfSquares = line > comparisonTolerance ? levels / line : 1
  }

  private static func squares(_ values: ArraySlice<Double>, around mean: Double) -> Double {
    values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
  }

  /// Around the straight line of least squares.
  private static func squaresAroundLine(_ weeks: [Double], _ values: [Double]) -> Double {
    let (week, value) = (weeks.mean, values.mean)
    var (products, squares) = (0.0, 0.0)
    for (x, y) in zip(weeks, values) {
      products += (x - week) * (y - value)
      squares += (x - week) * (x - week)
    }
    let slope = products / squares
    return zip(weeks, values).reduce(0) { sum, point in
      let rest = point.1 - value - slope * (point.0 - week)
      return sum + rest * rest
    }
  }
}
