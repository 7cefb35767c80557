// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// A trend report: a chart for each series, and the sentence it carries.
struct TrendPage {
  let report: TrendReport

  var page: Page {
    Page(
      title: title,
      report.parts.map { Page.Section(blocks($0)) }
        + [Page.Section(legend), Page.Section(closing)])
  }

  private var title: PageText {
    let window = report.window
    let weeks = Words.count(window.weeks.count, "week")
    return "\(report.questionnaire.title), \(weeks), \(window.first) to \(window.last)"
  }

  private func blocks(_ part: TrendReport.Part) -> [Block] {
    if part.whole.subject == .areaInWords {
      return [
        .paragraph(
          "\(part.whole.title) is said in words and not drawn; onland show WEEK has them.")
      ]
    }
    let chart: [Block] =
      isDrawn(part) ? [.chart(TrendChart(part: part, window: report.window).chart)] : []
    return heading(part) + chart + sentences(part).map { .paragraph($0) }
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
    if let usual = UsualRange(part.whole) {
      let range = "\(displayed(usual.limits.lowerBound)) to \(displayed(usual.limits.upperBound))"
      facts.append(
        usual.isProvisional ? "Usual range so far \(range)." : "Usual range \(range).")
    } else if part.whole.tested.count >= 8, part.whole.tested.standardDeviation == 0 {
      facts.append("Every week the same so far.")
    }
    let rest = facts.isEmpty ? "" : ": \(facts.joined(separator: " "))"
    return [.paragraph("\(strong: part.whole.title)\(rest)")]
      + (part.whole.question.map { [.paragraph($0)] } ?? [])
  }

  // MARK: Chart

  private func isDrawn(_ part: TrendReport.Part) -> Bool {
    part.whole.subject != .areaInWords && !part.shown.points.isEmpty
  }

  private var legend: [Block] {
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
      others.append("\(symbol: .usualRange) usual range")
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

  private func sentences(_ part: TrendReport.Part) -> [String] {
    var sentences: [String] = []
    if part.isSaid { sentences.append(TrendSentence(part: part).text) }
    if part.isAsked, part.shown.isOutOfHundred, let change = PersonalChange(part.whole.tested),
      change.isOutside, part.tested.weeks.last == part.whole.tested.weeks.last
    {
      let points = displayed(abs(change.difference))
      sentences.append(
        "The newest is \(Words.count(points, "point")) \(change.difference > 0 ? "above" : "below") the mean of "
          + "your first \(PersonalChange.baselineCount) check-ins.")
    }
    for change in part.shown.versionChanges {
      sentences.append("Version \(change.version) from \(ISOWeek(weekNumber: change.week)) on.")
    }
    if part.whole.weeksApart > 0 {
      sentences.append(
        "\(Words.count(part.whole.weeksApart, "week")) of an earlier version asked something else "
          + "and stand apart.")
    }
    return sentences
  }

  /// What is said once for the whole report.
  private var closing: [Block] {
    var blocks: [Block] = []
    let weeks = report.window.weeks.count
    let answered = Set(report.parts.flatMap { $0.tested.weeks }).count
    if 2 * answered < weeks {
      blocks.append(
        .paragraph(
          "Only \(answered) of these \(Words.count(weeks, "week")) "
            + "\(Words.noun(answered, "has", "have")) a check-in; "
            + "what lies between is not known."))
    }
    for gap in longGaps {
      blocks.append(
        .paragraph(
          "After \(Words.count(gap.count, "week")) without a check-in the usual range starts anew, from "
            + "\(ISOWeek(weekNumber: gap.upperBound)) on."))
    }
    if report.unsaid > 0 {
      blocks.append(
        .hint(
          "A report says two trends at most; onland trend AREA looks at one alone."))
    }
    return blocks
  }

  /// Gaps of the window that ended a usual range, each once.
  private var longGaps: [Range<Int>] {
    let gaps = report.parts.compactMap { part -> Range<Int>? in
      let tested = part.whole.tested
      guard let gap = tested.longGap, report.window.weeks.contains(gap.upperBound),
        tested.weeks.count(where: { $0 < gap.lowerBound }) >= UsualRange.fewestWeeks
      else { return nil }
      return gap
    }
    return Set(gaps).sorted { $0.lowerBound < $1.lowerBound }
  }
}
