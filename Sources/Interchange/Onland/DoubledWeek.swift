// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Foundation
package import History
import Journal
package import Psychometrics

/// A week that was answered on both computers: nobody but the person can say which check-in counts.
package struct DoubledWeek {
  package var questionnaire: Questionnaire.ID
  package var week: Week
  /// In order of date.
  package var checkIns: [UUID]

  /// Those that an import brought about, in order of date; only of questionnaires that are weekly.
  ///
  /// - Parameter weekStart: Of the person's weeks.
  package static func all(
    after report: MergeReport, in history: HistoryStore, _ weekStart: WeekStart
  ) throws -> [DoubledWeek] {
    let added = Set(report.checkIns.filter { $0.value == .added }.keys)
    guard !added.isEmpty else { return [] }
    let checkIns = try history.checkIns()
    let cache = DefinitionCache(history: history, languages: [])
    let weeks = Dictionary(grouping: checkIns) { checkIn in
      Place(questionnaire: checkIn.questionnaire, week: weekStart.week(of: checkIn.date))
    }.filter { _, together in
      together.contains { added.contains($0.id) } && !together.allSatisfy { added.contains($0.id) }
    }
    var doubled: [DoubledWeek] = []
    for (place, together) in weeks.sorted(by: { $0.value[0].date < $1.value[0].date }) {
      let definition = try cache.definition(
        hash: together[0].definitionHash, wholeHash: together[0].wholeDefinitionHash)
      guard definition.questionnaire.isWeekly else { continue }
      doubled.append(
        DoubledWeek(
          questionnaire: place.questionnaire, week: place.week, checkIns: together.map(\.id)))
    }
    return doubled
  }

  private struct Place: Hashable {
    var questionnaire: Questionnaire.ID
    var week: Week
  }
}
