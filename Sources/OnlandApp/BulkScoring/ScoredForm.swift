// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// What rows are scored with: a questionnaire, and the one it is a short form of.
struct ScoredForm {
  let questionnaire: Questionnaire
  /// Absent where the questionnaire has signals of its own.
  let whole: Questionnaire?

  init(_ questionnaire: Questionnaire, whole: Questionnaire? = nil) {
    self.questionnaire = questionnaire
    self.whole = whole
  }

  /// Whose signal rules read the answers.
  var signalSource: Questionnaire { whole ?? questionnaire }
}
