// SPDX-License-Identifier: GPL-3.0-or-later

package import Journal
import Psychometrics

extension Words {
  /// `between 38 and 63`, or the one number that both ends are read as.
  static func between(_ range: ClosedRange<Double>) -> String {
    let (low, high) = (displayed(range.lowerBound), displayed(range.upperBound))
    return low == high ? "\(low)" : "between \(low) and \(high)"
  }

  /// Which way the numbers of a page with bars run, in the questionnaire's own words where it has them.
  static func reading(of questionnaire: Questionnaire) -> String? {
    questionnaire.reading ?? reading(ScoreDirection(questionnaire))
  }

  /// Which way the numbers of a page run; `nil` when nobody knows.
  package static func reading(_ direction: ScoreDirection) -> String? {
    switch direction {
    case .higherIsEasier: "Higher numbers mean an easier week."
    case .unknown: nil
    }
  }

  /// At most two decimals below 1, one from 1 on; never a negative zero.
  ///
  /// - Parameter reference: Decides on the decimals, so that a slope and its limits have as many.
  package static func slope(_ slope: Double, like reference: Double? = nil) -> String {
    let places = abs(reference ?? slope) < 1 ? 100.0 : 10
    let rounded = (slope * places).rounded() / places
    return rounded == 0 ? "0" : decimal(rounded)
  }
}
