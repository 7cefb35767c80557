// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics

/// A check-in with the definition it was answered with and what the numbers say.
struct AssessedCheckIn {
  var checkIn: CheckIn
  var definition: Definition
  var assessment: Assessment
  /// Answered weeks before this one that the signals could look at, ascending.
  var earlier: [SignalWeek]
  /// Help topics whose pointers stood on the pages of the weeks just before.
  var earlierPointers: Set<String> = []
  /// Cards the person does not want to see; they stay in every JSON output.
  var hiddenCards: Set<Signal.ID> = []

  var questionnaire: Questionnaire { definition.questionnaire }
  var report: SignalReport { assessment.report }

  /// The score over all areas; `nil` for questionnaires without one.
  var overall: (scale: Scale, score: ScaleScore)? {
    questionnaire.overall.map { (questionnaire.scales[$0], assessment.scores[$0]) }
  }

  func signal(_ id: Signal.ID) -> Signal? {
    definition.signalSource.signals.first { $0.id == id }
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

  /// What stood out, in the order of the cards, as words inside a sentence.
  var standingOut: [String] {
    (report.careCards + report.cards).compactMap { signal($0)?.title.lowercased() }
  }

  /// The scales besides the overall, with their scores.
  var areas: [(scale: Scale, score: ScaleScore)] {
    zip(questionnaire.scales, assessment.scores).filter { !$0.0.isOverall }
      .map { (scale: $0.0, score: $0.1) }
  }
}

/// Scores check-ins, each with the rules and the earlier weeks it stood among.
struct Assessor {
  let shelf: DefinitionShelf
  var hiddenCards: Set<Signal.ID> = []

  /// - Parameter checkIns: In order of their local date, then of when they were answered.
  /// - Returns: One result a check-in, in the same order.
  func assess(_ checkIns: [CheckIn]) throws(Problem) -> [AssessedCheckIn] {
    var observations: [Questionnaire.ID: [SignalObservation]] = [:]
    var pointers = PointerWeeks()
    var assessed: [AssessedCheckIn] = []
    for checkIn in checkIns {
      let definition = try definition(of: checkIn)
      let source = definition.signalSource
      let earlier = (observations[source.id] ?? []).suffix(while: { observation in
        observation.week > checkIn.date.weekNumber - source.signalPolicy.withinWeeks
      })
      let weeks = SignalWeek.joining(earlier)
      let assessment = definition.key.assess(
        outcomes: checkIn.outcomes, targets: checkIn.targets, week: checkIn.date.weekNumber,
        signalsFrom: definition.signalKey, earlier: weeks)
      observations[source.id, default: []].append(assessment.observation)
      let topics = assessment.report.helpTopics
      let week = checkIn.date.weekNumber
      pointers.record(topics, in: week)
      assessed.append(
        AssessedCheckIn(
          checkIn: checkIn, definition: definition, assessment: assessment, earlier: weeks,
          earlierPointers: Set(topics.filter { pointers.stood(for: $0, before: week) }),
          hiddenCards: hiddenCards))
    }
    return assessed
  }

  private func definition(of checkIn: CheckIn) throws(Problem) -> Definition {
    try shelf.definition(hash: checkIn.definitionHash, wholeHash: checkIn.wholeDefinitionHash)
  }
}

extension Array {
  /// The elements at the end that all satisfy `isIncluded`.
  fileprivate func suffix(while isIncluded: (Element) -> Bool) -> ArraySlice<Element> {
    let start = lastIndex { !isIncluded($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
