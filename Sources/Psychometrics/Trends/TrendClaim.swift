// SPDX-License-Identifier: GPL-3.0-or-later

/// That a series changed, told by its ends or, if it moved at once, by its two levels.
public struct TrendClaim: Hashable, Sendable {
  /// The first and last answered week it rests on.
  public var weeks: ClosedRange<Int>
  public var slope: TheilSenSlope
  /// `nil` where it moved little by little.
  public var step: LevelStep?
  /// About where the series was at first: the level before a step, else the line at the first week.
  ///
  /// Never beyond the values there were, so that a line cannot run off the scale.
  public var start: Double
  /// About where it is now.
  public var end: Double

  public var isUp: Bool { end > start }

  /// - Returns: `nil` below two answered weeks.
  init?(_ series: WeeklySeries, slope: TheilSenSlope) {
    guard let first = series.weeks.first, let last = series.weeks.last, first < last,
      let lowest = series.values.min(), let highest = series.values.max()
    else { return nil }
    weeks = first...last
    self.slope = slope
    let line = { (week: Int) in
      min(max(slope.intercept + slope.slope * Double(week), lowest), highest)
    }
    step = LevelStep(series).flatMap { step in
      step.isStep && (step.after > step.before) == (slope.slope > 0) ? step : nil
    }
    start = step?.before ?? line(first)
    end = step?.after ?? line(last)
  }
}
