// SPDX-License-Identifier: GPL-3.0-or-later

package import Formats
import HelpResources
package import Journal
package import Texts

extension WeekHelp {
  /// What the page of the week says of where to turn.
  package func json(in language: Language) -> JSONValue {
    .object([
      "careful": careful.map { $0.json(in: language) } ?? .null,
      "other": other.map { $0.json(in: language) } ?? .null,
      "reminders": .object(reminders.mapValues { .text(language.words(of: $0)) }),
      "last_word": .optional(lastWord.map(language.words)),
    ])
  }
}

extension PagePointers {
  fileprivate func json(in language: Language) -> JSONValue {
    .object([
      "contacts": .list(contacts.map { .text($0) }),
      "ways": .object(ways.mapValues { .list($0.map(\.json)) }),
      "danger": .text(language.words(of: danger)),
      "notes": .list(notes.map { .text(language.words(of: $0)) }),
    ])
  }
}

extension HelpRow {
  var json: JSONValue { .object(["number": .text(number), "how": .text(how), "who": .text(who)]) }
}
