// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Date
  package static func historyDayColumn() -> Message {
    .sentence(Sentence("history.dayColumn", "Date", [:]))
  }

  /// All
  package static func historyOverallColumn() -> Message {
    .sentence(Sentence("history.overallColumn", "All", [:]))
  }

  /// Stood out
  package static func historyRemarkColumn() -> Message {
    .sentence(Sentence("history.remarkColumn", "Stood out", [:]))
  }

  /// {number} more: onland history --all
  package static func historyMore(number: Int) -> Message {
    .sentence(Sentence("history.more", "{number} more: onland history --all", ["number": .count(number)]))
  }

  /// * answered on a later day.
  package static func historyLateMark() -> Message {
    .sentence(Sentence("history.lateMark", "* answered on a later day.", [:]))
  }

  /// onland show DATE has the words.
  package static func historyShowHint() -> Message {
    .sentence(Sentence("history.showHint", "onland show DATE has the words.", [:]))
  }

  /// {from} to {to} {label}
  package static func historyBand(from: Int, to: Int, label: Message) -> Message {
    .sentence(Sentence("history.band", "{from} to {to} {label}", ["from": .count(from), "to": .count(to), "label": label]))
  }

  /// Marks, in order: {columns}.
  package static func historyMarks(columns: Message) -> Message {
    .sentence(Sentence("history.marks", "Marks, in order: {columns}.", ["columns": columns]))
  }

  /// {day}, {title}; {parts}.
  package static func historyRow(day: Message, title: Message, parts: Message) -> Message {
    .sentence(Sentence("history.row", "{day}, {title}; {parts}.", ["day": day, "title": title, "parts": parts]))
  }

  /// {day}, {title}, answered on a later day; {parts}.
  package static func historyRowLate(day: Message, title: Message, parts: Message) -> Message {
    .sentence(Sentence("history.rowLate", "{day}, {title}, answered on a later day; {parts}.", ["day": day, "title": title, "parts": parts]))
  }

  /// overall {number}
  package static func historyOverall(number: Int) -> Message {
    .sentence(Sentence("history.overall", "overall {number}", ["number": .count(number)]))
  }

  /// overall without a score
  package static func historyNoOverall() -> Message {
    .sentence(Sentence("history.noOverall", "overall without a score", [:]))
  }

  /// {area} {word}
  package static func historyArea(area: Message, word: Message) -> Message {
    .sentence(Sentence("history.area", "{area} {word}", ["area": area, "word": word]))
  }

  /// {area} without a score
  package static func historyNoArea(area: Message) -> Message {
    .sentence(Sentence("history.noArea", "{area} without a score", ["area": area]))
  }

  /// nothing stands out
  package static func historyNothing() -> Message {
    .sentence(Sentence("history.nothing", "nothing stands out", [:]))
  }

  /// stands out: {names}
  package static func historyStandsOut(names: Message) -> Message {
    .sentence(Sentence("history.standsOut", "stands out: {names}", ["names": names]))
  }

  /// {day}, {title}
  package static func historyNoteHeading(day: Message, title: Message) -> Message {
    .sentence(Sentence("history.noteHeading", "{day}, {title}", ["day": day, "title": title]))
  }

  /// No check-in matches. onland history --all lists them all.
  package static func historyNoMatch() -> Message {
    .sentence(Sentence("history.noMatch", "No check-in matches. onland history --all lists them all.", [:]))
  }

  /// No check-in yet. onland check starts one.
  package static func historyEmpty() -> Message {
    .sentence(Sentence("history.empty", "No check-in yet. onland check starts one.", [:]))
  }
}
