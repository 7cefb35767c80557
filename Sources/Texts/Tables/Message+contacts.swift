// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Your own contacts come first in every list. They stay on this computer.
  package static func contactsComeFirst() -> Message {
    .sentence(Sentence("contacts.comeFirst", "Your own contacts come first in every list. They stay on this computer.", [:]))
  }

  /// Added. onland resources remove takes it out again.
  package static func contactsAdded() -> Message {
    .sentence(Sentence("contacts.added", "Added. onland resources remove takes it out again.", [:]))
  }

  /// There are no contacts of your own yet; onland resources add adds one.
  package static func contactsNone() -> Message {
    .sentence(Sentence("contacts.none", "There are no contacts of your own yet; onland resources add adds one.", [:]))
  }

  /// Removed. onland undo brings it back; with the next change it is gone for good.
  package static func contactsRemoved() -> Message {
    .sentence(Sentence("contacts.removed", "Removed. onland undo brings it back; with the next change it is gone for good.", [:]))
  }
}
