// SPDX-License-Identifier: GPL-3.0-or-later

/// Whether a series drifts one way at all: each pair of weeks counts +1 up, −1 down, 0 equal.
///
/// Weeks without an answer do not matter to it.
/// Source: Mann 1945, 10.2307/1907187; Kendall 1975, Rank Correlation Methods.
public struct MannKendallTest: Hashable, Sendable {
  /// The sum over all pairs.
  public var s: Int
  /// Corrected for ties; 0 when all values are equal.
  public var variance: Double
  /// (S − sign S)/√Var S; 0 when S or the variance is 0.
  public var z: Double
  /// Two-sided, by the normal distribution.
  public var normalP: Double
  /// Two-sided, by counting every order of the values, ties included; `nil` above 30 weeks.
  public var exactP: Double?
  /// S/√((n₀ − n₁) n₀) of n₀ pairs and n₁ tied ones; `nil` when all values are equal.
  public var tauB: Double?

  /// Weeks up to which p is counted rather than approximated.
  public static let largestExactCount = 30

  /// - Returns: `nil` below two answered weeks.
  public init?(_ series: WeeklySeries) {
    self.init(series, ties: TieGroups(series.values))
  }

  init?(_ series: WeeklySeries, ties: TieGroups) {
    guard series.count >= 2 else { return nil }
    s = ties.s
    variance = ties.varianceOfS
    z = Self.z(s: s, variance: variance)
    normalP = NormalDistribution.twoSidedP(z)
    let untied = ties.pairs - ties.tiedPairs
    tauB =
      untied > 0
      ? Double(s) / (Double(untied).squareRoot() * Double(ties.pairs).squareRoot()) : nil
    exactP = series.count <= Self.largestExactCount ? ties.exactP(s: s) : nil
  }

  /// The continuity-corrected S in standard deviations.
  static func z(s: Int, variance: Double) -> Double {
    guard s != 0, variance > 0 else { return 0 }
    return Double(s - s.signum()) / variance.squareRoot()
  }
}

extension TieGroups {
  /// Σ sign(y_j − y_i) over i < j, in n log n steps: of each value, how many before it are smaller, less how
  /// many are larger.
  ///
  /// Those before it are counted by group in a binary indexed tree.
  /// Source: Fenwick 1994, 10.1002/spe.4380240306.
  var s: Int {
    var tree = Array(repeating: 0, count: sizes.count + 1)
    func countBefore(below group: Int) -> Int {
      var count = 0
      var node = group
      while node > 0 {
        count += tree[node]
        node &= node - 1
      }
      return count
    }
    var s = 0
    for (place, group) in groups.enumerated() {
      s += countBefore(below: group) - (place - countBefore(below: group + 1))
      var node = group + 1
      while node < tree.count {
        tree[node] += 1
        node += node & -node
      }
    }
    return s
  }

  /// The share of all orders of these values with |S| at least as large.
  ///
  /// An order with k inversions has S = untied pairs − 2k, so the orders are counted by inversions.
  fileprivate func exactP(s: Int) -> Double {
    let untied = pairs - tiedPairs
    var hits = 0.0
    var all = 0.0
    for (inversions, orders) in GaussianMultinomial.coefficients(of: sizes).enumerated() {
      all += orders
      if abs(untied - 2 * inversions) >= abs(s) { hits += orders }
    }
    return hits / all
  }
}
