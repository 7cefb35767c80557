// SPDX-License-Identifier: GPL-3.0-or-later

/// One value for each answered week, ascending; a week without a value is simply not there.
public struct WeeklySeries: Hashable, Sendable {
  /// Strictly ascending; those of the calendar are weeks since Monday 1970-01-05.
  public let weeks: [Int]
  /// One for each of `weeks`, finite and unrounded.
  public let values: [Double]

  /// - Parameter points: In strictly ascending weeks; one without a value is left out.
  public init(_ points: some Sequence<(week: Int, value: Double?)>) {
    var weeks: [Int] = []
    var values: [Double] = []
    for case (let week, let value?) in points {
      precondition(weeks.last.map { $0 < week } ?? true, "weeks ascend")
      precondition(value.isFinite, "values are finite")
      weeks.append(week)
      values.append(value)
    }
    self.weeks = weeks
    self.values = values
  }

  /// Answered weeks.
  public var count: Int { weeks.count }

  /// Calendar weeks from the first answered one to the last, both counted; 0 without any.
  public var span: Int {
    guard let first = weeks.first, let last = weeks.last else { return 0 }
    return last - first + 1
  }

  /// The answered weeks that lie in `range`.
  public func within(_ range: ClosedRange<Int>) -> WeeklySeries {
    WeeklySeries(
      zip(weeks, values).filter { range.contains($0.0) }.map { (week: $0.0, value: $0.1) })
  }
}
