// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Fisher's distribution, as far as intervals need it.
package enum FDistribution {
  /// The value below which a share of the distribution lies.
  ///
  /// By bisection of the incomplete beta function: F = d2 x / (d1 (1 - x)) with I(x; d1/2, d2/2) = p.
  /// Source: NIST Digital Library of Mathematical Functions, 8.17.
  ///
  /// - Parameters:
  ///   - share: Above 0, below 1.
  ///   - first: Degrees of freedom above the line, above 0.
  ///   - second: Those below it.
  package static func quantile(_ share: Double, _ first: Double, _ second: Double) -> Double {
    var low = 0.0
    var high = 1.0
    while true {
      let middle = (low + high) / 2
      // No number lies between the two any more.
      guard middle > low, middle < high else { break }
      if incompleteBeta(middle, first / 2, second / 2) < share {
        low = middle
      } else {
        high = middle
      }
    }
    return second * low / (first * (1 - low))
  }

  /// The regularised incomplete beta function I(x; a, b), by its continued fraction (8.17.22), evaluated
  /// by the modified method of Lentz.
  static func incompleteBeta(_ x: Double, _ a: Double, _ b: Double) -> Double {
    guard x > 0 else { return 0 }
    guard x < 1 else { return 1 }
    // It converges quickly on this side only.
    if x > (a + 1) / (a + b + 2) { return 1 - incompleteBeta(1 - x, b, a) }
    let tiny = 1e-300
    let guarded = { (value: Double) in abs(value) < tiny ? tiny : value }
    var c = 1.0
    var d = 1 / guarded(1 - (a + b) * x / (a + 1))
    var fraction = d
    for step in 1...100_000 {
      let m = Double(step)
      let even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m))
      d = 1 / guarded(1 + even * d)
      c = guarded(1 + even / c)
      fraction *= d * c
      let odd = -(a + m) * (a + b + m) * x / ((a + 2 * m) * (a + 2 * m + 1))
      d = 1 / guarded(1 + odd * d)
      c = guarded(1 + odd / c)
      fraction *= d * c
      if abs(d * c - 1) < 1e-16 { break }
    }
    let logarithm =
      lgamma(a + b) - lgamma(a) - lgamma(b) + a * log(x) + b * log1p(-x) - log(a)
    return exp(logarithm) * fraction
  }
}
