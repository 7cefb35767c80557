// SPDX-License-Identifier: GPL-3.0-or-later

/// All that the page of a week says of where to turn.
package struct WeekHelp: Equatable {
  /// Of the topics that care cards ask for; `nil` when none of them stands there at length.
  package var careful: PagePointers?
  /// Of the other topics; `nil` when none of them stands there at length.
  package var other: PagePointers?
  /// By topic, for those that one line is enough for.
  package var reminders: [String: String]
}
