// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Journal
import Psychometrics
import Texts

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
    let example = report.parts.last { $0.whole.subject == .area }?.whole.id
    let more: [Block] =
      example.map {
        [.hint(.trendMore(area: .given($0)))]
      } ?? []
    return Page(
      title: title,
      [
        Page.Section([.sparks(TrendOverview(report: report).table)]),
        Page.Section(opening + told.map { .paragraph($0) }),
        Page.Section(closing + more),
      ])
  }

  /// Of the overall what its weeks were like, of the others a change alone; which weeks show it is said
  /// once.
  private var told: [Message] {
    var told: [Message] = []
    var isSaid = false
    for part in report.parts {
      let sentence = TrendSentence(part: part, saysWhichWeeks: !isSaid)
      guard let words = part.whole.subject == .overall ? sentence.text : sentence.toldChange else {
        continue
      }
      told.append(words)
      isSaid = isSaid || sentence.isOfAllWeeks
    }
    return told
  }

  private var charts: Page {
    Page(
      title: title,
      [Page.Section(opening)] + report.parts.map { Page.Section(blocks($0)) }
        + [Page.Section(legend), Page.Section(closing)])
  }

  private var title: PageText {
    let window = report.window
    return PageText(
      .trendTitle(
        title: .given(report.questionnaire.title), weeks: .countWeeks(number: window.weeks.count),
        days: days(window)))
  }

  /// From the first day to the last.
  private func days(_ window: TrendWindow) -> Message {
    if dates == .iso {
      return .languageRange(from: .given("\(window.first)"), to: .given("\(window.last)"))
    }
    let (first, last) = (window.first.first, window.last.last)
    return .languageRange(
      from: first.year == last.year ? first.dayAndMonth : first.inWords, to: last.inWords)
  }

  /// Which way the numbers run, and all areas together.
  private var opening: [Block] {
    let isScore = { (part: TrendReport.Part) in isDrawn(part) && !part.whole.isInOwnUnit }
    let reading = report.parts.contains(where: isScore) ? Message.reading(report.direction) : nil
    return [reading, report.description?.sentence].compactMap { $0.map { .paragraph($0) } }
  }

  private func blocks(_ part: TrendReport.Part) -> [Block] {
    if part.whole.subject == .areaInWords {
      return [
        .paragraph(.trendInWords(title: part.whole.heading))
      ]
    }
    let chart: [Block] =
      isDrawn(part) ? [.chart(TrendChart(part: part, window: report.window).chart)] : []
    let working: [Block] = showsWorking ? [TrendWorking(part: part).block] : []
    return heading(part) + sentences(part).map { .paragraph($0) } + chart + working
  }

  // MARK: Heading

  private func heading(_ part: TrendReport.Part) -> [Block] {
    let title = Message.strong(part.whole.heading)
    var facts: [Message] = []
    if let newest = part.shown.points.last(where: \.isTested) { facts.append(words(newest, part)) }
    // Where all of them are equal, the sentence below says so.
    if let usual = UsualRange(part.whole), part.shown.tested.standardDeviation != 0 {
      facts.append(sentence(usual))
    }
    let heading =
      facts.isEmpty ? title : .languageNamed(name: title, words: .list(facts, .sentence))
    return [.paragraph(heading)] + (part.whole.question.map { [.paragraph($0)] } ?? [])
  }

  /// The newest number, with its week where that is not the last one.
  private func words(_ newest: TrendSeries.Point, _ part: TrendReport.Part) -> Message {
    let number = displayed(newest.value)
    let word = part.whole.band(of: newest.value).map(Message.given)
    let isLast = newest.week == report.window.weeks.upperBound
    let week = isLast ? nil : Message.week(newest.week, report.window.start)
    return switch (word, week) {
    case (nil, nil): .trendNewest(number: number)
    case (let word?, nil): .trendNewestWord(number: number, band: word)
    case (nil, let week?): .trendNewestIn(number: number, week: week)
    case (let word?, let week?): .trendNewestWordIn(number: number, band: word, week: week)
    }
  }

  func sentence(_ usual: UsualRange) -> Message {
    if usual.isWide { return .trendUpAndDown() }
    let range = Message.between(usual.limits)
    return usual.within == usual.count
      ? .trendUsualAll(count: usual.count, range: range)
      : .trendUsual(within: usual.within, count: usual.count, range: range)
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
    if kinds.contains(.inTime) {
      points.append("\(symbol: .point(.inTime)) \(.trendCheckInMark())")
    }
    if kinds.contains(.late) { points.append("\(symbol: .point(.late)) \(.trendLateMark())") }
    if kinds.contains(.shortForm) {
      points.append("\(symbol: .point(.shortForm)) \(partNames(drawn))")
    }
    var others: [PageText] = []
    if charts.contains(where: { !$0.smoothed.isEmpty }) {
      others.append("\(symbol: .smoothed) \(.trendSmoothedMark())")
    }
    if charts.contains(where: { $0.usual != nil }) {
      others.append("\(symbol: .usualRange) \(.trendUsualMark())")
    }
    if charts.contains(where: { !$0.changes.isEmpty }) {
      others.append("\(symbol: .change) \(.trendVersionMark())")
    }
    return [
      .legend(
        ChartLegend(
          points: points, crowdedPoints: PageText(.trendCrowdedMark()), others: others,
          crowdedHint: kinds.isSubset(of: [.inTime]) ? nil : PageText(.trendCrowdedHint())))
    ]
  }

  private func partNames(_ parts: [TrendReport.Part]) -> Message {
    let names = parts.flatMap { $0.shown.points.filter { $0.kind == .part }.map(\.questionnaire) }
    return .names(Set(names).sorted())
  }

  // MARK: Sentences

  func sentences(_ part: TrendReport.Part) -> [Message] {
    let sentence = TrendSentence(part: part)
    var sentences = [part.isAsked ? sentence.text : sentence.shortText].compactMap(\.self)
    for change in part.shown.versionChanges {
      sentences.append(
        .trendSince(
          week: .week(change.week, report.window.start), version: .given("\(change.version)")))
    }
    if part.whole.weeksApart > 0 { sentences.append(.trendApart(weeks: part.whole.weeksApart)) }
    return sentences
  }

  /// What is said once for the whole report.
  var closing: [Block] {
    var blocks: [Block] = []
    let weeks = report.window.weeks.count
    let answered = report.answeredWeeks.count
    if 2 * answered < weeks {
      blocks.append(
        .paragraph(.trendFewAnswered(answered: answered, weeks: .countWeeks(number: weeks))))
    }
    for gap in longGaps {
      blocks.append(
        .paragraph(
          .trendStartsOver(
            weeks: .countWeeks(number: gap.count), week: .week(gap.upperBound, report.window.start))
        ))
    }
    if report.unsaid > 0 { blocks.append(.hint(.trendUnsaid())) }
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
