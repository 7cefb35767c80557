// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// The file for the editor could not be written. Type the note here.
  package static func noteNoFile() -> Message {
    .of("note.noFile", "The file for the editor could not be written. Type the note here.")
  }

  /// The editor ended with an error, so the note is as it was.
  package static func noteEditorFailed() -> Message {
    .of("note.editorFailed", "The editor ended with an error, so the note is as it was.")
  }

  /// The file is gone, so the note is as it was.
  package static func noteFileGone() -> Message {
    .of("note.fileGone", "The file is gone, so the note is as it was.")
  }

  /// That is longer than 64 KiB, so the note is as it was.
  package static func noteTooLong() -> Message {
    .of("note.tooLong", "That is longer than 64 KiB, so the note is as it was.")
  }

  /// That could not be read as text, so the note is as it was.
  package static func noteNotText() -> Message {
    .of("note.notText", "That could not be read as text, so the note is as it was.")
  }
}
