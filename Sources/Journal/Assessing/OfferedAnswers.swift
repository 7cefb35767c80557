// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// What a questionnaire offers, to tell an answer from damage: a byte of a stored number that changed
/// breaks no rule of the file.
struct OfferedAnswers {
  private let questionnaire: Questionnaire.ID
  private let version: String
  private let formats: [Item.ID: ResponseFormat]

  init(_ questionnaire: Questionnaire) {
    self.questionnaire = questionnaire.id
    version = questionnaire.version
    formats = Dictionary(questionnaire.items.map { ($0.id, $0.format) }) { first, _ in first }
  }

  /// Whether every answer is one that its item offers; items may be missing.
  package func hold(_ outcomes: [Item.ID: Outcome]) -> Bool {
    outcomes.allSatisfy { item, outcome in
      guard let format = formats[item] else { return false }
      return outcome.response.map(format.accepts) ?? true
    }
  }

  /// Whether it is a check-in of this questionnaire, with answers and targets that can be.
  package func hold(_ checkIn: CheckIn) -> Bool {
    checkIn.questionnaire == questionnaire && checkIn.version == version
      && checkIn.targets.values.allSatisfy(\.isSensible) && hold(checkIn.outcomes)
  }

  /// Whether going on with it asks about what there is.
  package func hold(_ draft: Draft) -> Bool {
    draft.version == version && draft.position.map { formats[$0] != nil } ?? true
      && hold(draft.outcomes)
  }
}

extension Double {
  /// Whether it can be a target: whatever is larger would only overflow where it is shown.
  package var isSensible: Bool { isFinite && magnitude <= 1e9 }
}
