// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import Psychometrics

/// The person's weeks that a trend is about.
package struct TrendWindow: Equatable {
  /// Weeks since Monday 1970-01-05.
  package var weeks: ClosedRange<Int>
  /// What they begin with.
  package var start: WeekStart

  /// Weeks that are looked at unless the person asks for others.
  static let usualLength = 26

  package enum Wish: Equatable {
    case usual
    case all
    /// From the first of these weeks to the last; `nil`: as without it.
    case between(first: Int?, last: Int?)
  }

  package init(weeks: ClosedRange<Int>, start: WeekStart) {
    self.weeks = weeks
    self.start = start
  }

  /// - Parameters:
  ///   - answered: The first and last week with a check-in.
  ///   - thisWeek: It is no gap while it lasts.
  package init(_ wish: Wish, answered: ClosedRange<Int>, thisWeek: Week) {
    let newest = max(answered.upperBound, thisWeek.number - 1)
    let end = if case .between(_, let last?) = wish { min(newest, last) } else { newest }
    let wanted =
      switch wish {
      case .all: answered.lowerBound
      case .between(let first?, _): min(first, end)
      case .usual, .between(nil, _): end - Self.usualLength + 1
      }
    // Weeks before the first check-in are no gap either.
    weeks = min(max(wanted, answered.lowerBound), end)...end
    start = thisWeek.start
  }

  package var first: Week { start.week(weeks.lowerBound) }
  package var last: Week { start.week(weeks.upperBound) }
}
