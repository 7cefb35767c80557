// SPDX-License-Identifier: GPL-3.0-or-later

package import History
package import Psychometrics

/// Why an area or a question of a check-in has no score.
package enum ScoreAbsence: Hashable {
  /// What it is compared with was not set.
  case noTarget(setting: String)
  /// Nothing in it was asked, or had a meaning that week.
  case leftOut
  /// Fewer answers than it needs, perhaps none.
  case tooFewAnswers(Int, of: Int)
  /// Fewer areas with a score than it needs, perhaps none.
  case tooFewAreas(Int, of: Int)
}

extension ScoreAbsence {
  /// - Returns: `nil` when there is a score.
  package init?(
    of scale: Scale, _ score: ScaleScore, in checkIn: CheckIn, _ questionnaire: Questionnaire
  ) {
    guard score.value == nil else { return nil }
    guard case .items(let members) = scale.parts else {
      self = .tooFewAreas(score.answered, of: score.scorable)
      return
    }
    guard score.scorable == 0 else {
      self = .tooFewAnswers(score.answered, of: score.scorable)
      return
    }
    let missing = members.compactMap { member -> String? in
      guard case .target(let position) = member.scoring,
        checkIn.outcomes[questionnaire.items[member.item].id]?.response != nil
      else { return nil }
      return questionnaire.targets[position].settingKey
    }
    self = missing.first.map { .noTarget(setting: $0) } ?? .leftOut
  }

  /// Of a question that has none.
  init(of item: Item.ID, in checkIn: CheckIn) {
    switch checkIn.outcomes[item] {
    case .missing(.declined): self = .tooFewAnswers(0, of: 1)
    case .missing(.notReached), .missing(.notApplicable), .answered, nil: self = .leftOut
    }
  }
}
