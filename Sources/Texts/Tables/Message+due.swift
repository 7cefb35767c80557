// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Time for your weekly check-in: onland check
  package static func dueLine() -> Message {
    .of("due.line", "Time for your weekly check-in: onland check")
  }
}
