// SPDX-License-Identifier: GPL-3.0-or-later

extension ItemScoring {
  /// The item score, 0 to 100.
  ///
  /// - Parameters:
  ///   - number: The response as a number.
  ///   - possible: The lowest and highest number the item can have.
  ///   - targets: The person's targets by position.
  /// - Returns: `nil` when the item cannot be scored: its target is not set.
  func percentOfMaximum(
    _ number: Double, possible: ClosedRange<Double>, targets: [Double?]
  ) -> Double? {
    switch self {
    case .forward:
      return 100 * (number - possible.lowerBound) / (possible.upperBound - possible.lowerBound)
    case .reverse:
      return 100 * (possible.upperBound - number) / (possible.upperBound - possible.lowerBound)
    case .target(let position):
      guard let target = targets[position] else { return nil }
      guard target > 0 else { return number == 0 ? 100 : 0 }
      return min(max(100 * (2 - number / target), 0), 100)
    }
  }

  /// The response in the units of its codes, mirrored inside the possible range when reverse-keyed.
  func keyed(_ number: Double, possible: ClosedRange<Double>) -> Double {
    switch self {
    case .forward, .target: number
    case .reverse: possible.lowerBound + possible.upperBound - number
    }
  }

  /// Whether an item scored this way can have a score at all.
  func isScorable(targets: [Double?]) -> Bool {
    if case .target(let position) = self { targets[position] != nil } else { true }
  }
}
