// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import History
import Psychometrics

/// Why what a person typed leads to no check-in, or to more than one.
enum ReferenceError: Error, Equatable {
  /// Written as a day, and none in the calendar.
  ///
  /// - Parameter today: For an example.
  case notDay(String, today: LocalDate)
  case notReference(String, today: LocalDate)
  case noCheckIn(CheckInReference, isHistoryEmpty: Bool)
  case several(CheckInReference, [CheckIn])
}
