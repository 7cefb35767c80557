// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// What a record says about one item, as scoring needs it.
enum Answer: Equatable {
  case number(Double)
  /// Of a several-choice item, with what the choices count together.
  case chosen(ChosenOptions, Double)
  /// A text or a date, which are never scored.
  case unscored
  case declined
  case notReached
  case notApplicable

  /// - Parameter format: Of the item; it offers the response.
  init(_ outcome: Outcome, to format: ResponseFormat) {
    switch outcome {
    case .answered(let response):
      guard let number = format.number(of: response) else {
        self = .unscored
        return
      }
      if case .codes = response {
        self = .chosen(format.chosen(response), number)
      } else {
        self = .number(number)
      }
    case .missing(.declined): self = .declined
    case .missing(.notReached): self = .notReached
    case .missing(.notApplicable): self = .notApplicable
    }
  }
}
