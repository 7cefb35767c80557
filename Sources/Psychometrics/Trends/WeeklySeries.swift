// SPDX-License-Identifier: GPL-3.0-or-later

/// One value for each answered week, ascending; a week without a value is simply not there.
public struct WeeklySeries: Hashable, Sendable {
  /// Strictly ascending; those of the calendar are weeks since Monday 1970-01-05.
  public let weeks: [Int]
  /// One for each of `weeks`, finite and unrounded.
  public let values: [Double]

  /// - Parameters:
  ///   - weeks: Strictly ascending.
  ///   - values: One for each week; a week without a value is left out, and so is one whose value
  ///     is not finite.
  public init(weeks: [Int], values: [Double?]) {
    precondition(weeks.count == values.count, "one value a week")
    var answeredWeeks: [Int] = []
    var answers: [Double] = []
    for case (let week, let value?) in zip(weeks, values) where value.isFinite {
      precondition(answeredWeeks.last.map { $0 < week } ?? true, "weeks ascend")
      answeredWeeks.append(week)
      answers.append(value)
    }
    self.weeks = answeredWeeks
    self.values = answers
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
      weeks: weeks, values: zip(weeks, values).map { range.contains($0) ? $1 : nil })
  }

  /// Without the first answered week.
  public func dropFirst() -> WeeklySeries {
    WeeklySeries(weeks: Array(weeks.dropFirst()), values: Array(values.dropFirst()))
  }

  /// Without the newest answered week.
  public func dropLast() -> WeeklySeries {
    WeeklySeries(weeks: Array(weeks.dropLast()), values: Array(values.dropLast()))
  }

  /// The answered weeks up to this one.
  public func upTo(_ week: Int) -> WeeklySeries {
    WeeklySeries(weeks: weeks, values: zip(weeks, values).map { $0 <= week ? $1 : nil })
  }

  /// Weeks in a row without an answer after which a person begins anew.
  ///
  /// Source: evidence 4.4: a gap of more than eight weeks offers a new baseline.
  public static let longestGap = 8

  /// The last stretch of more than `longestGap` weeks without an answer; `nil` without one.
  public var longGap: Range<Int>? {
    let gaps = zip(weeks, weeks.dropFirst()).map { $0 + 1..<$1 }
    return gaps.last { $0.count > Self.longestGap }
  }

  /// The answered weeks after the last long gap; all of them without one.
  public var sinceLongGap: WeeklySeries {
    guard let gap = longGap, let last = weeks.last else { return self }
    return within(gap.upperBound...last)
  }
}
