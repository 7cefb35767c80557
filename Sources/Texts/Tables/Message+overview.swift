// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Last check-in: {day}, {title}.
  package static func overviewLast(day: Day, title: Message) -> Message {
    .of("overview.last", "Last check-in: {day}, {title}.", "day", .day(day), "title", title)
  }

  /// {title} {number}, from {areas}.
  package static func overviewOverall(title: Message, number: Int, areas: Message) -> Message {
    .of("overview.overall", "{title} {number}, from {areas}.", ["title": title, "number": .count(number), "areas": areas])
  }

  /// {title} {number}, {band}, from {areas}.
  package static func overviewOverallInWord(title: Message, number: Int, band: Message, areas: Message) -> Message {
    .of("overview.overallInWord", "{title} {number}, {band}, from {areas}.", ["title": title, "number": .count(number), "band": band, "areas": areas])
  }

  /// Nothing stood out.
  package static func overviewNothing() -> Message {
    .of("overview.nothing", "Nothing stood out.")
  }

  /// What stood out: {names}.
  package static func overviewStoodOut(names: Message) -> Message {
    .of("overview.stoodOut", "What stood out: {names}.", "names", names)
  }

  /// onland show has the whole page; onland resources shows where to turn.
  package static func overviewHint() -> Message {
    .of("overview.hint", "onland show has the whole page; onland resources shows where to turn.")
  }

  /// No check-in yet. onland check starts one, at a terminal.
  package static func overviewEmpty() -> Message {
    .of("overview.empty", "No check-in yet. onland check starts one, at a terminal.")
  }

  /// No check-in yet.
  package static func overviewNoneYet() -> Message {
    .of("overview.noneYet", "No check-in yet.")
  }

  /// onland show shows the last result.
  package static func overviewHowToSee() -> Message {
    .of("overview.howToSee", "onland show shows the last result.")
  }
}
