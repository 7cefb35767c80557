// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
import History
package import Psychometrics

/// What is known of a period, without anything that is not to be shown.
package struct PeriodReport {
  package let choice: ReportChoice
  package let today: LocalDate
  /// The areas that are drawn.
  package let trend: TrendReport
  /// The versions of the questionnaire that were answered, each once, in order.
  package let versions: [String]
  /// The newest check-in of the period, with every card hidden that is not to be shown; `nil` when
  /// there is none.
  package private(set) var newest: AssessedCheckIn?
  /// Where to turn; `nil` where the newest week says nothing of it.
  package let help: ReportHelp?
  package let plans: PlanRecord
  package let signals: [SignalCourse]
  package let notes: [Note]

  /// What was written on a day.
  package struct Note: Equatable {
    package var date: LocalDate
    package var text: String
  }

  package var questionnaire: Questionnaire { trend.questionnaire }
  package var window: TrendWindow { trend.window }

  /// Weeks with a check-in of the questionnaire or of a short form.
  package let answeredWeeks: Set<Int>

  /// - Parameter chosen: The choice among the parts of the questionnaire as it was answered last.
  /// - Returns: `nil` without a check-in of the questionnaire.
  package init?(
    of id: Questionnaire.ID, in period: ReportPeriod, stored: StoredCheckIns,
    chosen: (Questionnaire) throws -> ReportChoice
  ) throws {
    let assessed = try stored.assessed()
    guard let history = TrendHistory(assessed.map(SeriesCheckIn.init).related(to: id), of: id)
    else { return nil }
    let all = assessed.filter { $0.questionnaire.id == id || $0.questionnaire.partOf == id }
    let questionnaire = history.questionnaire
    let choice = try chosen(questionnaire)
    let visible = Set(questionnaire.scales.filter(choice.shows).map(\.id))
    let areas = history.areas
    let window = period.window(
      answered: history.answeredWeeks(areas), thisWeek: stored.thisWeek)
    // Nothing on the page is taken from weeks that were not chosen.
    let series = areas.filter { visible.contains($0.id) && $0.subject != .areaInWords }
      .map { $0.within(window.weeks) }
    let checkIns = all.filter { window.weeks.contains($0.week.number) }

    self.choice = choice
    today = stored.today
    trend = TrendReport(
      questionnaire, series: series, window: window, areNamed: !choice.areas.isEmpty,
      budget: history.budget(in: window.weeks), answered: history.answeredWeeks(in: window.weeks))
    versions = checkIns.filter { $0.questionnaire.id == id }.map(\.checkIn.version)
      .reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    answeredWeeks = Set(checkIns.map(\.week.number))
    newest = checkIns.last
    let source = (checkIns.last ?? all.last)?.definition.signalSource ?? questionnaire
    let shown = choice.shownSignals(of: source).subtracting(stored.settings.hiddenCards)
    newest?.hiddenCards = Set(source.signals.map(\.id)).subtracting(shown)
    signals = SignalCourse.courses(of: checkIns, shown: shown)
    help = ReportHelp(choice, newest: checkIns.last, selector: stored.help)
    plans = try PlanRecord(in: stored.history).within(window.weeks) {
      choice.shows($0, signalsFrom: source)
    }
    notes = choice.showsNotes ? checkIns.flatMap(Self.notes) : []
  }

  private static func notes(_ assessed: AssessedCheckIn) -> [Note] {
    assessed.questionnaire.items.compactMap { item in
      guard case .answered(.text(let text)) = assessed.checkIn.outcomes[item.id] else { return nil }
      return Note(date: assessed.checkIn.date, text: text)
    }
  }
}
