// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// One thing to try, with its slots filled.
package struct CardSuggestion: Equatable {
  package var id: String
  /// `nil` for an idea from practice that belongs to no signal.
  package var signal: Signal.ID?
  /// As a card says it.
  package var text: String
  /// As it follows "then" in a plan: without a capital letter and without a full stop.
  package var act: String
  /// From a trainer's practice; no trial was found.
  package var isFromPractice: Bool

  package init(id: String, signal: Signal.ID?, text: String, act: String, isFromPractice: Bool) {
    self.id = id
    self.signal = signal
    self.text = text
    self.act = act
    self.isFromPractice = isFromPractice
  }

  /// Whether it stays away this week: every third one, so that it never comes more than two weeks
  /// running.
  ///
  /// - Parameter place: Among its like; neighbours rest in different weeks.
  package static func rests(place: Int, week: Int) -> Bool { (week + place) % 3 == 0 }
}
