// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// This deletes every check-in, draft and setting in {folder}, for good.
  package static func eraseWhat(folder: Message) -> Message {
    .of("erase.what", "This deletes every check-in, draft and setting in {folder}, for good.", "folder", folder)
  }

  /// onland export --output FILE saves a copy first.
  package static func eraseCopyFirst() -> Message {
    .of("erase.copyFirst", "onland export --output FILE saves a copy first.")
  }

  /// Type {word} to go on, anything else to stop.
  package static func eraseType(word: Message) -> Message {
    .of("erase.type", "Type {word} to go on, anything else to stop.", "word", word)
  }

  /// Erased. The next time you run onland, it starts fresh.
  package static func eraseDone() -> Message {
    .of("erase.done", "Erased. The next time you run onland, it starts fresh.")
  }

  /// Questionnaires of your own were kept: {files}
  package static func eraseKept(files: Message) -> Message {
    .of("erase.kept", "Questionnaires of your own were kept: {files}", "files", files)
  }

  /// Nothing was erased.
  package static func eraseNothing() -> Message {
    .of("erase.nothing", "Nothing was erased.")
  }

  /// There is nothing to erase.
  package static func eraseNothingThere() -> Message {
    .of("erase.nothingThere", "There is nothing to erase.")
  }
}
