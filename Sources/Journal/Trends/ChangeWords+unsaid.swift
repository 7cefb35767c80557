// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

extension ChangeWords {
  /// For a series that the questionnaire has no words for.
  ///
  /// - Returns: `nil` when nobody knows which end of its numbers is the easier one.
  package init?(of title: String, in questionnaire: Questionnaire) {
    guard ScoreDirection(questionnaire) == .higherIsEasier else { return nil }
    self.init(easier: "\(title) has become easier", harder: "\(title) has become harder")
  }
}
