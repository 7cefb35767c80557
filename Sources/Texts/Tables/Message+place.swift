// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// the question before
  package static func placeBefore() -> Message {
    .of("place.before", "the question before")
  }

  /// the name
  package static func placeName() -> Message {
    .of("place.name", "the name")
  }

  /// the list
  package static func placeList() -> Message {
    .of("place.list", "the list")
  }
}
