// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// For any country.
  package static func resourcesAnyCountry() -> Message {
    .sentence(Sentence("resources.anyCountry", "For any country.", [:]))
  }

  /// Your own contacts
  package static func resourcesOwnContacts() -> Message {
    .sentence(Sentence("resources.ownContacts", "Your own contacts", [:]))
  }

  /// Your own settings and contacts could not be read; onland doctor shows why.
  package static func resourcesUnread() -> Message {
    .sentence(Sentence("resources.unread", "Your own settings and contacts could not be read; onland doctor shows why.", [:]))
  }

  /// Somewhere else? onland resources PLACE.
  package static func resourcesElsewhere() -> Message {
    .sentence(Sentence("resources.elsewhere", "Somewhere else? onland resources PLACE.", [:]))
  }

  /// {number} more: --all.
  package static func resourcesMore(number: Int) -> Message {
    .sentence(Sentence("resources.more", "{number} more: --all.", ["number": .count(number)]))
  }
}
