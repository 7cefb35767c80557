// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

extension Moment {
  /// When a change counts as made, of which the newest one counts.
  ///
  /// Later than the change before it, even when the clock was set back; and at most in the year 9998,
  /// so that whatever comes after it can still be told and imported.
  ///
  /// - Parameter before: Seconds since 1970-01-01 UTC of the change before it; `nil` for the first.
  func monotonic(after before: Int?) -> Moment {
    let latest = Self.storableSeconds.upperBound - 400 * 86_400
    var moment = self
    moment.secondsSince1970 = max(min(secondsSince1970, latest), before.map { $0 + 1 } ?? .min)
    return moment
  }
}
