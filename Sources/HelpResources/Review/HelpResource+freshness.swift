// SPDX-License-Identifier: GPL-3.0-or-later

public import Dates

extension HelpResource {
  /// How much the review still says on a given day.
  public func freshness(on today: LocalDate) -> Freshness {
    guard today >= reviewed else { return .clockBeforeReview }
    let months = today.wholeMonths(since: reviewed)
    return switch months {
    case ..<6: .fresh
    case ..<12: .ageing(months: months)
    case ..<24: .mayHaveChanged(months: months)
    // "Over 24 months" begins on the day after two full years.
    case 24 where today.day == reviewed.day: .mayHaveChanged(months: months)
    default: .outOfDate(months: months)
    }
  }

  /// Whether its numbers are too old to be printed; an emergency number never is.
  func isWithheld(_ freshness: Freshness) -> Bool {
    guard case .outOfDate = freshness else { return false }
    return kind != .emergency && channels.hasNumber
  }

  /// Whether the newest evidence was old or undated, however fresh the review is.
  ///
  /// The review date says that somebody looked; the evidence date says what they saw. Emergency
  /// numbers carry no such note.
  public var isNotRecentlyConfirmed: Bool {
    kind != .emergency && (evidenceAge == .old || evidenceAge == .undated)
  }
}
