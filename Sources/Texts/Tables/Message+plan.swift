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
}
