// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// For any country.
  package static func resourcesAnyCountry() -> Message {
    .of("resources.anyCountry", "For any country.")
  }

  /// Your own contacts
  package static func resourcesOwnContacts() -> Message {
    .of("resources.ownContacts", "Your own contacts")
  }

  /// Your own settings and contacts could not be read; onland doctor shows why.
  package static func resourcesUnread() -> Message {
    .of("resources.unread", "Your own settings and contacts could not be read; onland doctor shows why.")
  }

  /// Somewhere else? onland resources PLACE.
  package static func resourcesElsewhere() -> Message {
    .of("resources.elsewhere", "Somewhere else? onland resources PLACE.")
  }

  /// {number} more: --all.
  package static func resourcesMore(number: Int) -> Message {
    .of("resources.more", "{number} more: --all.", "number", .count(number))
  }

  /// Your own contacts are in the encrypted history: onland resources --unlock
  package static func resourcesUnlock() -> Message {
    .of("resources.unlock", "Your own contacts are in the encrypted history: onland resources --unlock")
  }

  /// Which country are you in? Press Enter to stay with this list.
  package static func resourcesAskCountry() -> Message {
    .of("resources.askCountry", "Which country are you in? Press Enter to stay with this list.")
  }

  /// Did you mean {place}? onland resources {code}
  package static func resourcesDidYouMean(place: Message, code: Message) -> Message {
    .of("resources.didYouMean", "Did you mean {place}? onland resources {code}", "place", place, "code", code)
  }

  /// Without a country, lines you can reach from anywhere are listed.
  package static func resourcesAnywhere() -> Message {
    .of("resources.anywhere", "Without a country, lines you can reach from anywhere are listed.")
  }

  /// Without --region, lines for the whole country are listed.
  package static func resourcesWholeCountry() -> Message {
    .of("resources.wholeCountry", "Without --region, lines for the whole country are listed.")
  }

  /// Topics: {topics}.
  package static func resourcesTopics(topics: Message) -> Message {
    .of("resources.topics", "Topics: {topics}.", "topics", topics)
  }

  /// Groups: {groups}.
  package static func resourcesGroups(groups: Message) -> Message {
    .of("resources.groups", "Groups: {groups}.", "groups", groups)
  }

  /// onland resources shows more, any time, offline.
  package static func resourcesMoreThere() -> Message {
    .of("resources.moreThere", "onland resources shows more, any time, offline.")
  }
}
