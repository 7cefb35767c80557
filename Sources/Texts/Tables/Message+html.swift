// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// a weekly look at your balance with social media
  package static func htmlAbout() -> Message {
    .sentence(Sentence("html.about", "a weekly look at your balance with social media", [:]))
  }

  /// Skip to the weeks
  package static func htmlSkip() -> Message {
    .sentence(Sentence("html.skip", "Skip to the weeks", [:]))
  }

  /// As a table: {caption}
  package static func htmlAsTable(caption: Message) -> Message {
    .sentence(Sentence("html.asTable", "As a table: {caption}", ["caption": caption]))
  }

  /// Weeks
  package static func htmlWeeks() -> Message {
    .sentence(Sentence("html.weeks", "Weeks", [:]))
  }

  /// onland: {title}
  package static func htmlTitled(title: Message) -> Message {
    .sentence(Sentence("html.titled", "onland: {title}", ["title": title]))
  }

  /// of {most}
  package static func htmlOf(most: Double) -> Message {
    .sentence(Sentence("html.of", "of {most}", ["most": .decimal(most)]))
  }
}
