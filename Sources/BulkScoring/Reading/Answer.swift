// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// What a record says about one item, as scoring needs it.
enum Answer: Equatable {
  case number(Double)
  /// A text or a date, which are never scored.
  case unscored
  case declined
  case notReached
  case notApplicable

  init(_ outcome: Outcome) {
    switch outcome {
    case .answered(let response): self = response.number.map { .number($0) } ?? .unscored
    case .missing(.declined): self = .declined
    case .missing(.notReached): self = .notReached
    case .missing(.notApplicable): self = .notApplicable
    }
  }
}
