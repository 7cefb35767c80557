// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {path} is larger than {size} MiB
  package static func importingTooLarge(path: Message, size: Int) -> Message {
    .of("importing.tooLarge", "{path} is larger than {size} MiB", "path", path, "size", .count(size))
  }

  /// {file} cannot be imported; nothing was changed
  package static func importingUnusableFile(file: Message) -> Message {
    .of("importing.unusableFile", "{file} cannot be imported; nothing was changed", "file", file)
  }

  /// this backup could not be imported again: {reason}
  package static func importingOwnExport(reason: Message) -> Message {
    .of("importing.ownExport", "this backup could not be imported again: {reason}", "reason", reason)
  }

  /// Nothing was written; the history was not touched.
  package static func importingUntouched() -> Message {
    .of("importing.untouched", "Nothing was written; the history was not touched.")
  }

  /// Nothing was imported.
  package static func importingNothing() -> Message {
    .of("importing.nothing", "Nothing was imported.")
  }
}
