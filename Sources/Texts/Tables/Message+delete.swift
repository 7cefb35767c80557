// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Deleted {name}. With the next change its text is gone for good; until then onland undo brings it back.
  package static func deleteDone(name: Message) -> Message {
    .sentence(Sentence("delete.done", "Deleted {name}. With the next change its text is gone for good; until then onland undo brings it back.", ["name": name]))
  }
}
