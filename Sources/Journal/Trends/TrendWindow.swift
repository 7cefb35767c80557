// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Psychometrics

/// The calendar weeks that a trend is about.
package struct TrendWindow: Equatable {
  /// Weeks since Monday 1970-01-05.
  package var weeks: ClosedRange<Int>

  /// Weeks that are looked at unless the person asks for others.
  static let usualLength = 26

  package enum Wish: Equatable {
    case usual
    case all
    /// From the first of these weeks to the last; `nil`: as without it.
    case between(first: Int?, last: Int?)
  }

  package init(weeks: ClosedRange<Int>) { self.weeks = weeks }

  /// - Parameters:
  ///   - answered: The first and last week with a check-in.
  ///   - thisWeek: It is no gap while it lasts.
  package init(_ wish: Wish, answered: ClosedRange<Int>, thisWeek: Int) {
    let newest = max(answered.upperBound, thisWeek - 1)
    let end = if case .between(_, let last?) = wish { min(newest, last) } else { newest }
    let wanted =
      switch wish {
      case .all: answered.lowerBound
      case .between(let first?, _): min(first, end)
      case .usual, .between(nil, _): end - Self.usualLength + 1
      }
    // Weeks before the first check-in are no gap either.
    weeks = min(max(wanted, answered.lowerBound), end)...end
  }

  package var first: ISOWeek { ISOWeek(weekNumber: weeks.lowerBound) }
  package var last: ISOWeek { ISOWeek(weekNumber: weeks.upperBound) }
}
