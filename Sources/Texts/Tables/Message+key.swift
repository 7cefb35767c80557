// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// < less than: back
  package static func keyBackNamed() -> Message {
    .of("key.backNamed", "< less than: back")
  }

  /// < back
  package static func keyBack() -> Message {
    .of("key.back", "< back")
  }

  /// - hyphen: skip
  package static func keySkipNamed() -> Message {
    .of("key.skipNamed", "- hyphen: skip")
  }

  /// - skip
  package static func keySkip() -> Message {
    .of("key.skip", "- skip")
  }

  /// ? question mark: why
  package static func keyWhyNamed() -> Message {
    .of("key.whyNamed", "? question mark: why")
  }

  /// ? why
  package static func keyWhy() -> Message {
    .of("key.why", "? why")
  }

  /// help
  package static func keyHelp() -> Message {
    .of("key.help", "help")
  }

  /// e your editor
  package static func keyEditor() -> Message {
    .of("key.editor", "e your editor")
  }

  /// . full stop: save and stop
  package static func keyStopNamed() -> Message {
    .of("key.stopNamed", ". full stop: save and stop")
  }

  /// . save and stop
  package static func keyStop() -> Message {
    .of("key.stop", ". save and stop")
  }

  /// Keys:
  package static func keyKeys() -> Message {
    .of("key.keys", "Keys:")
  }

  /// Enter alone ends the note. To write one of these keys, put a \ before it.
  package static func keyInNote() -> Message {
    .of("key.inNote", "Enter alone ends the note. To write one of these keys, put a \\ before it.")
  }

  /// A hyphen skips the question.
  package static func keyHowToSkipNamed() -> Message {
    .of("key.howToSkipNamed", "A hyphen skips the question.")
  }

  /// - skips the question.
  package static func keyHowToSkip() -> Message {
    .of("key.howToSkip", "- skips the question.")
  }

  /// A less-than sign goes back to {place}.
  package static func keyGoesBackNamed(place: Message) -> Message {
    .of("key.goesBackNamed", "A less-than sign goes back to {place}.", "place", place)
  }

  /// < goes back to {place}.
  package static func keyGoesBack(place: Message) -> Message {
    .of("key.goesBack", "< goes back to {place}.", "place", place)
  }

  /// Enter keeps it
  package static func keyKeeps() -> Message {
    .of("key.keeps", "Enter keeps it")
  }

  /// Enter keeps it, < changes it
  package static func keyKeepsOrChanges() -> Message {
    .of("key.keepsOrChanges", "Enter keeps it, < changes it")
  }
}
