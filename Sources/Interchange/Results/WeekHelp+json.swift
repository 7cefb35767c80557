// SPDX-License-Identifier: GPL-3.0-or-later

package import Formats
import HelpResources
package import Journal

extension WeekHelp {
  /// What the page of the week says of where to turn.
  package var json: JSONValue {
    .object([
      "careful": careful.map(\.json) ?? .null, "other": other.map(\.json) ?? .null,
      "reminders": .object(reminders.mapValues { .text($0) }), "last_word": .optional(lastWord),
    ])
  }
}

extension PagePointers {
  fileprivate var json: JSONValue {
    .object([
      "contacts": .list(contacts.map { .text($0) }),
      "ways": .object(ways.mapValues { .list($0.map(\.json)) }),
      "danger": .text(danger), "notes": .list(notes.map { .text($0) }),
    ])
  }
}

extension HelpRow {
  var json: JSONValue { .object(["number": .text(number), "how": .text(how), "who": .text(who)]) }
}
