// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// the question before
  package static func placeBefore() -> Message {
    .sentence(Sentence("place.before", "the question before", [:]))
  }

  /// the name
  package static func placeName() -> Message {
    .sentence(Sentence("place.name", "the name", [:]))
  }

  /// the list
  package static func placeList() -> Message {
    .sentence(Sentence("place.list", "the list", [:]))
  }
}
