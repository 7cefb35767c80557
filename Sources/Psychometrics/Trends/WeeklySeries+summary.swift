// SPDX-License-Identifier: GPL-3.0-or-later

extension WeeklySeries {
  /// `nil` without a value.
  public var mean: Double? { values.isEmpty ? nil : values.mean }

  /// The middle value, of an even count the mean of the middle two; `nil` without a value.
  public var median: Double? { values.isEmpty ? nil : values.median }

  /// Divided by n − 1; `nil` below two values.
  public var standardDeviation: Double? {
    guard count >= 2 else { return nil }
    if isConstant { return 0 }
    let mean = values.mean
    let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
    return (squares / Double(count - 1)).squareRoot()
  }

  /// How much each value is like the one before it, in answered order, −1 to 1.
  ///
  /// Divided by the sum over all n values. Source: Box & Jenkins, Time Series Analysis, r_1.
  ///
  /// - Returns: `nil` below three values, and when all are equal.
  public var lag1Autocorrelation: Double? {
    guard count >= 3, !isConstant else { return nil }
    return autocorrelation(values, lag: 1)
  }

  /// Whether all values are equal when rounded to 1e-9.
  var isConstant: Bool {
    guard let first = values.first?.roundedToTolerance else { return true }
    return values.allSatisfy { $0.roundedToTolerance == first }
  }
}

extension [Double] {
  /// Of at least one value.
  var mean: Double { reduce(0, +) / Double(count) }

  /// Of at least one value.
  var median: Double {
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}

/// The share of the squared deviations that neighbours `lag` places apart have in common.
///
/// r_k = Σ (x_i − x̄)(x_(i+k) − x̄) / Σ (x_i − x̄)²; 0 when all values are equal.
func autocorrelation(_ values: [Double], lag: Int) -> Double {
  let mean = values.mean
  let deviations = values.map { $0 - mean }
  let squares = deviations.reduce(0) { $0 + $1 * $1 }
  guard squares > 0 else { return 0 }
  return zip(deviations, deviations.dropFirst(lag)).reduce(0) { $0 + $1.0 * $1.1 } / squares
}
