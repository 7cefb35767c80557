// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Usual weeks: the {count} newest since {week}, without the two that lie furthest out.
  package static func workingUsual(count: Int, week: Message) -> Message {
    .of("working.usual", "Usual weeks: the {count} newest since {week}, without the two that lie furthest out.", "count", .count(count), "week", week)
  }

  /// Tested in these weeks: {checkIns}, never the very first one.
  package static func workingTheseWeeks(checkIns: Message) -> Message {
    .of("working.theseWeeks", "Tested in these weeks: {checkIns}, never the very first one.", "checkIns", checkIns)
  }

  /// Tested in all weeks: {checkIns}, never the very first one.
  package static func workingAllWeeks(checkIns: Message) -> Message {
    .of("working.allWeeks", "Tested in all weeks: {checkIns}, never the very first one.", "checkIns", checkIns)
  }

  /// Tested in these weeks: {checkIns}, never the very first one; a change can be told from {fewest} on.
  package static func workingTheseTooFew(checkIns: Message, fewest: Int) -> Message {
    .of("working.theseTooFew", "Tested in these weeks: {checkIns}, never the very first one; a change can be told from {fewest} on.", "checkIns", checkIns, "fewest", .count(fewest))
  }

  /// Tested in all weeks: {checkIns}, never the very first one; a change can be told from {fewest} on.
  package static func workingAllTooFew(checkIns: Message, fewest: Int) -> Message {
    .of("working.allTooFew", "Tested in all weeks: {checkIns}, never the very first one; a change can be told from {fewest} on.", "checkIns", checkIns, "fewest", .count(fewest))
  }

  /// Slope: {slope} a week, 95 % interval {low} to {high} (Theil-Sen).
  package static func workingSlope(slope: Message, low: Message, high: Message) -> Message {
    .of("working.slope", "Slope: {slope} a week, 95 % interval {low} to {high} (Theil-Sen).", ["slope": slope, "low": low, "high": high])
  }

  /// p: {p}; clear below {threshold}.
  package static func workingP(p: Message, threshold: Message) -> Message {
    .of("working.p", "p: {p}; clear below {threshold}.", "p", p, "threshold", threshold)
  }

  /// p: {p}; clear below {threshold}, and a change of at least {smallest} (it is {size}).
  package static func workingPAndSize(p: Message, threshold: Message, smallest: Double, size: Double) -> Message {
    .of("working.pAndSize", "p: {p}; clear below {threshold}, and a change of at least {smallest} (it is {size}).", ["p": p, "threshold": threshold, "smallest": .decimal(smallest), "size": .decimal(size)])
  }

  /// The check-in before saw it too (p: {p}).
  package static func workingSawIt(p: Message) -> Message {
    .of("working.sawIt", "The check-in before saw it too (p: {p}).", "p", p)
  }

  /// The check-in before did not see it (p: {p}), so it waits for the next.
  package static func workingDidNotSee(p: Message) -> Message {
    .of("working.didNotSee", "The check-in before did not see it (p: {p}), so it waits for the next.", "p", p)
  }

  /// Best cut: {week}, {before} before and {after} from then on; two levels leave {share} % of the squares that a straight line leaves, so a change would be told as a step (a step below {limit} %).
  package static func workingStep(week: Message, before: Int, after: Int, share: Double, limit: Double) -> Message {
    .of("working.step", "Best cut: {week}, {before} before and {after} from then on; two levels leave {share} % of the squares that a straight line leaves, so a change would be told as a step (a step below {limit} %).", ["week": week, "before": .count(before), "after": .count(after), "share": .decimal(share), "limit": .decimal(limit)])
  }

  /// Best cut: {week}, {before} before and {after} from then on; two levels leave {share} % of the squares that a straight line leaves, so a change would be told as a slope (a step below {limit} %).
  package static func workingNoStep(week: Message, before: Int, after: Int, share: Double, limit: Double) -> Message {
    .of("working.noStep", "Best cut: {week}, {before} before and {after} from then on; two levels leave {share} % of the squares that a straight line leaves, so a change would be told as a slope (a step below {limit} %).", ["week": week, "before": .count(before), "after": .count(after), "share": .decimal(share), "limit": .decimal(limit)])
  }

  /// Same weeks a year before: {pairs} pairs, {then} then and {now} now; a change must move them by {change} its way.
  package static func workingYear(pairs: Int, then: Double, now: Double, change: Double) -> Message {
    .of("working.year", "Same weeks a year before: {pairs} pairs, {then} then and {now} now; a change must move them by {change} its way.", ["pairs": .count(pairs), "then": .decimal(then), "now": .decimal(now), "change": .decimal(change)])
  }

  /// That holds a change back: it may be the season.
  package static func workingSeason() -> Message {
    .of("working.season", "That holds a change back: it may be the season.")
  }
}
