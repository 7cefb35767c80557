// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import History
package import Psychometrics

/// A check-in with its scores, without the signals, which a series does not need.
package struct SeriesCheckIn {
  package var checkIn: CheckIn
  /// The person's week it is in.
  package var week: Week
  package var definition: Definition
  /// One per scale, in the order of the questionnaire's scales.
  package var scores: [ScaleScore]

  package var questionnaire: Questionnaire { definition.questionnaire }
}

extension SeriesCheckIn {
  package init(_ assessed: AssessedCheckIn) {
    self.init(
      checkIn: assessed.checkIn, week: assessed.week, definition: assessed.definition,
      scores: assessed.assessment.scores)
  }
}

extension StoredCheckIns {
  /// All check-ins of a questionnaire, of its short forms and of its whole, in order of their date.
  package func scored(relatedTo id: Questionnaire.ID) throws -> [SeriesCheckIn] {
    // The whole of the questionnaire itself is known once one of its check-ins is read.
    try scored().related(to: id)
  }

  /// All check-ins, in order of their date.
  package func scored() throws -> [SeriesCheckIn] {
    let checkIns = try history?.checkIns() ?? []
    var scored: [SeriesCheckIn] = []
    for checkIn in checkIns {
      let definition = try cache.definition(of: checkIn)
      scored.append(
        SeriesCheckIn(
          checkIn: checkIn, week: weekStart.week(of: checkIn.date), definition: definition,
          scores: definition.key.scores(outcomes: checkIn.outcomes, targets: checkIn.targets)))
    }
    return scored
  }
}

extension [SeriesCheckIn] {
  /// Those of a questionnaire, of its short forms and of the whole it is a part of.
  package func related(to id: Questionnaire.ID) -> [SeriesCheckIn] {
    let whole = last { $0.questionnaire.id == id }?.questionnaire.partOf
    return filter {
      $0.questionnaire.id == id || $0.questionnaire.partOf == id || $0.questionnaire.id == whole
    }
  }
}
