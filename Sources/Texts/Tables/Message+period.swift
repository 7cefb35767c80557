// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// --until is before --since
  package static func periodReversed() -> Message {
    .of("period.reversed", "--until is before --since")
  }

  /// That is from {first} to {last}.
  package static func periodFromTo(first: Message, last: Message) -> Message {
    .of("period.fromTo", "That is from {first} to {last}.", "first", first, "last", last)
  }

  /// {name} is not in the calendar
  package static func periodNotInCalendar(name: Message) -> Message {
    .of("period.notInCalendar", "{name} is not in the calendar", "name", name)
  }

  /// Months have up to 31 days, years 52 or 53 weeks.
  package static func periodCalendar() -> Message {
    .of("period.calendar", "Months have up to 31 days, years 52 or 53 weeks.")
  }

  /// {option} does not take {name}
  package static func periodNotTaken(option: Message, name: Message) -> Message {
    .of("period.notTaken", "{option} does not take {name}", "option", option, "name", name)
  }

  /// Such as {option} yesterday, {option} monday or {option} 2026-11-20.
  package static func periodDayExample(option: Message) -> Message {
    .of("period.dayExample", "Such as {option} yesterday, {option} monday or {option} 2026-11-20.", "option", option)
  }

  /// Such as {option} 2026-W40, {option} "last week" or {option} 3m.
  package static func periodSpanExample(option: Message) -> Message {
    .of("period.spanExample", "Such as {option} 2026-W40, {option} \"last week\" or {option} 3m.", "option", option)
  }
}
