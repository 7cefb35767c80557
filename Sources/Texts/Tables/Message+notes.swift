// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// There are no notes yet. The last question of onland check takes one.
  package static func notesNone() -> Message {
    .of("notes.none", "There are no notes yet. The last question of onland check takes one.")
  }

  /// No note matches. onland notes shows them all.
  package static func notesNoMatch() -> Message {
    .of("notes.noMatch", "No note matches. onland notes shows them all.")
  }
}
