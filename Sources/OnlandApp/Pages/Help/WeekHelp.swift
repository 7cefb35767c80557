// SPDX-License-Identifier: GPL-3.0-or-later

/// All that the page of a week says of where to turn.
struct WeekHelp: Equatable {
  /// Of the topics that care cards ask for; `nil` when none of them stands there at length.
  var careful: PagePointers?
  /// Of the other topics; `nil` when none of them stands there at length.
  var other: PagePointers?
  /// By topic, for those that one line is enough for.
  var reminders: [String: String]
}
