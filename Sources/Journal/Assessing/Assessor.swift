// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import History
package import Psychometrics

/// Scores check-ins, each with the rules and the earlier weeks it stood among.
package struct Assessor {
  package let cache: DefinitionCache
  /// Of the weeks they stand in.
  package let weekStart: WeekStart
  package var hiddenCards: Set<Signal.ID> = []

  package init(
    cache: DefinitionCache, weekStart: WeekStart, hiddenCards: Set<Signal.ID> = []
  ) {
    self.cache = cache
    self.weekStart = weekStart
    self.hiddenCards = hiddenCards
  }

  /// - Parameter checkIns: In order of their local date, then of when they were answered; from the
  ///   first on, or those that stood before are not known.
  /// - Returns: One result a check-in, in the same order.
  package func assess(_ checkIns: [CheckIn]) throws -> [AssessedCheckIn] {
    var diaries: [Questionnaire.ID: SignalDiary] = [:]
    var pointers = PointerWeeks()
    var assessed: [AssessedCheckIn] = []
    for checkIn in checkIns {
      let definition = try cache.definition(of: checkIn)
      let source = definition.signalSource.id
      let week = weekStart.week(of: checkIn.date)
      let diary = diaries[source] ?? SignalDiary()
      let assessment = definition.key.assess(
        outcomes: checkIn.outcomes, targets: checkIn.targets, week: week.number,
        earlier: diary)
      diaries[source, default: SignalDiary()].record(assessment, by: definition.key)
      let topics = assessment.report.helpTopics
      pointers.record(topics, in: week.number)
      assessed.append(
        AssessedCheckIn(
          checkIn: checkIn, week: week, definition: definition, assessment: assessment,
          earlier: diary,
          earlierPointers: Set(topics.filter { pointers.stood(for: $0, before: week.number) }),
          hiddenCards: hiddenCards))
    }
    return assessed
  }
}
