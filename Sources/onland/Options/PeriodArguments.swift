// SPDX-License-Identifier: GPL-3.0-or-later

import ArgumentParser
import OnlandApp

/// The options that say which days are looked at.
struct PeriodArguments: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "From this day, week, month or year on, such as 2026-W40 or \"last week\".", valueName: "days"
    ),
    completion: .weeks)
  var since: String?

  @Option(
    help: ArgumentHelp("Up to and including these days.", valueName: "days"), completion: .weeks)
  var until: String?

  @Option(
    help: ArgumentHelp(
      "How far back from today or --until, such as 3m, 12w or 1y.", valueName: "length"))
  var last: String?

  func validate() throws {
    if last != nil, since != nil { throw ValidationError("Use --last or --since, not both.") }
  }

  var isEmpty: Bool { since == nil && until == nil && last == nil }

  var options: PeriodOptions { PeriodOptions(since: since, until: until, last: last) }
}
