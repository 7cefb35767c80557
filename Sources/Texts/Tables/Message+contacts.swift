// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Your own contacts come first in every list. They stay on this computer.
  package static func contactsComeFirst() -> Message {
    .of("contacts.comeFirst", "Your own contacts come first in every list. They stay on this computer.")
  }

  /// Added. onland resources remove takes it out again.
  package static func contactsAdded() -> Message {
    .of("contacts.added", "Added. onland resources remove takes it out again.")
  }

  /// There are no contacts of your own yet; onland resources add adds one.
  package static func contactsNone() -> Message {
    .of("contacts.none", "There are no contacts of your own yet; onland resources add adds one.")
  }

  /// Removed. onland undo brings it back; with the next change it is gone for good.
  package static func contactsRemoved() -> Message {
    .of("contacts.removed", "Removed. onland undo brings it back; with the next change it is gone for good.")
  }

  /// Who is it? A name, or what you call them.
  package static func contactsWho() -> Message {
    .of("contacts.who", "Who is it? A name, or what you call them.")
  }

  /// A name, or what you call them. Enter leaves it open.
  package static func contactsNameOrOpen() -> Message {
    .of("contacts.nameOrOpen", "A name, or what you call them. Enter leaves it open.")
  }

  /// How do you reach them? Such as a number.
  package static func contactsHow() -> Message {
    .of("contacts.how", "How do you reach them? Such as a number.")
  }

  /// So you need not look for them on a hard day.
  package static func contactsWhy() -> Message {
    .of("contacts.why", "So you need not look for them on a hard day.")
  }

  /// That is more than {most} characters.
  package static func contactsTooLong(most: Int) -> Message {
    .of("contacts.tooLong", "That is more than {most} characters.", "most", .count(most))
  }

  /// Nothing was added.
  package static func contactsNothingAdded() -> Message {
    .of("contacts.nothingAdded", "Nothing was added.")
  }

  /// Which one should go?
  package static func contactsWhich() -> Message {
    .of("contacts.which", "Which one should go?")
  }

  /// It will no longer be in any list. onland undo brings it back until the next change.
  package static func contactsWhyRemove() -> Message {
    .of("contacts.whyRemove", "It will no longer be in any list. onland undo brings it back until the next change.")
  }

  /// Nothing was removed.
  package static func contactsNothingRemoved() -> Message {
    .of("contacts.nothingRemoved", "Nothing was removed.")
  }

  /// Is there someone you would call on a hard day?
  package static func contactsSomeone() -> Message {
    .of("contacts.someone", "Is there someone you would call on a hard day?")
  }
}
