// SPDX-License-Identifier: GPL-3.0-or-later

/// Counts the orders of a multiset by their inversions.
///
/// The number of orders with k inversions is the coefficient of qᵏ in [n; c₁, c₂, …]_q, a product of
/// Gaussian binomials. Source: MacMahon 1916, Combinatory Analysis; Andrews 1976, The Theory of
/// Partitions, theorem 3.6.
enum GaussianMultinomial {
  /// - Parameter sizes: How many equal elements each group holds.
  /// - Returns: Coefficients from q⁰ on. Sums of positive numbers only, so Doubles stay accurate.
  static func coefficients(of sizes: [Int]) -> [Double] {
    var total = 0
    var product = [1.0]
    for size in sizes {
      total += size
      product = multiplied(product, binomial(total, size))
    }
    return product
  }

  /// [m choose j]_q by q-Pascal: C(m, j) = C(m−1, j−1) + q^j C(m−1, j).
  private static func binomial(_ total: Int, _ chosen: Int) -> [Double] {
    // The smaller of the two equal binomials needs fewer steps.
    let chosen = min(chosen, total - chosen)
    // One row of the triangle, for 0 to `chosen`.
    var row: [[Double]] = [[1]] + Array(repeating: [], count: chosen)
    for m in 1...max(1, total) {
      for j in stride(from: min(m, chosen), through: 1, by: -1) {
        row[j] = added(row[j - 1], row[j], shift: j)
      }
    }
    return row[chosen]
  }

  /// a + q^shift b.
  private static func added(_ a: [Double], _ b: [Double], shift: Int) -> [Double] {
    guard !b.isEmpty else { return a }
    var sum = a + Array(repeating: 0, count: max(0, b.count + shift - a.count))
    for (power, coefficient) in b.enumerated() { sum[power + shift] += coefficient }
    return sum
  }

  private static func multiplied(_ a: [Double], _ b: [Double]) -> [Double] {
    var product = Array(repeating: 0.0, count: a.count + b.count - 1)
    for (i, left) in a.enumerated() {
      for (j, right) in b.enumerated() { product[i + j] += left * right }
    }
    return product
  }
}
