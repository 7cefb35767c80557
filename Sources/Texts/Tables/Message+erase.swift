// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// This deletes every check-in, draft and setting in {folder}, for good.
  package static func eraseWhat(folder: Message) -> Message {
    .sentence(Sentence("erase.what", "This deletes every check-in, draft and setting in {folder}, for good.", ["folder": folder]))
  }

  /// onland export --output FILE saves a copy first.
  package static func eraseCopyFirst() -> Message {
    .sentence(Sentence("erase.copyFirst", "onland export --output FILE saves a copy first.", [:]))
  }

  /// Type {word} to go on, anything else to stop.
  package static func eraseType(word: Message) -> Message {
    .sentence(Sentence("erase.type", "Type {word} to go on, anything else to stop.", ["word": word]))
  }

  /// Erased. The next time you run onland, it starts fresh.
  package static func eraseDone() -> Message {
    .sentence(Sentence("erase.done", "Erased. The next time you run onland, it starts fresh.", [:]))
  }

  /// Questionnaires of your own were kept: {own}
  package static func eraseKept(own: Message) -> Message {
    .sentence(Sentence("erase.kept", "Questionnaires of your own were kept: {own}", ["own": own]))
  }

  /// Nothing was erased.
  package static func eraseNothing() -> Message {
    .sentence(Sentence("erase.nothing", "Nothing was erased.", [:]))
  }

  /// There is nothing to erase.
  package static func eraseNothingThere() -> Message {
    .sentence(Sentence("erase.nothingThere", "There is nothing to erase.", [:]))
  }
}
