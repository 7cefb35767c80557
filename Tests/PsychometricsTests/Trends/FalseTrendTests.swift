// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestSupport
import Testing

/// How often the rules see a trend in weeks that have none.
///
/// The model is that of the figures in Documentation/Trends.md: 26 weeks around a fixed mean of 60,
/// standard deviation 12, neighbouring weeks correlated at 0.3, rounded to answer steps of 12.5. More
/// repetitions by the variable SIMULATED_SERIES; its figures are printed.
struct `Weeks without a trend` {
  private static let repetitions =
    ProcessInfo.processInfo.environment["SIMULATED_SERIES"].flatMap { Int($0) } ?? 200

  @Test(arguments: [0, 0.3])
  func `seldom give a single series a trend`(rho: Double) {
    var person = StablePerson(seed: 11, rho: rho, shared: 0)
    let count = (0..<Self.repetitions).count { _ in person.nextArea().hasTrend(.asked) }

    let share = Double(count) / Double(Self.repetitions)
    print("a single series, rho \(rho): \(count) of \(Self.repetitions) = \(share)")
    #expect(share <= 0.04)
  }

  @Test(arguments: [0, 0.5])
  func `seldom give a whole report a trend`(shared: Double) {
    let reports = Self.repetitions / 2
    var person = StablePerson(seed: 12, rho: 0.3, shared: shared)
    let count = (0..<reports).count { _ in
      let areas = person.nextReport()
      let overall = (0..<26).map { week in areas.reduce(0) { $0 + $1.values[week] } / 7 }
      return WeeklySeries(weeks: Array(0..<26), values: overall).hasTrend(.asked)
        || areas.contains { $0.hasTrend(.unasked) }
    }

    let share = Double(count) / Double(reports)
    print("a report, areas correlated \(shared): \(count) of \(reports) = \(share)")
    #expect(share <= 0.1)
  }
}

extension WeeklySeries {
  fileprivate func hasTrend(_ threshold: TrendThreshold) -> Bool {
    if case .trend = reading(threshold) { true } else { false }
  }
}

/// Draws weeks of somebody for whom nothing changes.
private struct StablePerson {
  private var random: SeededRandom
  private let rho: Double
  /// Correlation of the areas within a week.
  private let shared: Double

  init(seed: UInt64, rho: Double, shared: Double) {
    random = SeededRandom(seed: seed)
    self.rho = rho
    self.shared = shared
  }

  mutating func nextArea() -> WeeklySeries {
    series(deviations())
  }

  /// Seven areas of the same weeks.
  mutating func nextReport() -> [WeeklySeries] {
    let common = deviations()
    return (0..<7).map { _ in
      series(
        zip(common, deviations()).map {
          shared.squareRoot() * $0 + (1 - shared).squareRoot() * $1
        })
    }
  }

  private func series(_ deviations: [Double]) -> WeeklySeries {
    let values = deviations.map { min(max((60 + 12 * $0) / 12.5, 0), 8).rounded() * 12.5 }
    return WeeklySeries(weeks: Array(0..<26), values: values)
  }

  /// 26 weeks in standard deviations: x ← ρ x + √(1 − ρ²) e.
  private mutating func deviations() -> [Double] {
    var x = normal()
    return (0..<26).map { _ in
      defer { x = rho * x + (1 - rho * rho).squareRoot() * normal() }
      return x
    }
  }

  /// Source: Box & Muller 1958, 10.1214/aoms/1177706645.
  private mutating func normal() -> Double {
    let radius = (-2 * log(Double.random(in: Double.leastNormalMagnitude...1, using: &random)))
      .squareRoot()
    return radius * cos(2 * .pi * Double.random(in: 0..<1, using: &random))
  }
}
