// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Journal
import Psychometrics
package import Texts

/// Scores in words. One place, so that every page says them alike.
extension Message {
  /// Such as `2026-W48`.
  static func week(_ number: Int) -> Message {
    .given(ISOWeek(weekNumber: number).description)
  }

  /// Weeks that share a number, each by its name.
  ///
  /// - Returns: `nil` for more than three: their number says more then.
  static func named(weeks: [Int]) -> Message? {
    weeks.count > 3 ? nil : .list(weeks.map { .week($0) }, .and)
  }

  /// `between 38 and 63`, or the one number that both ends are read as.
  static func between(_ range: ClosedRange<Double>) -> Message {
    let (low, high) = (displayed(range.lowerBound), displayed(range.upperBound))
    return low == high ? .count(low) : .pageBetween(low: low, high: high)
  }

  /// Which way the numbers of a page with bars run, in the questionnaire's own words where it has them.
  static func reading(of questionnaire: Questionnaire) -> Message? {
    questionnaire.reading.map(Message.given) ?? reading(ScoreDirection(questionnaire))
  }

  /// Which way the numbers of a page run; `nil` when nobody knows.
  package static func reading(_ direction: ScoreDirection) -> Message? {
    switch direction {
    case .higherIsEasier: .pageHigherIsEasier()
    case .unknown: nil
    }
  }
}
