// SPDX-License-Identifier: GPL-3.0-or-later

/// What may be claimed of a series: in the weeks that are looked at, and over all there are.
///
/// The first check-in is left out of every test: people begin when it is hard, and the way back from
/// there would be told as a success.
public struct TrendFindings: Hashable, Sendable {
  /// The weeks that are looked at.
  public let window: TrendTest
  /// All weeks; `nil` where the window holds them all.
  public let all: TrendTest?
  /// `nil` in the first year.
  public let lastYear: YearComparison?

  /// - Parameters:
  ///   - whole: All answered weeks.
  ///   - weeks: The ones that are looked at.
  ///   - smallestChange: In the units of the values; 10 points of 100.
  public init(
    _ whole: WeeklySeries, in weeks: ClosedRange<Int>, _ threshold: ClaimThreshold,
    smallestChange: Double = 10
  ) {
    let tested = whole.dropFirst()
    let inWindow = tested.within(weeks)
    let areAll = inWindow.count == tested.count
    window = TrendTest(
      inWindow, threshold: areAll ? threshold.allWeeks : threshold.someWeeks,
      smallestChange: smallestChange)
    all =
      areAll
      ? nil
      : TrendTest(tested, threshold: threshold.allWeeks, smallestChange: smallestChange)
    lastYear = YearComparison(tested.upTo(weeks.upperBound))
  }

  /// What may be said of the window.
  public var claim: TrendClaim? { told(window) }

  /// What may be said of all weeks, where there are more than the window has.
  public var claimOfAll: TrendClaim? { all.flatMap(told) }

  /// Whether a claim is held back because the same weeks of last year were much the same.
  public var isSeason: Bool {
    [window, all].contains { test in test.map { $0.claim != nil && told($0) == nil } ?? false }
  }

  /// From the second year on, only what is not as it was in the same weeks of the first.
  private func told(_ test: TrendTest) -> TrendClaim? {
    guard let claim = test.claim else { return nil }
    guard let difference = lastYear?.difference else { return claim }
    return (claim.isUp ? difference : -difference) >= test.smallestChange - comparisonTolerance
      ? claim : nil
  }
}
