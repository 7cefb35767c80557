// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Date
  package static func historyDayColumn() -> Message {
    .of("history.dayColumn", "Date")
  }

  /// All
  package static func historyOverallColumn() -> Message {
    .of("history.overallColumn", "All")
  }

  /// Stood out
  package static func historyRemarkColumn() -> Message {
    .of("history.remarkColumn", "Stood out")
  }

  /// {number} more: onland history --all
  package static func historyMore(number: Int) -> Message {
    .of("history.more", "{number} more: onland history --all", "number", .count(number))
  }

  /// * answered on a later day.
  package static func historyLateMark() -> Message {
    .of("history.lateMark", "* answered on a later day.")
  }

  /// onland show DATE has the words.
  package static func historyShowHint() -> Message {
    .of("history.showHint", "onland show DATE has the words.")
  }

  /// {from} to {to} {label}
  package static func historyBand(from: Int, to: Int, label: Message) -> Message {
    .of("history.band", "{from} to {to} {label}", ["from": .count(from), "to": .count(to), "label": label])
  }

  /// Marks, in order: {columns}.
  package static func historyMarks(columns: Message) -> Message {
    .of("history.marks", "Marks, in order: {columns}.", "columns", columns)
  }

  /// {day}, {title}; {parts}.
  package static func historyRow(day: Message, title: Message, parts: Message) -> Message {
    .of("history.row", "{day}, {title}; {parts}.", ["day": day, "title": title, "parts": parts])
  }

  /// {day}, {title}, answered on a later day; {parts}.
  package static func historyRowLate(day: Message, title: Message, parts: Message) -> Message {
    .of("history.rowLate", "{day}, {title}, answered on a later day; {parts}.", ["day": day, "title": title, "parts": parts])
  }

  /// overall {number}
  package static func historyOverall(number: Int) -> Message {
    .of("history.overall", "overall {number}", "number", .count(number))
  }

  /// overall without a score
  package static func historyNoOverall() -> Message {
    .of("history.noOverall", "overall without a score")
  }

  /// {area}: {band}
  package static func historyArea(area: Message, band: Message) -> Message {
    .of("history.area", "{area}: {band}", "area", area, "band", band)
  }

  /// {area}: no score
  package static func historyNoArea(area: Message) -> Message {
    .of("history.noArea", "{area}: no score", "area", area)
  }

  /// nothing stands out
  package static func historyNothing() -> Message {
    .of("history.nothing", "nothing stands out")
  }

  /// stands out: {names}
  package static func historyStandsOut(names: Message) -> Message {
    .of("history.standsOut", "stands out: {names}", "names", names)
  }

  /// {day}, {title}
  package static func historyNoteHeading(day: Message, title: Message) -> Message {
    .of("history.noteHeading", "{day}, {title}", "day", day, "title", title)
  }

  /// No check-in matches. onland history --all lists them all.
  package static func historyNoMatch() -> Message {
    .of("history.noMatch", "No check-in matches. onland history --all lists them all.")
  }

  /// No check-in yet. onland check starts one.
  package static func historyEmpty() -> Message {
    .of("history.empty", "No check-in yet. onland check starts one.")
  }
}
