// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// How coarse a mean is, so that one report less another does not give one person's score.
package enum GroupRounding {
  /// From so many people on means are whole; below they are multiples of five.
  package static let wholeFrom = 50
  /// From so many answers on there is a median.
  package static let medianFrom = 20

  /// - Parameters:
  ///   - value: 0 to 100.
  ///   - people: Of the group.
  package static func rounded(_ value: Double, people: Int) -> Int {
    people < wholeFrom ? displayed(value / 5) * 5 : displayed(value)
  }

  package static func median(_ values: [Double]) -> Double? {
    guard values.count >= medianFrom else { return nil }
    let sorted = values.sorted()
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }
}
