// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Type h for the helpline or t for the time.
  package static func acceptedNumberToCall() -> Message {
    .of("accepted.numberToCall", "Type h for the helpline or t for the time.")
  }

  /// Type {keys}, or the start of an option.
  package static func acceptedChoice(keys: Message) -> Message {
    .of("accepted.choice", "Type {keys}, or the start of an option.", "keys", keys)
  }

  /// Type all that apply, such as {keys}, or none.
  package static func acceptedChoices(keys: Message) -> Message {
    .of("accepted.choices", "Type all that apply, such as {keys}, or none.", "keys", keys)
  }

  /// Type y for yes or n for no.
  package static func acceptedYesNo() -> Message {
    .of("accepted.yesNo", "Type y for yes or n for no.")
  }

  /// Type a duration such as 90m, 1h30, 1:30 or 1.5h, or 0 for none; at most {longest}.
  package static func acceptedDuration(longest: Int) -> Message {
    .of("accepted.duration", "Type a duration such as 90m, 1h30, 1:30 or 1.5h, or 0 for none; at most {longest}.", "longest", .duration(minutes: longest))
  }

  /// Type a whole number from {least} to {most}.
  package static func acceptedWhole(least: Int, most: Int) -> Message {
    .of("accepted.whole", "Type a whole number from {least} to {most}.", "least", .count(least), "most", .count(most))
  }

  /// Type a number from {least} to {most}.
  package static func acceptedDecimal(least: Double, most: Double) -> Message {
    .of("accepted.decimal", "Type a number from {least} to {most}.", "least", .decimal(least), "most", .decimal(most))
  }

  /// Type a date such as 2026-11-23.
  package static func acceptedDate() -> Message {
    .of("accepted.date", "Type a date such as 2026-11-23.")
  }

  /// Type a line in any language.
  package static func acceptedText() -> Message {
    .of("accepted.text", "Type a line in any language.")
  }

  /// A bare number below {number} needs its unit, h or m.
  package static func acceptedNeedsUnit(number: Int) -> Message {
    .of("accepted.needsUnit", "A bare number below {number} needs its unit, h or m.", "number", .count(number))
  }

  /// Type h for hours or m for minutes.
  package static func acceptedHoursOrMinutes() -> Message {
    .of("accepted.hoursOrMinutes", "Type h for hours or m for minutes.")
  }

  /// Type a line of at most {most} characters; it is kept as you type it.
  package static func acceptedContact(most: Int) -> Message {
    .of("accepted.contact", "Type a line of at most {most} characters; it is kept as you type it.", "most", .count(most))
  }

  /// Type a number from 1 to {count}. Press Enter to keep them all.
  package static func acceptedRemove(count: Int) -> Message {
    .of("accepted.remove", "Type a number from 1 to {count}. Press Enter to keep them all.", "count", .count(count))
  }

  /// Type a tag such as fr, or the English name.
  package static func acceptedLanguage() -> Message {
    .of("accepted.language", "Type a tag such as fr, or the English name.")
  }

  /// Type k to keep them or l to look again.
  package static func acceptedSameAnswers() -> Message {
    .of("accepted.sameAnswers", "Type k to keep them or l to look again.")
  }

  /// Type a number from 1 to {count}, or press Enter to save.
  package static func acceptedReview(count: Int) -> Message {
    .of("accepted.review", "Type a number from 1 to {count}, or press Enter to save.", "count", .count(count))
  }

  /// Type a duration such as 90m, 1h30, 1:30 or 1.5h; at most {longest}.
  package static func acceptedTargetDuration(longest: Int) -> Message {
    .of("accepted.targetDuration", "Type a duration such as 90m, 1h30, 1:30 or 1.5h; at most {longest}.", "longest", .duration(minutes: longest))
  }

  /// Type a code such as CA, or the English name.
  package static func acceptedCountry() -> Message {
    .of("accepted.country", "Type a code such as CA, or the English name.")
  }

  /// Type {regions}, or no.
  package static func acceptedRegion(regions: Message) -> Message {
    .of("accepted.region", "Type {regions}, or no.", "regions", regions)
  }

  /// Type a code such as CA-BC.
  package static func acceptedRegionCode() -> Message {
    .of("accepted.regionCode", "Type a code such as CA-BC.")
  }

  /// Type a number from {least} to {most}, or press Enter.
  package static func acceptedSureness(least: Int, most: Int) -> Message {
    .of("accepted.sureness", "Type a number from {least} to {most}, or press Enter.", "least", .count(least), "most", .count(most))
  }

  /// Type it, or press Enter.
  package static func acceptedSmallerAct() -> Message {
    .of("accepted.smallerAct", "Type it, or press Enter.")
  }

  /// Type 1 to plan it, or press Enter for nothing.
  package static func acceptedOnePlan() -> Message {
    .of("accepted.onePlan", "Type 1 to plan it, or press Enter for nothing.")
  }

  /// Type a number from 1 to {count}, or press Enter for nothing.
  package static func acceptedPlan(count: Int) -> Message {
    .of("accepted.plan", "Type a number from 1 to {count}, or press Enter for nothing.", "count", .count(count))
  }
}
