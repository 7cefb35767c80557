// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import History
package import Psychometrics

/// Scores check-ins, each with the rules and the earlier weeks it stood among.
package struct Assessor {
  package let shelf: DefinitionShelf
  package var hiddenCards: Set<Signal.ID> = []

  package init(shelf: DefinitionShelf, hiddenCards: Set<Signal.ID> = []) {
    self.shelf = shelf
    self.hiddenCards = hiddenCards
  }

  /// - Parameter checkIns: In order of their local date, then of when they were answered.
  /// - Returns: One result a check-in, in the same order.
  package func assess(_ checkIns: [CheckIn]) throws -> [AssessedCheckIn] {
    var observations: [Questionnaire.ID: [SignalObservation]] = [:]
    var pointers = PointerWeeks()
    var assessed: [AssessedCheckIn] = []
    for checkIn in checkIns {
      let definition = try shelf.definition(of: checkIn)
      let source = definition.signalSource
      let weeks = Self.weeks(of: observations[source.id] ?? [], before: checkIn, source)
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

  /// The weeks that a check-in's signals look back upon.
  ///
  /// Apart, so that nothing holds the observations any more when the next one is added: they would be
  /// copied for each check-in, and the time would grow with the square of their number.
  private static func weeks(
    of observations: [SignalObservation], before checkIn: CheckIn, _ source: Questionnaire
  ) -> [SignalWeek] {
    SignalWeek.joining(
      observations.suffix(while: { observation in
        observation.week > checkIn.date.weekNumber - source.signalPolicy.withinWeeks
      }))
  }
}

extension Array {
  /// The elements at the end that all satisfy `isIncluded`.
  fileprivate func suffix(while isIncluded: (Element) -> Bool) -> ArraySlice<Element> {
    let start = lastIndex { !isIncluded($0) }.map { $0 + 1 } ?? startIndex
    return self[start...]
  }
}
