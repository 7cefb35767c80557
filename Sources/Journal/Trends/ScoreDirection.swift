// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// Which end of a questionnaire's numbers is the easier one.
package enum ScoreDirection: Equatable {
  case higherIsEasier
  /// The questionnaire does not say.
  case unknown

  package init(_ questionnaire: Questionnaire) {
    // Both are scored so that 100 is easy in every area; their files of 1.x have no word for it.
    self = ["balance", "pulse"].contains(questionnaire.id) ? .higherIsEasier : .unknown
  }
}
