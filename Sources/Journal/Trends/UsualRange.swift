// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Where a person's last weeks mostly were, in the numbers that are read.
///
/// After a long gap only the weeks that follow it count: what was usual before says little about a
/// person who was away so long.
package struct UsualRange {
  /// Unrounded.
  package var limits: ClosedRange<Double>
  /// Of the weeks looked at those whose displayed number is between the displayed limits.
  package var within: Int
  /// The weeks looked at: the last twelve, or all where there are fewer.
  package var count: Int
  /// From the first of them to the last.
  package var weeks: ClosedRange<Int>
  /// Whether it is too wide to be worth two numbers: the weeks go up and down a lot.
  package var isWide: Bool

  /// The share of the scale beyond which a range is wide.
  private static let widest = 0.4

  /// - Returns: `nil` below eight weeks.
  package init?(_ series: TrendSeries) {
    let tested = series.tested.sinceLongGap
    guard let usual = UsualWeeks(tested), let newest = tested.weeks.last else { return nil }
    limits = usual.range
    count = usual.count
    weeks = usual.firstWeek...newest
    let shown = displayed(usual.range.lowerBound)...displayed(usual.range.upperBound)
    within = tested.values.suffix(usual.count).count { shown.contains(displayed($0)) }
    let width = usual.range.upperBound - usual.range.lowerBound
    isWide = width > Self.widest * (series.range.upperBound - series.range.lowerBound) + 1e-9
  }
}
