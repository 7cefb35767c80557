// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Texts

/// Which days are looked at, as they are typed for `--since`, `--until` and `--last`.
public struct PeriodOptions: Equatable {
  /// Absent: from the beginning.
  public var since: String?
  /// Absent: up to today.
  public var until: String?
  /// How far back from the end, in place of `since`; absent: as that says.
  public var last: String?

  public init(since: String? = nil, until: String? = nil, last: String? = nil) {
    self.since = since
    self.until = until
    self.last = last
  }
}

/// Which days are looked at.
struct Period: Equatable {
  /// `nil`: from the beginning.
  var first: LocalDate?
  /// `nil`: up to today.
  var last: LocalDate?

  init(_ options: PeriodOptions, _ reader: DateReader) throws {
    let until = try options.until.map {
      try TypedDays.read($0, for: "--until") { try reader.span($0) }.last
    }
    if let typed = options.last {
      // Days to come are in no span that ends today.
      var back = reader
      back.today = min(until ?? reader.today, reader.today)
      let span = try TypedDays.read(typed, for: "--last") { [back] in try back.past($0) }
      (first, last) = (span.first, span.last)
      return
    }
    first = try options.since.map {
      try TypedDays.read($0, for: "--since") { try reader.span($0) }.first
    }
    last = until
    if let first, let last, last < first {
      throw Problem(
        .periodReversed(),
        hint: .periodFromTo(first: .day(Day(first, .words)), last: .day(Day(last, .words))),
        status: .usage)
    }
  }

  var isEverything: Bool { first == nil && last == nil }

  func contains(_ day: LocalDate) -> Bool {
    (first.map { day >= $0 } ?? true) && (last.map { day <= $0 } ?? true)
  }
}
