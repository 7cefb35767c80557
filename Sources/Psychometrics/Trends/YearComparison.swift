// SPDX-License-Identifier: GPL-3.0-or-later

/// The newest weeks beside the same weeks of the year before, so that a season is not told as a change.
public struct YearComparison: Hashable, Sendable {
  /// How many weeks have one a year before them.
  public var count: Int
  public var lastYear: Double
  public var thisYear: Double

  public var difference: Double { (thisYear - lastYear).zeroWithinTolerance }

  /// 52 weeks are a year but for a day or two.
  public static let year = 52
  /// Answered weeks, the newest ones, that are compared at most: half a year.
  static let mostWeeks = 26
  /// Pairs from which the two means are worth reading.
  public static let fewestShown = 4

  /// - Returns: `nil` when none of the newest weeks was answered a year before too.
  public init?(_ series: WeeklySeries) {
    let valueOfWeek = Dictionary(
      zip(series.weeks, series.values), uniquingKeysWith: { _, newer in newer })
    let pairs = zip(series.weeks, series.values).suffix(Self.mostWeeks).compactMap { week, value in
      valueOfWeek[week - Self.year].map { (then: $0, now: value) }
    }
    guard !pairs.isEmpty else { return nil }
    count = pairs.count
    lastYear = pairs.map(\.then).mean
    thisYear = pairs.map(\.now).mean
  }
}
