// SPDX-License-Identifier: GPL-3.0-or-later

/// Where the last weeks mostly were: without the lowest and the highest of them.
///
/// Ten of twelve weeks are the middle 80 %. What was, and no limit for what is to come: of a series with
/// nine possible values, limits by a control chart would span most of the scale.
public struct UsualWeeks: Hashable, Sendable {
  /// The lowest and highest value of the middle.
  public var range: ClosedRange<Double>
  /// Weeks that lie in the range; more than the middle ones where values are equal.
  public var within: Int
  /// The weeks looked at.
  public var count: Int
  /// The first of them.
  public var firstWeek: Int

  /// Answered weeks from which there is a middle.
  public static let fewestWeeks = 8
  /// Answered weeks that are looked at, the newest ones.
  public static let mostWeeks = 12

  /// - Returns: `nil` below eight answered weeks.
  public init?(_ series: WeeklySeries) {
    let values = Array(series.values.suffix(Self.mostWeeks))
    guard values.count >= Self.fewestWeeks else { return nil }
    let sorted = values.sorted()
    let middle = sorted[1]...sorted[values.count - 2]
    range = middle
    within = values.count {
      $0 >= middle.lowerBound - comparisonTolerance && $0 <= middle.upperBound + comparisonTolerance
    }
    count = values.count
    firstWeek = series.weeks[series.count - values.count]
  }
}
