// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// {name} was already changing before {day}, so we cannot compare.
  package static func planAlreadyChanging(name: Message, day: Message) -> Message {
    .sentence(Sentence("plan.alreadyChanging", "{name} was already changing before {day}, so we cannot compare.", ["name": name, "day": day]))
  }

  /// {name}: no clear difference between {before} before {day} and {after} after it. There may be a change too small to see yet.
  package static func planNoDifference(name: Message, before: Message, day: Message, after: Int) -> Message {
    .sentence(Sentence("plan.noDifference", "{name}: no clear difference between {before} before {day} and {after} after it. There may be a change too small to see yet.", ["name": name, "before": before, "day": day, "after": .count(after)]))
  }

  /// {clause} since {day}: this number was about {then} before and about {now} after. Other things may have changed too.
  package static func planDifference(clause: Message, day: Message, then: Int, now: Int) -> Message {
    .sentence(Sentence("plan.difference", "{clause} since {day}: this number was about {then} before and about {now} after. Other things may have changed too.", ["clause": clause, "day": day, "then": .count(then), "now": .count(now)]))
  }

  /// {name} has changed
  package static func planChanged(name: Message) -> Message {
    .sentence(Sentence("plan.changed", "{name} has changed", ["name": name]))
  }

  /// That happens. At the end you can keep it, make it smaller, or swap it.
  package static func planThatHappens() -> Message {
    .sentence(Sentence("plan.thatHappens", "That happens. At the end you can keep it, make it smaller, or swap it.", [:]))
  }

  /// Now: {sentence}
  package static func planNow(sentence: Message) -> Message {
    .sentence(Sentence("plan.now", "Now: {sentence}", ["sentence": sentence]))
  }

  /// This week: {sentence}
  package static func planThisWeek(sentence: Message) -> Message {
    .sentence(Sentence("plan.thisWeek", "This week: {sentence}", ["sentence": sentence]))
  }

  /// There is no plan to mark.
  package static func planNoneToMark() -> Message {
    .sentence(Sentence("plan.noneToMark", "There is no plan to mark.", [:]))
  }

  /// To remember it, type the moment once more, or just go on.
  package static func planRehearse() -> Message {
    .sentence(Sentence("plan.rehearse", "To remember it, type the moment once more, or just go on.", [:]))
  }

  /// It takes a second, and people keep rehearsed plans more often.
  package static func planWhyRehearse() -> Message {
    .sentence(Sentence("plan.whyRehearse", "It takes a second, and people keep rehearsed plans more often.", [:]))
  }

  /// Nothing this week.
  package static func planNone() -> Message {
    .sentence(Sentence("plan.none", "Nothing this week.", [:]))
  }
}
