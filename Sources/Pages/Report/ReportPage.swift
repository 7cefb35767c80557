// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import HelpResources
package import Journal
import Psychometrics

/// A period as a page to look at, to print or to hand over.
package struct ReportPage {
  package let report: PeriodReport

  package init(_ report: PeriodReport) { self.report = report }

  package var page: Page {
    Page(
      title: title, lead: lead,
      [
        lastWeek, whereToTurn, overall, areas, allWeeks, standingOut, plans, notes, working, limits,
      ].filter { !$0.blocks.isEmpty })
  }

  var trend: TrendPage { TrendPage(report: report.trend) }
  var window: TrendWindow { report.window }
  var isForPerson: Bool { report.choice.audience == nil || report.choice.audience == .print }

  /// Parts that are drawn, the overall first.
  var drawn: [TrendReport.Part] {
    report.trend.parts.filter { $0.whole.subject != .areaInWords }
  }

  /// Check-ins with a score of something that is drawn.
  var checkIns: Int { drawn.map(\.tested.count).max() ?? 0 }

  // MARK: Head

  private var title: PageText {
    let weeks = Words.count(window.weeks.count, "week")
    let first = window.first.monday
    let last = window.last.monday.adding(days: 6)
    return "\(report.questionnaire.title): \(weeks), \(first.inWords) to \(last.inWords)"
  }

  private var lead: [Block] {
    let answered = report.answeredWeeks.count
    let count =
      answered == 0
      ? "No check-in in these weeks."
      : "\(answered) of \(Words.count(window.weeks.count, "week")) "
        + "\(Words.noun(answered, "has", "have")) a check-in"
        + (answered == window.weeks.count ? "." : "; a week without one is a gap.")
    let overall = drawn.first { $0.whole.subject == .overall }.map(overallInWords)
    let sentences = [
      count, report.trend.description?.sentence, weeksByDate, answered == 0 ? nil : overall,
      drawn.isEmpty ? nil : Words.reading(of: report.questionnaire), audience,
    ]
    return sentences.compactMap { $0.map { .paragraph($0) } }
      + [
        .hint(
          "Written by onland on \(report.today.inWords), on the computer of the person it is about. "
            + "Nothing in this file is loaded from elsewhere, and nothing is sent.")
      ]
  }

  /// A change begins with the title itself.
  private func overallInWords(_ part: TrendReport.Part) -> String {
    let text = TrendSentence(part: part).text
    return text.hasPrefix(part.whole.title) ? text : "\(part.whole.title): \(text)"
  }

  /// Nobody else counts weeks by their number.
  private var weeksByDate: String? {
    guard let description = report.trend.description, let hardest = description.hardestWeek,
      let easiest = description.easiestWeek
    else { return nil }
    let (first, second) = (ISOWeek(weekNumber: hardest.week), ISOWeek(weekNumber: easiest.week))
    return "\(first) began on \(first.monday.inWords), \(second) on \(second.monday.inWords)."
  }

  /// What somebody else must know who reads it.
  private var audience: String? {
    isForPerson
      ? nil
      : "Every “you” on this page is the person who hands it over. They chose what is on it; what is "
        + "not on it may be there or not."
  }
}
