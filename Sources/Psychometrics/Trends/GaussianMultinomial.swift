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
    let width = chosen * (total - chosen) + 1
    // One row of the triangle: C(m, 0) to C(m, chosen), `width` coefficients each.
    var row = Array(repeating: 0.0, count: (chosen + 1) * width)
    row[0] = 1
    row.withUnsafeMutableBufferPointer { row in
      for m in 1..<total + 1 {
        // From the last one on, so that C(m−1, j−1) and the lower powers still stand.
        for j in stride(from: min(m, chosen), through: 1, by: -1) {
          for power in stride(from: min(j * (m - j), width - 1), through: 0, by: -1) {
            let shifted = power >= j ? row[j * width + power - j] : 0
            row[j * width + power] = row[(j - 1) * width + power] + shifted
          }
        }
      }
    }
    return Array(row.suffix(width))
  }

  private static func multiplied(_ a: [Double], _ b: [Double]) -> [Double] {
    var product = Array(repeating: 0.0, count: a.count + b.count - 1)
    product.withUnsafeMutableBufferPointer { product in
      a.withUnsafeBufferPointer { a in
        b.withUnsafeBufferPointer { b in
          for i in a.indices {
            for j in b.indices { product[i + j] += a[i] * b[j] }
          }
        }
      }
    }
    return product
  }
}
