// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Someone to talk to
  package static func cardTitle() -> Message {
    .of("card.title", "Someone to talk to")
  }

  /// Someone to talk to, {place}
  package static func cardTitleIn(place: Message) -> Message {
    .of("card.titleIn", "Someone to talk to, {place}", "place", place)
  }

  /// More: onland resources, any time, offline.
  package static func cardMore() -> Message {
    .of("card.more", "More: onland resources, any time, offline.")
  }

  /// Hurt right now: {numbers}.
  package static func cardDanger(numbers: Message) -> Message {
    .of("card.danger", "Hurt right now: {numbers}.", "numbers", numbers)
  }

  /// your local emergency number
  package static func cardAnyNumber() -> Message {
    .of("card.anyNumber", "your local emergency number")
  }
}
