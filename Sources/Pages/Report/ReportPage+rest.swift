// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import HelpResources
import History
import Journal
import Psychometrics
import Texts

/// Plans, notes, and how far all of it can be trusted.
extension ReportPage {
  // MARK: Plans

  var plans: Page.Section {
    let weeks = report.plans.weeks(upTo: window.last.adding(weeks: 1).iso)
    guard !weeks.isEmpty else { return Page.Section([]) }
    let rows = weeks.compactMap { week in
      report.plans[week].map { plan -> [Message] in
        [
          name(of: week), plan.sentence,
          plan.outcome.map(\.sentence) ?? .reportNothingSaid(),
        ]
      }
    }
    let outcomes = report.plans.plans.values.compactMap(\.outcome)
    let counted = Plan.Outcome.allCases.compactMap { outcome -> Message? in
      let count = outcomes.count { $0 == outcome }
      return count == 0 ? nil : outcome.counted(count)
    }
    let unsaid = rows.count - outcomes.count
    let open = unsaid == 0 ? [] : [Message.reportNothingSaidOf(count: unsaid)]
    let said: [Block] =
      counted.isEmpty
      ? []
      : [
        .paragraph(
          .reportOfPlans(
            plans: .countPlans(number: rows.count), outcomes: .list(counted + open, .and)))
      ]
    return Page.Section(
      heading: PageText(.reportPlansHeading()),
      said + [
        .table(
          DataTable(
            caption: .reportPlansCaption(),
            columns: [.reportWeekColumn(), .reportPlanColumn(), .reportOutcomeColumn()],
            rows: rows, isBehindDrawing: false))
      ])
  }

  /// An ISO week with its first day, which nobody knows by heart.
  private func name(of week: ISOWeek) -> Message {
    switch window.start {
    case .monday: .reportWeekFrom(week: .given("\(week)"), day: week.monday.inWords)
    case .sunday, .saturday: .week(week.weekNumber, window.start)
    }
  }

  // MARK: Notes

  var notes: Page.Section {
    guard !report.notes.isEmpty else { return Page.Section([]) }
    return Page.Section(
      heading: PageText(.reportNotesHeading()),
      [
        .facts(
          Facts(
            for: .lookup,
            report.notes.reversed().map { Facts.Fact($0.date.inWords, PageText($0.text)) }))
      ])
  }

  // MARK: How far it can be trusted

  var working: Page.Section {
    let charts = drawn.filter { $0.shown.points.count >= TrendDescription.fewestCheckIns }
    var steps: [Message] = []
    if drawn.contains(where: \.whole.isOutOfHundred) { steps.append(.reportScore()) }
    if !charts.isEmpty { steps += [.reportNothingGuessed(), .reportSmoothed()] }
    if let usual = charts.compactMap({ UsualRange($0.whole) }).first {
      steps.append(.reportMostWeeks(checkIns: .countCheckIns(number: usual.count)))
    }
    if checkIns >= TrendTest.fewestWeeks { steps.append(.reportChange()) }
    if !report.versions.isEmpty {
      steps.append(
        .reportQuestionnaire(
          title: .given(report.questionnaire.title), versions: .names(report.versions)))
    }
    return Page.Section(
      heading: PageText(.reportWorkingHeading()),
      steps.isEmpty ? [] : [.list(ItemList(steps.map { PageText($0) }))])
  }

  var limits: Page.Section {
    let sentences: [Message?] = [
      .reportNoTest(), report.plans.plans.isEmpty ? nil : .reportNoCause(),
      whereToTurn.blocks.isEmpty
        ? .reportNoService() : .helpNotACrisisService(),
      .reportDiary(),
    ]
    return Page.Section(
      heading: PageText(.reportLimitsHeading()),
      sentences.compactMap(\.self).map { .paragraph($0) })
  }
}

extension Plan.Outcome {
  /// Inside a sentence, with how often it came to that.
  fileprivate func counted(_ number: Int) -> Message {
    let outcome: Message =
      switch self {
      case .kept: .reportOutcomeKept()
      case .partly: .reportOutcomePartly()
      case .notKept: .reportOutcomeNotKept()
      case .noOccasion: .reportOutcomeNoOccasion()
      }
    return number == 1
      ? .reportOnce(outcome: outcome)
      : .reportOften(outcome: outcome, times: .countTimes(number: Double(number)))
  }
}
