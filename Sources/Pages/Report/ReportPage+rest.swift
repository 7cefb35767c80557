// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import HelpResources
import History
import Journal
import Psychometrics

/// Plans, notes, and how far all of it can be trusted.
extension ReportPage {
  // MARK: Plans

  var plans: Page.Section {
    let weeks = report.plans.weeks(upTo: ISOWeek(weekNumber: window.weeks.upperBound + 1))
    guard !weeks.isEmpty else { return Page.Section([]) }
    let rows = weeks.compactMap { week in
      report.plans[week].map { plan in
        ["\(week)", plan.sentence, plan.outcome?.sentence ?? "Nothing said yet."]
      }
    }
    let outcomes = report.plans.plans.values.compactMap(\.outcome)
    let counted = Plan.Outcome.allCases.compactMap { outcome -> String? in
      let count = outcomes.count { $0 == outcome }
      return count == 0
        ? nil
        : "\(Words.insideSentence(outcome.sentence)) "
          + (count == 1 ? "once" : Words.count(count, "time"))
    }
    let said =
      counted.isEmpty
      ? [] : [Block.paragraph("Of \(Words.count(rows.count, "plan")): \(Words.list(counted)).")]
    return Page.Section(
      heading: "Plans, and what came of them",
      said + [
        .table(
          DataTable(
            caption: "Plans by week, the newest first",
            columns: ["Week", "Plan", "What came of it"],
            rows: rows, isBehindDrawing: false))
      ])
  }

  // MARK: Notes

  var notes: Page.Section {
    guard !report.notes.isEmpty else { return Page.Section([]) }
    return Page.Section(
      heading: "Notes",
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
    var steps: [PageText] = []
    if drawn.contains(where: \.whole.isOutOfHundred) {
      steps.append(
        "Each score is worked out from the answers of that one week, and goes from 0 to 100.")
    }
    if !charts.isEmpty {
      steps.append(
        "Nothing is drawn across a week without a check-in, and nothing is guessed for it.")
      steps.append("The smoothed line follows the weeks slowly, so that one week moves it little.")
    }
    if let usual = charts.compactMap({ UsualRange($0.whole) }).first {
      steps.append(
        """
        Most weeks: the last \(Words.count(usual.count, "check-in")) without the two that lie furthest \
        out. They are this person's own; nobody is compared with others.
        """)
    }
    if checkIns >= TrendTest.fewestWeeks {
      steps.append(
        """
        A change is told only where two check-ins in a row saw it and it is large enough to matter, and \
        two at most in all areas together. Every other sentence counts, and claims nothing.
        """)
    }
    if !report.versions.isEmpty {
      steps.append(
        "The questionnaire: \(report.questionnaire.title), version \(Words.list(report.versions)).")
    }
    return Page.Section(
      heading: "How this was worked out", steps.isEmpty ? [] : [.list(ItemList(steps))])
  }

  var limits: Page.Section {
    var sentences = [
      "A score is not a test for any disorder. It says how a week felt to the person who answered, and nothing else.",
      "What came after a plan need not have come from it: other things change too.",
      whereToTurn.blocks.isEmpty
        ? "onland is not a crisis service, and sends this page to nobody."
        : HelpSentences.notACrisisService,
      "Whoever has this file can read it: keep it as you would keep a diary.",
    ]
    if report.plans.plans.isEmpty { sentences.remove(at: 1) }
    return Page.Section(heading: "What it cannot say", sentences.map { .paragraph($0) })
  }
}
