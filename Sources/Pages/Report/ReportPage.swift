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
    let first = window.first.first
    let last = window.last.last
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
      answered == 0 ? nil : overall, certainty,
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
    guard !sentence.beginsWithTitle else { return sentence.text }
    // What is not on the page is not known here: that it was the first one, or the only one.
    let words =
      switch part.tested.count {
      case 0: Message.reportNoneScored()
      case 1: Message.trendOneOnly()
      default: sentence.text
      }
    return .languageNamed(name: .given(part.whole.title), words: words)
  }

  /// How sure the sentence before it is, where nothing is claimed.
  private var certainty: Message? {
    guard let part = drawn.first(where: { $0.whole.subject == .overall }), part.claim == nil,
      part.tested.count >= TrendTest.fewestWeeks
    else { return nil }
    return .reportNoClearChange(name: .given(part.whole.nameInSentence))
  }

  /// Nobody else counts weeks by their number; those of others are named by their first day.
  private var weeksByDate: Message? {
    guard let description = report.trend.description, window.start == .monday else { return nil }
    let named = [description.hardestWeeks, description.easiestWeeks].map { $0.map(\.week) }
      .filter { Message.named(weeks: $0, window.start) != nil }.joined()
    guard !named.isEmpty else { return nil }
    let dates = named.enumerated().map { place, number -> Message in
      let week = window.start.week(number)
      return place == 0
        ? .reportWeekBegan(week: .given("\(week)"), day: week.first.inWords)
        : .reportWeekBeganToo(week: .given("\(week)"), day: week.first.inWords)
    }
    return .reportBegan(weeks: .list(dates, .and))
  }
}
