// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics

extension PersonalChange {
  /// Whether the overall of a check-in lies outside the weeks that the person usually has.
  ///
  /// Only of the overall: seven areas more would be different by chance in every third week.
  /// Source: evidence 4.5.
  ///
  /// - Parameters:
  ///   - assessed: The check-in that is looked at.
  ///   - stored: All check-ins; it need not be among them.
  /// - Returns: `nil` when nothing changed, and below nine answered weeks.
  init?(ofOverall assessed: AssessedCheckIn, among stored: StoredCheckIns) throws {
    let id = assessed.questionnaire.id
    let earlier = try stored.scored(relatedTo: id).filter {
      $0.checkIn.id != assessed.checkIn.id && $0.checkIn.place < assessed.checkIn.place
    }
    let history = TrendHistory(earlier + [SeriesCheckIn(assessed)], of: id)
    guard let series = history?.overall?.tested,
      series.weeks.last == assessed.checkIn.date.weekNumber
    else { return nil }
    self.init(series.sinceLongGap)
    if !isOutside { return nil }
  }
}
