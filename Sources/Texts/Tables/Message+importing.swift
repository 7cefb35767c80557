// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {path} is larger than {size} MiB
  package static func importingTooLarge(path: Message, size: Int) -> Message {
    .sentence(Sentence("importing.tooLarge", "{path} is larger than {size} MiB", ["path": path, "size": .count(size)]))
  }
}
