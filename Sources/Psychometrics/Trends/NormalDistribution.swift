// SPDX-License-Identifier: GPL-3.0-or-later

/// The standard normal distribution, as far as the tests need it.
///
/// Written here because Swift's own library has no exponential function, and this module imports no
/// other; so a p-value does not depend on which C library is installed.
enum NormalDistribution {
  /// The 97.5 % quantile: a two-sided test at .05, a confidence interval of 95 %.
  static let quantile975 = 1.959963984540054

  /// The probability of a value at least as far from 0 as `z`, on either side.
  static func twoSidedP(_ z: Double) -> Double {
    complementaryErrorFunction(abs(z) / 2.0.squareRoot())
  }

  /// erfc x = 1 − erf x for x ≥ 0, within 1e-12 of the value itself.
  ///
  /// Below 2 by the series erf x = 2/√π e^(−x²) Σ 2ⁿ x^(2n+1) / (1·3···(2n+1)); from 2 on, where the
  /// subtraction would lose digits, by the continued fraction
  /// √π e^(x²) erfc x = 1/(x + (1/2)/(x + (2/2)/(x + (3/2)/(x + ···)))).
  /// Source: NIST Digital Library of Mathematical Functions, 7.6.2 and 7.9.
  static func complementaryErrorFunction(_ x: Double) -> Double {
    // Not a number stays that.
    guard x >= 0 else { return .nan }
    // Smaller than any number a Double can hold.
    if x > 27.3 { return 0 }
    if x < 2 {
      var term = x
      var sum = x
      var odd = 3.0
      while term > sum * 1e-17 {
        term *= 2 * x * x / odd
        sum += term
        odd += 2
      }
      return 1 - 2 / piRoot * exponential(-x * x) * sum
    }
    var fraction = x
    for step in stride(from: 120.0, through: 1, by: -1) { fraction = x + step / 2 / fraction }
    return exponential(-x * x) / (piRoot * fraction)
  }

  /// eˣ: x = k ln 2 + r with |r| ≤ ln 2 / 2, then 2ᵏ Σ rⁿ/n!.
  ///
  /// Source: Cody & Waite 1980, Software Manual for the Elementary Functions, chapter 6; ln 2 in two
  /// parts, so that k ln 2 is taken away without rounding.
  static func exponential(_ x: Double) -> Double {
    let doublings = (x / (ln2High + ln2Low)).rounded()
    let rest = (x - doublings * ln2High) - doublings * ln2Low
    var sum = 1.0
    for divisor in stride(from: 17.0, through: 1, by: -1) { sum = 1 + rest / divisor * sum }
    return sum * Double(sign: .plus, exponent: Int(doublings), significand: 1)
  }

  private static let piRoot = Double.pi.squareRoot()
  /// The upper bits of ln 2, few enough that a product with k is exact.
  private static let ln2High = 0x1.62e42fee00000p-1
  private static let ln2Low = 0x1.a39ef35793c76p-33
}
