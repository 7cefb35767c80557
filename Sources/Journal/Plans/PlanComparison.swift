// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import History
package import Psychometrics

/// A look at the weeks before and after one action was planned, for whoever has planned it for a while.
///
/// Source: evidence 4.10. Weeks are not exchangeable, so a claim needs p < .01, and it is never called
/// an effect.
package struct PlanComparison {
  /// Answered weeks that are needed on each side.
  package static let fewestWeeks = 4

  /// Of the area, inside a sentence, such as `walking away`.
  package let name: String
  package let title: String
  /// `nil` when nobody knows which end of its numbers is the easier one.
  package let change: TrendSeries.Change?
  /// When the action was chosen first.
  package let chosenOn: LocalDate
  /// The weeks of one area.
  package let series: WeeklySeries
  /// The first week that counts as after: the one that follows the choice.
  package let split: Int

  /// - Parameters:
  ///   - assessed: All check-ins in order.
  ///   - week: The week of the newest plan of the action.
  /// - Returns: `nil` when it was not planned for four weeks, when it was looked at already, and when
  ///   one side has fewer than four answered weeks.
  package init?(_ record: PlanRecord, endingWith week: ISOWeek, among assessed: [AssessedCheckIn]) {
    let run = record.run(endingWith: week)
    guard run.count >= Self.fewestWeeks, !run.contains(where: { record[$0]?.isCompared == true }),
      let first = run.first, let plan = record[first], let last = assessed.last,
      let history = TrendHistory(
        assessed.map(SeriesCheckIn.init).related(to: last.questionnaire.id),
        of: last.questionnaire.id)
    else { return nil }
    let area = plan.signal.flatMap { Self.area(of: $0, last.definition) }
    guard let series = history.areas.first(where: { $0.id == area }) ?? history.overall else {
      return nil
    }
    name = series.nameInSentence
    title = series.title
    change = series.change
    chosenOn = plan.chosenOn
    self.series = series.tested
    split = first.weekNumber + 1
    guard before.count >= Self.fewestWeeks, self.series.count - before.count >= Self.fewestWeeks
    else { return nil }
  }

  /// The weeks before the plan, as far as two phases can be told apart.
  package var before: WeeklySeries {
    let weeks = series.weeks.prefix { $0 < split }.suffix(PermutationTest.longestPhase)
    let values = series.values[..<weeks.endIndex].suffix(PermutationTest.longestPhase)
    return WeeklySeries(weeks: Array(weeks), values: Array(values))
  }

  /// The drawn area that a signal's questions belong to; `nil` for none, or several.
  private static func area(of signal: Signal.ID, _ definition: Definition) -> Scale.ID? {
    let source = definition.signalSource
    guard let rule = source.signals.first(where: { $0.id == signal })?.rule else { return nil }
    let items = Set(rule.items)
    let areas = source.scales.filter { scale in
      guard case .items(let members) = scale.parts, !scale.isWordsOnly else { return false }
      return members.contains { items.contains($0.item) }
    }
    return areas.count == 1 ? areas[0].id : nil
  }
}
