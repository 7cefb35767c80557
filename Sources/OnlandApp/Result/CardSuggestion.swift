// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// One thing to try, with its slots filled.
struct CardSuggestion: Equatable {
  var id: String
  var signal: Signal.ID
  /// As a card says it.
  var text: String
  /// As it follows "then" in a plan: without a capital letter and without a full stop.
  var act: String
  /// From a trainer's practice; no trial was found.
  var isFromPractice: Bool

  /// Whether it stays away this week: every third one, so that it never comes more than two weeks
  /// running.
  ///
  /// - Parameter place: Among its like; neighbours rest in different weeks.
  static func rests(place: Int, week: Int) -> Bool { (week + place) % 3 == 0 }
}
