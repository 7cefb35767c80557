// SPDX-License-Identifier: GPL-3.0-or-later

package import Texts

/// All that the page of a week says of where to turn.
package struct WeekHelp: Equatable {
  /// Of the topics that care cards ask for; `nil` when none of them stands there at length.
  package var careful: PagePointers?
  /// Of the other topics; `nil` when none of them stands there at length.
  package var other: PagePointers?
  /// By topic, where one line is enough; `support` is never missing.
  package var reminders: [String: Message]
  /// The number once more, for the end of a page with care cards; `nil` on any other.
  package var lastWord: Message?

  package init(
    careful: PagePointers? = nil, other: PagePointers? = nil, reminders: [String: Message] = [:],
    lastWord: Message? = nil
  ) {
    self.careful = careful
    self.other = other
    self.reminders = reminders
    self.lastWord = lastWord
  }
}
