// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {title}, {week}
  package static func signalsTitle(title: Message, week: Message) -> Message {
    .of("signals.title", "{title}, {week}", "title", title, "week", week)
  }

  /// Nothing stands out.
  package static func signalsNothing() -> Message {
    .of("signals.nothing", "Nothing stands out.")
  }

  /// Stands out:
  package static func signalsNow() -> Message {
    .of("signals.now", "Stands out:")
  }

  /// Not this week, but before:
  package static func signalsEarlier() -> Message {
    .of("signals.earlier", "Not this week, but before:")
  }

  /// onland signals hide ID leaves a card out of the result page.
  package static func signalsHint() -> Message {
    .of("signals.hint", "onland signals hide ID leaves a card out of the result page.")
  }

  /// {title} ({id})
  package static func signalsRow(title: Message, id: Message) -> Message {
    .of("signals.row", "{title} ({id})", "title", title, "id", id)
  }

  /// {title} ({id}; card hidden)
  package static func signalsRowHidden(title: Message, id: Message) -> Message {
    .of("signals.rowHidden", "{title} ({id}; card hidden)", "title", title, "id", id)
  }

  /// {title}, {weeks} of the last {window} ({id})
  package static func signalsRowCounted(title: Message, weeks: Int, window: Int, id: Message) -> Message {
    .of("signals.rowCounted", "{title}, {weeks} of the last {window} ({id})", ["title": title, "weeks": .count(weeks), "window": .count(window), "id": id])
  }

  /// {title}, {weeks} of the last {window} ({id}; card hidden)
  package static func signalsRowCountedHidden(title: Message, weeks: Int, window: Int, id: Message) -> Message {
    .of("signals.rowCountedHidden", "{title}, {weeks} of the last {window} ({id}; card hidden)", ["title": title, "weeks": .count(weeks), "window": .count(window), "id": id])
  }

  /// {title} is already hidden.
  package static func signalsAlreadyHidden(title: Message) -> Message {
    .of("signals.alreadyHidden", "{title} is already hidden.", "title", title)
  }

  /// Hidden from the result page: {title}. onland signals still lists it; onland signals unhide {id} brings it back.
  package static func signalsNowHidden(title: Message, id: Message) -> Message {
    .of("signals.nowHidden", "Hidden from the result page: {title}. onland signals still lists it; onland signals unhide {id} brings it back.", "title", title, "id", id)
  }

  /// Where to turn stays on the page, and onland resources works any time, offline.
  package static func signalsHelpStays() -> Message {
    .of("signals.helpStays", "Where to turn stays on the page, and onland resources works any time, offline.")
  }

  /// {title} is not hidden.
  package static func signalsNotHidden(title: Message) -> Message {
    .of("signals.notHidden", "{title} is not hidden.", "title", title)
  }

  /// {typed} is shown again.
  package static func signalsShownAgain(typed: Message) -> Message {
    .of("signals.shownAgain", "{typed} is shown again.", "typed", typed)
  }

  /// onland signals lists them.
  package static func signalsLists() -> Message {
    .of("signals.lists", "onland signals lists them.")
  }
}
