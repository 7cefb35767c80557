// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// What a page says when its overall lies outside the weeks the person usually has.
///
/// Only of the overall: seven areas more would be different by chance in every third week.
/// Source: evidence 4.5.
enum UsualChange {
  /// - Parameters:
  ///   - assessed: The check-in of the page.
  ///   - stored: All check-ins; it need not be among them.
  /// - Returns: `nil` when nothing changed, and below nine answered weeks.
  static func sentence(
    for assessed: AssessedCheckIn, among stored: StoredCheckIns
  ) throws -> String? {
    let id = assessed.questionnaire.id
    let earlier = try stored.scored(relatedTo: id).filter {
      $0.checkIn.id != assessed.checkIn.id && $0.checkIn.place < assessed.checkIn.place
    }
    let history = TrendHistory(earlier + [SeriesCheckIn(assessed)], of: id)
    guard let series = history?.overall?.tested,
      series.weeks.last == assessed.checkIn.date.weekNumber,
      let change = PersonalChange(series.sinceLongGap), change.isOutside
    else { return nil }
    return "The overall is \(change.difference < 0 ? "lower" : "higher") than in your usual weeks: "
      + "\(displayed(change.latest)), where your first \(PersonalChange.baselineCount) averaged "
      + "\(displayed(change.baselineMean))."
  }
}
