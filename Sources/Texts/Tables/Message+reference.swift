// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// "{typed}" is not in the calendar
  package static func referenceNotDay(typed: Message) -> Message {
    .of("reference.notDay", "\"{typed}\" is not in the calendar", "typed", typed)
  }

  /// A day is written as {day}, a week as {week}.
  package static func referenceDayHint(day: Message, week: Message) -> Message {
    .of("reference.dayHint", "A day is written as {day}, a week as {week}.", "day", day, "week", week)
  }

  /// "{typed}" is not a check-in
  package static func referenceNotReference(typed: Message) -> Message {
    .of("reference.notReference", "\"{typed}\" is not a check-in", "typed", typed)
  }

  /// Use last, yesterday, "last week", a week such as {week}, a date such as {day}, or an id.
  package static func referenceHint(week: Message, day: Message) -> Message {
    .of("reference.hint", "Use last, yesterday, \"last week\", a week such as {week}, a date such as {day}, or an id.", "week", week, "day", day)
  }

  /// there is no check-in yet
  package static func referenceNone() -> Message {
    .of("reference.none", "there is no check-in yet")
  }

  /// there is no check-in on {day}
  package static func referenceNoneOn(day: Message) -> Message {
    .of("reference.noneOn", "there is no check-in on {day}", "day", day)
  }

  /// there is no check-in in week {week}, which began on {day}
  package static func referenceNoneInWeek(week: Message, day: Message) -> Message {
    .of("reference.noneInWeek", "there is no check-in in week {week}, which began on {day}", "week", week, "day", day)
  }

  /// there is no check-in from {first} to {last}
  package static func referenceNoneBetween(first: Message, last: Message) -> Message {
    .of("reference.noneBetween", "there is no check-in from {first} to {last}", "first", first, "last", last)
  }

  /// there is no check-in with this id
  package static func referenceNoneWithId() -> Message {
    .of("reference.noneWithId", "there is no check-in with this id")
  }

  /// onland check starts one.
  package static func referenceStartOne() -> Message {
    .of("reference.startOne", "onland check starts one.")
  }

  /// there are {checkIns} so far
  package static func referenceSeveralYet(checkIns: Message) -> Message {
    .of("reference.severalYet", "there are {checkIns} so far", "checkIns", checkIns)
  }

  /// there are {checkIns} on {day}
  package static func referenceSeveralOn(checkIns: Message, day: Message) -> Message {
    .of("reference.severalOn", "there are {checkIns} on {day}", "checkIns", checkIns, "day", day)
  }

  /// there are {checkIns} in week {week}, which began on {day}
  package static func referenceSeveralInWeek(checkIns: Message, week: Message, day: Message) -> Message {
    .of("reference.severalInWeek", "there are {checkIns} in week {week}, which began on {day}", ["checkIns": checkIns, "week": week, "day": day])
  }

  /// there are {checkIns} from {first} to {last}
  package static func referenceSeveralBetween(checkIns: Message, first: Message, last: Message) -> Message {
    .of("reference.severalBetween", "there are {checkIns} from {first} to {last}", ["checkIns": checkIns, "first": first, "last": last])
  }

  /// there are {checkIns} with this id
  package static func referenceSeveralWithId(checkIns: Message) -> Message {
    .of("reference.severalWithId", "there are {checkIns} with this id", "checkIns", checkIns)
  }

  /// Name one by its id:   {ids}
  package static func referenceNameOne(ids: Message) -> Message {
    .of("reference.nameOne", "Name one by its id:\n  {ids}", "ids", ids)
  }
}
