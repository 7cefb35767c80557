// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// < less than: back
  package static func keyBackNamed() -> Message {
    .sentence(Sentence("key.backNamed", "< less than: back", [:]))
  }

  /// < back
  package static func keyBack() -> Message {
    .sentence(Sentence("key.back", "< back", [:]))
  }

  /// - hyphen: skip
  package static func keySkipNamed() -> Message {
    .sentence(Sentence("key.skipNamed", "- hyphen: skip", [:]))
  }

  /// - skip
  package static func keySkip() -> Message {
    .sentence(Sentence("key.skip", "- skip", [:]))
  }

  /// ? question mark: why
  package static func keyWhyNamed() -> Message {
    .sentence(Sentence("key.whyNamed", "? question mark: why", [:]))
  }

  /// ? why
  package static func keyWhy() -> Message {
    .sentence(Sentence("key.why", "? why", [:]))
  }

  /// help
  package static func keyHelp() -> Message {
    .sentence(Sentence("key.help", "help", [:]))
  }

  /// e your editor
  package static func keyEditor() -> Message {
    .sentence(Sentence("key.editor", "e your editor", [:]))
  }

  /// . full stop: save and stop
  package static func keyStopNamed() -> Message {
    .sentence(Sentence("key.stopNamed", ". full stop: save and stop", [:]))
  }

  /// . save and stop
  package static func keyStop() -> Message {
    .sentence(Sentence("key.stop", ". save and stop", [:]))
  }

  /// Keys:
  package static func keyKeys() -> Message {
    .sentence(Sentence("key.keys", "Keys:", [:]))
  }

  /// Enter alone ends the note. To write one of these keys, put a \ before it.
  package static func keyInNote() -> Message {
    .sentence(Sentence("key.inNote", "Enter alone ends the note. To write one of these keys, put a \\ before it.", [:]))
  }

  /// A hyphen skips the question.
  package static func keyHowToSkipNamed() -> Message {
    .sentence(Sentence("key.howToSkipNamed", "A hyphen skips the question.", [:]))
  }

  /// - skips the question.
  package static func keyHowToSkip() -> Message {
    .sentence(Sentence("key.howToSkip", "- skips the question.", [:]))
  }

  /// A less-than sign goes back to {place}.
  package static func keyGoesBackNamed(place: Message) -> Message {
    .sentence(Sentence("key.goesBackNamed", "A less-than sign goes back to {place}.", ["place": place]))
  }

  /// < goes back to {place}.
  package static func keyGoesBack(place: Message) -> Message {
    .sentence(Sentence("key.goesBack", "< goes back to {place}.", ["place": place]))
  }

  /// Enter keeps it
  package static func keyKeeps() -> Message {
    .sentence(Sentence("key.keeps", "Enter keeps it", [:]))
  }

  /// Enter keeps it, < changes it
  package static func keyKeepsOrChanges() -> Message {
    .sentence(Sentence("key.keepsOrChanges", "Enter keeps it, < changes it", [:]))
  }
}
