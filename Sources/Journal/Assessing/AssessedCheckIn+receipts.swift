// SPDX-License-Identifier: GPL-3.0-or-later

import History
package import Psychometrics

extension AssessedCheckIn {
  /// One per scale, in the order of the questionnaire's scales.
  package var scaleReceipts: [ScaleReceipt] {
    questionnaire.scaleReceipts(
      questionnaire.scoringInput(outcomes: checkIn.outcomes, targets: checkIn.targets))
  }

  /// One per signal, in the order of the signals that read the answers.
  package var signalReceipts: [SignalReceipt] {
    let source = definition.signalSource
    return source.signalReceipts(
      source.scoringInput(outcomes: checkIn.outcomes, targets: checkIn.targets),
      assessment: assessment, earlier: earlier)
  }

  /// - Returns: `nil` when it is withheld.
  package func score(of scale: Scale) -> Double? {
    zip(questionnaire.scales, assessment.scores).first { $0.0.id == scale.id }?.1.value
  }
}
