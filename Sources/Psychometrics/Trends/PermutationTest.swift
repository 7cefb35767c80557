// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether the weeks from a named one on differ from those before it.
///
/// p is the share of all ways to split the same weeks into two such groups that give a difference of
/// means at least as large. Effect: the share of pairs that rose, and the median pairwise difference.
/// Weeks are not exchangeable, so a claim needs p < .01.
/// Source: Edgington & Onghena 2007, Randomization Tests; nonoverlap of all pairs, Parker & Vannest
/// 2009, 10.1016/j.beth.2008.10.006; Hodges & Lehmann 1963, 10.1214/aoms/1177704172.
public struct PermutationTest: Hashable, Sendable {
  /// The last answered weeks before the split, at most ten.
  public var beforeCount: Int
  /// The first answered weeks from the split on, at most ten.
  public var afterCount: Int
  public var beforeMean: Double
  public var afterMean: Double
  /// After minus before.
  public var difference: Double
  public var twoSidedP: Double
  public var increaseP: Double
  public var decreaseP: Double
  /// The smallest two-sided p that so many weeks can give.
  public var smallestPossibleP: Double
  /// The share of (before, after) pairs that rose, ties counted half; .5 is no change.
  public var nonoverlap: Double
  /// The median of all pairwise differences after − before.
  public var hodgesLehmann: Double

  /// So many weeks on each side have 184,756 splits, which is instant.
  public static let longestPhase = 10

  /// - Parameter split: The first week that counts as after.
  /// - Returns: `nil` when one side has no answered week.
  public init?(_ series: WeeklySeries, split: Int) {
    let place = series.weeks.firstIndex { $0 >= split } ?? series.count
    let before = Array(series.values[..<place].suffix(Self.longestPhase))
    let after = Array(series.values[place...].prefix(Self.longestPhase))
    guard !before.isEmpty, !after.isEmpty else { return nil }
    beforeCount = before.count
    afterCount = after.count
    beforeMean = before.mean
    afterMean = after.mean
    difference = (after.mean - before.mean).zeroWithinTolerance

    let splits = Splits(before: before, after: after)
    twoSidedP = splits.share { $0.twoSided }
    increaseP = splits.share { $0.increase }
    decreaseP = splits.share { $0.decrease }
    smallestPossibleP = (before.count == after.count ? 2 : 1) / Double(splits.count.all)

    let differences = after.flatMap { later in before.map { (later - $0).zeroWithinTolerance } }
    let risen = differences.reduce(0.0) { $0 + ($1 > 0 ? 1 : $1 == 0 ? 0.5 : 0) }
    nonoverlap = risen / Double(differences.count)
    hodgesLehmann = differences.median
  }
}

/// All ways to split the pooled values into groups of the same sizes.
private struct Splits {
  struct Count {
    var all = 0
    var twoSided = 0
    var increase = 0
    var decrease = 0
  }

  private(set) var count = Count()
  private let pooled: [Double]
  private let beforeCount: Int
  private let total: Double
  private let observed: Double
  private let slack: Double

  init(before: [Double], after: [Double]) {
    pooled = before + after
    beforeCount = before.count
    total = pooled.reduce(0, +)
    observed = after.mean - before.mean
    // For scores of 0 to 100 just 1e-9; with larger numbers the dust is larger too.
    slack = comparisonTolerance * max(1, pooled.reduce(0) { max($0, abs($1)) } / 1000)
    choose(from: 0, chosen: 0, sum: 0)
  }

  func share(_ hits: (Count) -> Int) -> Double { Double(hits(count)) / Double(count.all) }

  private mutating func choose(from place: Int, chosen: Int, sum: Double) {
    guard chosen < beforeCount else {
      let after = (total - sum) / Double(pooled.count - beforeCount)
      let difference = after - sum / Double(beforeCount)
      count.all += 1
      if abs(difference) >= abs(observed) - slack { count.twoSided += 1 }
      if difference >= observed - slack { count.increase += 1 }
      if difference <= observed + slack { count.decrease += 1 }
      return
    }
    // Enough must be left to fill the group.
    for next in place...pooled.count - (beforeCount - chosen) {
      choose(from: next + 1, chosen: chosen + 1, sum: sum + pooled[next])
    }
  }
}
