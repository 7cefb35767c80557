// SPDX-License-Identifier: GPL-3.0-or-later

/// How small p* must be before a series is said to have changed.
///
/// Somebody who checks in weekly looks 52 times a year, and false alarms add up. With these, and the
/// rule that a change holds in two check-ins running, fewer than one in ten people whose weeks stay as
/// they are is told of a change within a year; the figures are in Documentation/Trends.md.
public struct ClaimThreshold: Hashable, Sendable {
  /// For all weeks there are.
  public var allWeeks: Double
  /// For the last ones of more: these weeks are a second look at the same series.
  public var someWeeks: Double

  /// For a series that was asked for.
  public static let asked = ClaimThreshold(allWeeks: 0.0025, someWeeks: 0.0001)

  /// For the series of a report that nobody asked for one by one: the overall and seven areas.
  ///
  /// Source: Bonferroni's correction for eight tests.
  public static let unasked = ClaimThreshold(
    allWeeks: asked.allWeeks / 8, someWeeks: asked.someWeeks / 8)
}
