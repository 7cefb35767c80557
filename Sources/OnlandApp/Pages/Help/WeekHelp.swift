// SPDX-License-Identifier: GPL-3.0-or-later

/// All that the page of a week says of where to turn.
struct WeekHelp: Equatable {
  /// Of the topics that care cards ask for; `nil` when none of them stands there at length.
  var careful: PagePointers?
  /// Of the other topics; `nil` when none of them stands there at length.
  var other: PagePointers?
  /// By topic, where one line is enough; `support` is never missing.
  var reminders: [String: String]
  /// The number once more, for the end of a page with care cards; `nil` on any other.
  var lastWord: String?
}
