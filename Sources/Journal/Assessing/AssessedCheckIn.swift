// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import History
package import Psychometrics

/// A check-in with the definition it was answered with and what the numbers say.
package struct AssessedCheckIn {
  package var checkIn: CheckIn
  /// The person's week it is in.
  package var week: Week
  package var definition: Definition
  package var assessment: Assessment
  /// What the signals could know of the weeks before this one.
  package var earlier: SignalDiary
  /// Help topics whose pointers stood on the pages of the weeks just before.
  var earlierPointers: Set<String> = []
  /// Cards the person does not want to see; they stay in every JSON output.
  package var hiddenCards: Set<Signal.ID> = []

  package var questionnaire: Questionnaire { definition.questionnaire }
  package var report: SignalReport { assessment.report }

  /// The score over all areas; `nil` for questionnaires without one.
  package var overall: (scale: Scale, score: ScaleScore)? {
    questionnaire.overall.map { (questionnaire.scales[$0], assessment.scores[$0]) }
  }

  package func signal(_ id: Signal.ID) -> Signal? {
    definition.signalSource.signals.first { $0.id == id }
  }

  package func nameInSentence(of id: Signal.ID) -> String? {
    signal(id).map(definition.signalSource.nameInSentence)
  }

  /// Help topics that one line is enough for: it stood there at length two weeks running, and
  /// nothing that asks for it is strong.
  var repeatedHelpTopics: [String] {
    report.helpTopics.filter { topic in
      earlierPointers.contains(topic)
        && !report.states.contains { state in
          state.level == .strong
            && signal(state.signal)?.help.contains { $0.topic == topic } == true
        }
    }
  }

  /// What stood out, in the order of the page, as words inside a sentence; a card that is only in one
  /// line this week still stands out.
  package var standingOut: [String] {
    (report.careCards + report.cards + report.stillThere.map(\.signal))
      .compactMap(nameInSentence)
  }

  /// The scales besides the overall, with their scores.
  package var areas: [(scale: Scale, score: ScaleScore)] {
    zip(questionnaire.scales, assessment.scores).filter { !$0.0.isOverall }
      .map { (scale: $0.0, score: $0.1) }
  }
}
