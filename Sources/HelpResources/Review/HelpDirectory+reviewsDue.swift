// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates

extension HelpDirectory {
  /// The entries that may not be released as they are on a given day, in the order of the file.
  public func reviewsDue(on today: LocalDate) -> [ReviewDue] {
    entries.compactMap { entry in
      var reasons: [ReviewDue.Reason] = []
      let age = today.days(since: entry.reviewed)
      if age < 0 { reasons.append(.reviewedInTheFuture) }
      if age > entry.kind.daysBetweenReviews { reasons.append(.reviewedDaysAgo(age)) }
      if entry.evidenceAge == .old, !entry.isConfirmedLive { reasons.append(.oldEvidence) }
      return reasons.isEmpty ? nil : ReviewDue(entry: entry, reasons: reasons)
    }
  }
}

extension HelpKind {
  /// Guides change with the systems they describe, once a year; a number may change any day.
  fileprivate var daysBetweenReviews: Int { self == .guide ? 365 : 180 }
}
