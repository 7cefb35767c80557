// SPDX-License-Identifier: GPL-3.0-or-later

/// What the age of a review allows the program to say.
public enum Freshness: Hashable, Sendable {
  /// The clock stands before the review, so an age would be made up: the date only.
  case clockBeforeReview
  /// Less than six months: the date only.
  case fresh
  /// Six to twelve months: the age, and where else to turn.
  case ageing(months: Int)
  /// Twelve to twenty-four months: numbers are marked.
  case mayHaveChanged(months: Int)
  /// More than twenty-four months: numbers are withheld, emergency numbers marked.
  case outOfDate(months: Int)
}

extension Freshness {
  /// Whole months since the review; `nil` where that is not said.
  public var months: Int? {
    switch self {
    case .clockBeforeReview, .fresh: nil
    case .ageing(let months), .mayHaveChanged(let months), .outOfDate(let months): months
    }
  }
}
