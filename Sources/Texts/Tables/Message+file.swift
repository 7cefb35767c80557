// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {path} is there already
  package static func fileIsThere(path: Message) -> Message {
    .sentence(Sentence("file.isThere", "{path} is there already", ["path": path]))
  }

  /// --force replaces it. Nothing was written.
  package static func fileForce() -> Message {
    .sentence(Sentence("file.force", "--force replaces it. Nothing was written.", [:]))
  }

  /// {path} is not a file that can be replaced
  package static func fileNotReplaceable(path: Message) -> Message {
    .sentence(Sentence("file.notReplaceable", "{path} is not a file that can be replaced", ["path": path]))
  }

  /// cannot write {path}: {reason}
  package static func fileCannotWrite(path: Message, reason: Message) -> Message {
    .sentence(Sentence("file.cannotWrite", "cannot write {path}: {reason}", ["path": path, "reason": reason]))
  }

  /// Nothing is left of it; the history was not touched.
  package static func fileNothingLeft() -> Message {
    .sentence(Sentence("file.nothingLeft", "Nothing is left of it; the history was not touched.", [:]))
  }
}
