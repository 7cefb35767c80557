// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

/// Draws weeks that resemble their neighbours, in standard deviations around 0.
public struct AlikeWeeks {
  private var random: SeededRandom
  /// The correlation of a week with the one before it.
  public let rho: Double

  public init(seed: UInt64, rho: Double) {
    random = SeededRandom(seed: seed)
    self.rho = rho
  }

  /// x ← ρ x + √(1 − ρ²) e, from a stationary start.
  public mutating func next(_ count: Int) -> [Double] {
    var x = normal()
    return (0..<count).map { _ in
      defer { x = rho * x + (1 - rho * rho).squareRoot() * normal() }
      return x
    }
  }

  /// From 0 to 1.
  public mutating func uniform() -> Double { Double.random(in: 0..<1, using: &random) }

  /// Source: Box & Muller 1958, 10.1214/aoms/1177706645.
  private mutating func normal() -> Double {
    let radius = (-2 * log(Double.random(in: Double.leastNormalMagnitude...1, using: &random)))
      .squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
  }
}
