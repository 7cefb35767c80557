// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
package import Journal
import Psychometrics
import Texts

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
    let first = window.first.monday
    let last = window.last.monday.adding(days: 6)
    return PageText(
      .reportTitle(
        title: .given(report.questionnaire.title), weeks: .countWeeks(number: window.weeks.count),
        first: first.inWords, last: last.inWords))
  }

  private var lead: [Block] {
    let answered = report.answeredWeeks.count
    let overall = drawn.first { $0.whole.subject == .overall }.map(overallInWords)
    let sentences = [
      count(answered), report.trend.description?.sentence, weeksByDate,
      answered == 0 ? nil : overall,
      drawn.isEmpty ? nil : .reading(of: report.questionnaire),
      isForPerson ? nil : .reportWhoIsYou(),
    ]
    return sentences.compactMap(\.self).map { .paragraph($0) }
      + [.hint(.reportWrittenBy(day: report.today.inWords))]
  }

  private func count(_ answered: Int) -> Message {
    let weeks = Message.countWeeks(number: window.weeks.count)
    if answered == 0 { return .reportNoCheckIn() }
    return answered == window.weeks.count
      ? .reportAll(answered: answered, weeks: weeks)
      : .reportSome(answered: answered, weeks: weeks)
  }

  /// A change begins with the title itself.
  private func overallInWords(_ part: TrendReport.Part) -> Message {
    let sentence = TrendSentence(part: part)
    return sentence.beginsWithTitle
      ? sentence.text
      : .languageNamed(name: .given(part.whole.title), words: sentence.text)
  }

  /// Nobody else counts weeks by their number.
  private var weeksByDate: Message? {
    guard let description = report.trend.description, let hardest = description.hardestWeek,
      let easiest = description.easiestWeek
    else { return nil }
    let (first, second) = (ISOWeek(weekNumber: hardest.week), ISOWeek(weekNumber: easiest.week))
    return .reportBegan(
      first: .given("\(first)"), firstDay: first.monday.inWords, second: .given("\(second)"),
      secondDay: second.monday.inWords)
  }
}
