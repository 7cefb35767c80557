// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {path} is there already
  package static func fileIsThere(path: Message) -> Message {
    .of("file.isThere", "{path} is there already", "path", path)
  }

  /// --force replaces it. Nothing was written.
  package static func fileForce() -> Message {
    .of("file.force", "--force replaces it. Nothing was written.")
  }

  /// {path} is not a file that can be replaced
  package static func fileNotReplaceable(path: Message) -> Message {
    .of("file.notReplaceable", "{path} is not a file that can be replaced", "path", path)
  }

  /// cannot write {path}: {reason}
  package static func fileCannotWrite(path: Message, reason: Message) -> Message {
    .of("file.cannotWrite", "cannot write {path}: {reason}", "path", path, "reason", reason)
  }

  /// Nothing is left of it; the history was not touched.
  package static func fileNothingLeft() -> Message {
    .of("file.nothingLeft", "Nothing is left of it; the history was not touched.")
  }

  /// standard input
  package static func fileStandardInput() -> Message {
    .of("file.standardInput", "standard input")
  }

  /// {path} is written, but the disk does not confirm it: {reason}
  package static func fileNotConfirmed(path: Message, reason: Message) -> Message {
    .of("file.notConfirmed", "{path} is written, but the disk does not confirm it: {reason}", "path", path, "reason", reason)
  }

  /// Write it once more, elsewhere, before you rely on it.
  package static func fileWriteAgain() -> Message {
    .of("file.writeAgain", "Write it once more, elsewhere, before you rely on it.")
  }

  /// there is no such file
  package static func fileNoSuch() -> Message {
    .of("file.noSuch", "there is no such file")
  }

  /// not a readable file
  package static func fileNotReadable() -> Message {
    .of("file.notReadable", "not a readable file")
  }

  /// cannot read {path}: {reason}
  package static func fileCannotRead(path: Message, reason: Message) -> Message {
    .of("file.cannotRead", "cannot read {path}: {reason}", "path", path, "reason", reason)
  }

  /// cannot make {path}: {reason}
  package static func fileCannotMake(path: Message, reason: Message) -> Message {
    .of("file.cannotMake", "cannot make {path}: {reason}", "path", path, "reason", reason)
  }

  /// something is there already
  package static func fileSomethingThere() -> Message {
    .of("file.somethingThere", "something is there already")
  }

  /// Only you can read the file.
  package static func fileOnlyYou() -> Message {
    .of("file.onlyYou", "Only you can read the file.")
  }
}
