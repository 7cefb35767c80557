// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// semicolons
  package static func tableSemicolons() -> Message {
    .of("table.semicolons", "semicolons")
  }

  /// tabs
  package static func tableTabs() -> Message {
    .of("table.tabs", "tabs")
  }
}
