// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Journal
import Psychometrics

/// A trend report: what the weeks were like, then each series with its chart and its sentences.
package struct TrendPage {
  package let report: TrendReport
  /// Whether the tests behind the sentences are shown.
  package let showsWorking: Bool
  /// Whether each series has its chart and its own sentences; otherwise all are shown at one look.
  package let showsCharts: Bool
  /// How days are printed.
  package let dates: DateStyle

  package init(
    report: TrendReport, showsWorking: Bool = false, showsCharts: Bool = true,
    dates: DateStyle = .words
  ) {
    self.report = report
    self.dates = dates
    self.showsWorking = showsWorking
    self.showsCharts = showsCharts
  }

  package var page: Page { showsCharts ? charts : overview }

  private var overview: Page {
    let changes = report.parts.compactMap { part in
      let sentence = TrendSentence(part: part)
      return part.whole.subject == .overall ? sentence.text : sentence.toldChange
    }
    let blank: [Block] =
      report.parts.contains { $0.shown.points.count < report.window.weeks.count }
      ? [.hint("Blank: no check-in.")] : []
    let example = report.parts.last { $0.whole.subject == .area }?.whole.id
    let more: [Block] =
      example.map {
        [.hint("One area as a chart: onland trend \($0); all of them: onland trend --charts")]
      } ?? []
    return Page(
      title: title,
      [
        Page.Section([.sparks(TrendOverview(report: report).table)]),
        Page.Section(opening + changes.map { .paragraph($0) }),
        Page.Section(closing + blank + more),
      ])
  }

  private var charts: Page {
    Page(
      title: title,
      [Page.Section(opening)] + report.parts.map { Page.Section(blocks($0)) }
        + [Page.Section(legend), Page.Section(closing)])
  }

  private var title: PageText {
    let window = report.window
    let weeks = Words.count(window.weeks.count, "week")
    return "\(report.questionnaire.title), \(weeks), \(days(window))"
  }

  /// From the first day to the last.
  private func days(_ window: TrendWindow) -> String {
    if dates == .iso { return "\(window.first) to \(window.last)" }
    let (first, last) = (window.first.monday, window.last.monday.adding(days: 6))
    let year = first.year == last.year ? "" : " \(first.year)"
    return "\(first.dayAndMonth(in: .english))\(year) to "
      + "\(last.dayAndMonth(in: .english)) \(last.year)"
  }

  /// Which way the numbers run, and all areas together.
  private var opening: [Block] {
    let isScore = { (part: TrendReport.Part) in isDrawn(part) && !part.whole.isInOwnUnit }
    let reading = report.parts.contains(where: isScore) ? Words.reading(report.direction) : nil
    return [reading, report.description?.sentence].compactMap { $0.map { .paragraph($0) } }
  }

  private func blocks(_ part: TrendReport.Part) -> [Block] {
    if part.whole.subject == .areaInWords {
      return [
        .paragraph(
          "\(part.whole.title) is described in words, not drawn; onland show WEEK has them.")
      ]
    }
    let chart: [Block] =
      isDrawn(part) ? [.chart(TrendChart(part: part, window: report.window).chart)] : []
    let working: [Block] = showsWorking ? [TrendWorking(part: part).block] : []
    return heading(part) + sentences(part).map { .paragraph($0) } + chart + working
  }

  // MARK: Heading

  private func heading(_ part: TrendReport.Part) -> [Block] {
    var facts: [String] = []
    if let newest = part.shown.points.last(where: \.isTested) {
      let word = part.whole.band(of: newest.value).map { ", \($0)" } ?? ""
      let week =
        newest.week == report.window.weeks.upperBound
        ? "" : " in \(ISOWeek(weekNumber: newest.week))"
      facts.append("\(displayed(newest.value))\(word)\(week).")
    }
    if let usual = UsualRange(part.whole) { facts.append(sentence(usual)) }
    let rest = facts.isEmpty ? "" : ": \(facts.joined(separator: " "))"
    return [.paragraph("\(strong: part.whole.title)\(rest)")]
      + (part.whole.question.map { [.paragraph($0)] } ?? [])
  }

  func sentence(_ usual: UsualRange) -> String {
    if usual.isWide { return "Goes up and down a lot." }
    let of = "of your last \(usual.count) weeks"
    return usual.within == usual.count
      ? "All \(of) were \(Words.between(usual.limits))."
      : "\(usual.within) \(of) were \(Words.between(usual.limits))."
  }

  // MARK: Chart

  func isDrawn(_ part: TrendReport.Part) -> Bool {
    part.whole.subject != .areaInWords && !part.shown.points.isEmpty
  }

  var legend: [Block] {
    let drawn = report.parts.filter(isDrawn)
    guard !drawn.isEmpty else { return [] }
    let charts = drawn.map { TrendChart(part: $0, window: report.window).chart }
    let kinds = Set(charts.flatMap { $0.points.map(\.kind) })
    var points: [PageText] = []
    if kinds.contains(.inTime) { points.append("\(symbol: .point(.inTime)) check-in") }
    if kinds.contains(.late) { points.append("\(symbol: .point(.late)) answered later") }
    if kinds.contains(.shortForm) {
      points.append("\(symbol: .point(.shortForm)) \(partNames(drawn))")
    }
    var others: [PageText] = []
    if charts.contains(where: { !$0.smoothed.isEmpty }) {
      others.append("\(symbol: .smoothed) smoothed")
    }
    if charts.contains(where: { $0.usualRange != nil }) {
      others.append("\(symbol: .usualRange) most weeks")
    }
    if charts.contains(where: { !$0.changes.isEmpty }) {
      others.append("\(symbol: .change) new version")
    }
    let crowdedHint: PageText =
      "So many weeks leave no room to mark late or short ones; --since shows fewer."
    return [
      .legend(
        ChartLegend(
          points: points, crowdedPoints: "a dot is a check-in", others: others,
          crowdedHint: kinds.isSubset(of: [.inTime]) ? nil : crowdedHint))
    ]
  }

  private func partNames(_ parts: [TrendReport.Part]) -> String {
    let names = parts.flatMap { $0.shown.points.filter { $0.kind == .part }.map(\.questionnaire) }
    return Words.list(Set(names).sorted())
  }

  // MARK: Sentences

  func sentences(_ part: TrendReport.Part) -> [String] {
    let sentence = TrendSentence(part: part)
    var sentences = [part.isAsked ? sentence.text : sentence.shortText].compactMap(\.self)
    for change in part.shown.versionChanges {
      sentences.append("Since \(ISOWeek(weekNumber: change.week)): version \(change.version).")
    }
    if part.whole.weeksApart > 0 {
      sentences.append(
        "\(Words.count(part.whole.weeksApart, "week")) used different questions and "
          + "\(Words.noun(part.whole.weeksApart, "is", "are")) shown separately.")
    }
    return sentences
  }

  /// What is said once for the whole report.
  var closing: [Block] {
    var blocks: [Block] = []
    let weeks = report.window.weeks.count
    let answered = report.answeredWeeks.count
    if 2 * answered < weeks {
      blocks.append(
        .paragraph(
          "Only \(answered) of these \(Words.count(weeks, "week")) "
            + "\(Words.noun(answered, "has", "have")) a check-in; "
            + "the weeks in between are blank."))
    }
    for gap in longGaps {
      blocks.append(
        .paragraph(
          "After \(Words.count(gap.count, "week")) without a check-in your usual weeks start over in "
            + "\(ISOWeek(weekNumber: gap.upperBound))."))
    }
    if report.unsaid > 0 {
      blocks.append(
        .hint(
          "This names two changes at most. For one area: onland trend AREA"))
    }
    return blocks
  }

  /// Gaps of the window after which usual weeks start over, each once.
  private var longGaps: [Range<Int>] {
    let gaps = report.parts.compactMap { part -> Range<Int>? in
      let tested = part.whole.tested
      guard let gap = tested.longGap, report.window.weeks.contains(gap.upperBound),
        tested.weeks.count(where: { $0 < gap.lowerBound }) >= UsualWeeks.fewestWeeks
      else { return nil }
      return gap
    }
    return Set(gaps).sorted { $0.lowerBound < $1.lowerBound }
  }
}
