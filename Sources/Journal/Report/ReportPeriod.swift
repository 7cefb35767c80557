// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates

/// The weeks that somebody asks about; an absent end is where the check-ins begin or end.
package struct ReportPeriod: Equatable {
  /// Weeks since Monday 1970-01-05.
  package var since: Int?
  package var until: Int?

  package init(since: Int? = nil, until: Int? = nil) {
    self.since = since
    self.until = until
  }

  /// - Parameters:
  ///   - answered: The first and last week with a check-in.
  ///   - thisWeek: It is no gap while it lasts.
  package func window(answered: ClosedRange<Int>, thisWeek: Week) -> TrendWindow {
    let newest = max(answered.upperBound, thisWeek.number - 1)
    let end = max(min(until ?? newest, newest), answered.lowerBound)
    let start = max(since ?? answered.lowerBound, answered.lowerBound)
    return TrendWindow(weeks: min(start, end)...end, start: thisWeek.start)
  }
}
