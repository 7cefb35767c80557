// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Fewer than {people}: nothing is shown.
  package static func groupNothingShown(people: Message) -> Message {
    .of("group.nothingShown", "Fewer than {people}: nothing is shown.", "people", people)
  }

  /// {title}, {weeks}, {people}
  package static func groupTitle(title: Message, weeks: Message, people: Message) -> Message {
    .of("group.title", "{title}, {weeks}, {people}", ["title": title, "weeks": weeks, "people": people])
  }

  /// week {week}
  package static func groupWeek(week: Message) -> Message {
    .of("group.week", "week {week}", "week", week)
  }

  /// weeks {first} to {last}
  package static func groupWeeks(first: Message, last: Message) -> Message {
    .of("group.weeks", "weeks {first} to {last}", "first", first, "last", last)
  }

  /// too few answers to show
  package static func groupTooFew() -> Message {
    .of("group.tooFew", "too few answers to show")
  }

  /// median {number}
  package static func groupMedian(number: Int) -> Message {
    .of("group.median", "median {number}", "number", .count(number))
  }

  /// {number} answered
  package static func groupAnswered(number: Message) -> Message {
    .of("group.answered", "{number} answered", "number", number)
  }

  /// {label} {people}
  package static func groupBand(label: Message, people: Int) -> Message {
    .of("group.band", "{label} {people}", "label", label, "people", .count(people))
  }

  /// {title}: mean {mean} of 100, {remark}.
  package static func groupMean(title: Message, mean: Int, remark: Message) -> Message {
    .of("group.mean", "{title}: mean {mean} of 100, {remark}.", ["title": title, "mean": .count(mean), "remark": remark])
  }

  /// Stands out, in people: {names}.
  package static func groupStandsOut(names: Message) -> Message {
    .of("group.standsOut", "Stands out, in people: {names}.", "names", names)
  }

  /// {name} {people}
  package static func groupNamed(name: Message, people: Message) -> Message {
    .of("group.named", "{name} {people}", "name", name, "people", people)
  }

  /// fewer than {number}
  package static func groupFew(number: Int) -> Message {
    .of("group.few", "fewer than {number}", "number", .count(number))
  }

  /// all but fewer than {number}
  package static func groupNearlyAll(number: Int) -> Message {
    .of("group.nearlyAll", "all but fewer than {number}", "number", .count(number))
  }

  /// all
  package static func groupAll() -> Message {
    .of("group.all", "all")
  }

  /// without a group
  package static func groupWithoutGroup() -> Message {
    .of("group.withoutGroup", "without a group")
  }

  /// not shown
  package static func groupNotShown() -> Message {
    .of("group.notShown", "not shown")
  }

  /// {group} {figure}
  package static func groupFigure(group: Message, figure: Message) -> Message {
    .of("group.figure", "{group} {figure}", "group", group, "figure", figure)
  }

  /// {title}: mean of {figures}.
  package static func groupMeans(title: Message, figures: Message) -> Message {
    .of("group.means", "{title}: mean of {figures}.", "title", title, "figures", figures)
  }

  /// Means run from 0 to 100; the higher, the easier.
  package static func groupReading() -> Message {
    .of("group.reading", "Means run from 0 to 100; the higher, the easier.")
  }

  /// Below {people} people means are rounded to 5, so that no report gives a person's score.
  package static func groupRounded(people: Int) -> Message {
    .of("group.rounded", "Below {people} people means are rounded to 5, so that no report gives a person's score.", "people", .count(people))
  }

  /// Groups of fewer than {people} are put together.
  package static func groupTogether(people: Int) -> Message {
    .of("group.together", "Groups of fewer than {people} are put together.", "people", .count(people))
  }

  /// Do not make two reports over nearly the same people: their difference is one person. This page keeps a person from its readers, not from whoever holds the answers.
  package static func groupOneReport() -> Message {
    .of("group.oneReport", "Do not make two reports over nearly the same people: their difference is one person. This page keeps a person from its readers, not from whoever holds the answers.")
  }

  /// --smallest is at least {leastSmallest}
  package static func groupSmallest(leastSmallest: Message) -> Message {
    .of("group.smallest", "--smallest is at least {leastSmallest}", "leastSmallest", leastSmallest)
  }

  /// A smaller group would show its people one by one.
  package static func groupSmallestHint() -> Message {
    .of("group.smallestHint", "A smaller group would show its people one by one.")
  }

  /// shared files name no groups, so there is nothing for --by
  package static func groupNoGroups() -> Message {
    .of("group.noGroups", "shared files name no groups, so there is nothing for --by")
  }

  /// Leave it out.
  package static func groupLeaveItOut() -> Message {
    .of("group.leaveItOut", "Leave it out.")
  }

  /// {name} holds more than a group needs
  package static func groupHoldsMore(name: Message) -> Message {
    .of("group.holdsMore", "{name} holds more than a group needs", "name", name)
  }

  /// {name} is not a file of onland export --share
  package static func groupNotShared(name: Message) -> Message {
    .of("group.notShared", "{name} is not a file of onland export --share", "name", name)
  }

  /// Ask for what onland export --share writes, or take the file out of the folder. Nothing was worked out.
  package static func groupAskForShared() -> Message {
    .of("group.askForShared", "Ask for what onland export --share writes, or take the file out of the folder. Nothing was worked out.")
  }

  /// "{typed}" is not a week
  package static func groupNotAWeek(typed: Message) -> Message {
    .of("group.notAWeek", "\"{typed}\" is not a week", "typed", typed)
  }

  /// Such as --week 2026-W48.
  package static func groupWeekExample() -> Message {
    .of("group.weekExample", "Such as --week 2026-W48.")
  }

  /// shared files need no map
  package static func groupNoMapNeeded() -> Message {
    .of("group.noMapNeeded", "shared files need no map")
  }

  /// Leave --map out, or name a table.
  package static func groupLeaveMapOut() -> Message {
    .of("group.leaveMapOut", "Leave --map out, or name a table.")
  }

  /// Nothing was worked out.
  package static func groupNothingWorkedOut() -> Message {
    .of("group.nothingWorkedOut", "Nothing was worked out.")
  }
}
