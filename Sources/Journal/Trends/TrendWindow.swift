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
    /// From this week on.
    case since(Int)
  }

  package init(weeks: ClosedRange<Int>) { self.weeks = weeks }

  /// - Parameters:
  ///   - answered: The first and last week with a check-in.
  ///   - thisWeek: It is no gap while it lasts.
  package init(_ wish: Wish, answered: ClosedRange<Int>, thisWeek: Int) {
    let end = max(answered.upperBound, thisWeek - 1)
    let wanted =
      switch wish {
      case .usual: end - Self.usualLength + 1
      case .all: answered.lowerBound
      case .since(let week): min(week, end)
      }
    // Weeks before the first check-in are no gap either.
    weeks = max(wanted, answered.lowerBound)...end
  }

  package var first: ISOWeek { ISOWeek(weekNumber: weeks.lowerBound) }
  package var last: ISOWeek { ISOWeek(weekNumber: weeks.upperBound) }
}
