// SPDX-License-Identifier: GPL-3.0-or-later

/// How far the items of a scale go together, over people who answered all of them.
///
/// Source: Cronbach 1951, 10.1007/BF02310555; Feldt 1965, 10.1007/BF02289499; for two items Eisinga,
/// te Grotenhuis & Pelzer 2013, 10.1007/s00038-012-0416-3.
package struct InternalConsistency: Sendable {
  package let people: Int
  package let items: [ItemStatistics]
  /// Cronbach's alpha; `nil` where the sum does not vary.
  package let alpha: Double?
  /// Feldt's interval of alpha, 95 %.
  package let interval: ClosedRange<Double>?
  /// Of two items their correlation, and what it says of both together; `nil` for more items.
  package let twoItems: (correlation: Double, spearmanBrown: Double)?

  package struct ItemStatistics: Sendable {
    package var mean: Double
    /// With n - 1.
    package var deviation: Double
    /// With the sum of the other items; `nil` where one of the two does not vary.
    package var itemRest: Double?
    /// Alpha of the other items; `nil` where fewer than two are left.
    package var alphaWithout: Double?
  }

  /// - Parameter rows: One for each person, each with a number for every item, keyed one way.
  /// - Returns: `nil` below two people or two items.
  package init?(_ rows: [[Double]]) {
    guard rows.count >= 2, let count = rows.first?.count, count >= 2 else { return nil }
    people = rows.count
    let means = (0..<count).map { item in rows.reduce(0) { $0 + $1[item] } / Double(rows.count) }
    let covariances = Self.covariances(rows, means)
    let all = Array(0..<count)
    let total = covariances.reduce(0) { $0 + $1.reduce(0, +) }
    items = all.map { item in
      let own = covariances[item][item]
      let row = covariances[item].reduce(0, +)
      let rest = total - 2 * row + own
      return ItemStatistics(
        mean: means[item], deviation: own.squareRoot(),
        itemRest: own > 0 && rest > 0 ? (row - own) / (own * rest).squareRoot() : nil,
        alphaWithout: count > 2 ? Self.alpha(covariances, all.filter { $0 != item }) : nil)
    }
    let alpha = Self.alpha(covariances, all)
    self.alpha = alpha
    let freedom = (Double(rows.count - 1), Double((rows.count - 1) * (count - 1)))
    interval = alpha.map { alpha in
      let low = 1 - (1 - alpha) * FDistribution.quantile(0.975, freedom.0, freedom.1)
      let high = 1 - (1 - alpha) * FDistribution.quantile(0.025, freedom.0, freedom.1)
      return min(low, high)...max(low, high)
    }
    let product = covariances[0][0] * covariances[1][1]
    if count == 2, product > 0 {
      let correlation = covariances[0][1] / product.squareRoot()
      twoItems = correlation > -1 ? (correlation, 2 * correlation / (1 + correlation)) : nil
    } else {
      twoItems = nil
    }
  }

  /// With n - 1, of each item with each.
  private static func covariances(_ rows: [[Double]], _ means: [Double]) -> [[Double]] {
    let count = means.count
    var covariances = Array(repeating: Array(repeating: 0.0, count: count), count: count)
    for left in 0..<count {
      for right in left..<count {
        let sum = rows.reduce(0) {
          $0 + ($1[left] - means[left]) * ($1[right] - means[right])
        }
        covariances[left][right] = sum / Double(rows.count - 1)
        covariances[right][left] = covariances[left][right]
      }
    }
    return covariances
  }

  /// Over some of the items: k/(k - 1) (1 - trace / sum).
  private static func alpha(_ covariances: [[Double]], _ items: [Int]) -> Double? {
    let trace = items.reduce(0) { $0 + covariances[$1][$1] }
    let sum = items.reduce(0) { sum, left in
      items.reduce(sum) { $0 + covariances[left][$1] }
    }
    guard sum > 0 else { return nil }
    let count = Double(items.count)
    return count / (count - 1) * (1 - trace / sum)
  }
}
