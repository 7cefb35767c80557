// SPDX-License-Identifier: GPL-3.0-or-later
// swift-format-ignore-file
//
// Generated from Translations/ by `make texts`: change the sentences there.

extension Message {
  /// Higher numbers mean an easier week.
  package static func pageHigherIsEasier() -> Message {
    .of("page.higherIsEasier", "Higher numbers mean an easier week.")
  }

  /// between {low} and {high}
  package static func pageBetween(low: Int, high: Int) -> Message {
    .of("page.between", "between {low} and {high}", "low", .count(low), "high", .count(high))
  }
}
