// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// a weekly look at your balance with social media
  package static func htmlAbout() -> Message {
    .of("html.about", "a weekly look at your balance with social media")
  }

  /// Skip to the weeks
  package static func htmlSkip() -> Message {
    .of("html.skip", "Skip to the weeks")
  }

  /// As a table: {caption}
  package static func htmlAsTable(caption: Message) -> Message {
    .of("html.asTable", "As a table: {caption}", "caption", caption)
  }

  /// Weeks
  package static func htmlWeeks() -> Message {
    .of("html.weeks", "Weeks")
  }

  /// onland: {title}
  package static func htmlTitled(title: Message) -> Message {
    .of("html.titled", "onland: {title}", "title", title)
  }

  /// of {most}
  package static func htmlOf(most: Double) -> Message {
    .of("html.of", "of {most}", "most", .decimal(most))
  }
}
