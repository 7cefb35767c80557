// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// Gives one check-in's working as a JSON value without line breaks.
typealias Receipt = (ScoredCheckIn) -> [UInt8]

/// One row of many, as `Questionnaire.assess` takes and gives it.
struct ScoredCheckIn {
  /// Of the items that can be scored; texts and dates are left out.
  var outcomes: [Item.ID: Outcome]
  /// By setting key.
  var targets: [String: Double]
  /// Weeks since Monday 1970-01-05.
  var week: Int
  /// The respondent's answered weeks that the window can reach, this one included.
  var weeks: [SignalWeek]
  var assessment: Assessment
}
