// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import Terminal

/// A trend report as lines for a screen: a chart for each series and the sentence it carries, or
/// sentences alone.
struct TrendText {
  let report: TrendReport
  let screen: Screen

  var lines: [String] {
    var sections = [title]
    sections += report.parts.map(section)
    sections.append(legend)
    sections.append(closing)
    return sections.sectionLines
  }

  private var title: [String] {
    let window = report.window
    let weeks = Words.count(window.weeks.count, "week")
    return screen.wrapped(
      "\(report.questionnaire.title), \(weeks), \(window.first) to \(window.last)"
    ).map { screen.styling.bold($0) }
  }

  private func section(_ part: TrendReport.Part) -> [String] {
    if part.whole.subject == .areaInWords {
      return screen.wrapped(
        "\(part.whole.title) is said in words and not drawn; onland show WEEK has them.")
    }
    let drawing =
      screen.isPlain ? PlainWeeks(part: part).sentences.flatMap { screen.wrapped($0) } : chart(part)
    return heading(part) + drawing + sentences(part).flatMap { screen.wrapped($0) }
  }

  // MARK: Heading

  private func heading(_ part: TrendReport.Part) -> [String] {
    let title = screen.styling.bold(part.whole.title)
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
    let question = part.whole.question.map { screen.wrapped($0) } ?? []
    return screen.wrapped("\(title): \(facts.joined(separator: " "))".trimmedColon) + question
  }

  // MARK: Chart

  private func chart(_ part: TrendReport.Part) -> [String] {
    guard !part.shown.points.isEmpty else { return [] }
    return TrendChart(part: part, window: report.window).chart.lines(
      width: screen.width, screen.drawing)
  }

  private var legend: [String] {
    let drawn = report.parts.filter {
      $0.whole.subject != .areaInWords && !$0.shown.points.isEmpty
    }
    guard !screen.isPlain, !drawn.isEmpty else { return [] }
    let glyphs = ChartGlyphs(screen.drawing)
    let charts = drawn.map { TrendChart(part: $0, window: report.window).chart }
    let kinds = Set(drawn.flatMap { $0.shown.points.map(\.kind) })
    let drawsMarks = charts.allSatisfy { $0.drawsMarks(width: screen.width) }
    var entries: [String] = []
    if drawsMarks {
      if kinds.contains(.checkIn) { entries.append("\(glyphs.mark(.filled)) check-in") }
      if kinds.contains(.late) { entries.append("\(glyphs.mark(.hollow)) answered later") }
      if kinds.contains(.part) {
        entries.append("\(glyphs.mark(.hollowDiamond)) \(partNames(drawn))")
      }
    } else {
      entries.append("a dot is a check-in")
    }
    if charts.contains(where: { !$0.line.isEmpty }) { entries.append("\(glyphs.line) smoothed") }
    if charts.contains(where: { $0.span != nil }) { entries.append("\(glyphs.span) usual range") }
    if charts.contains(where: { !$0.dividers.isEmpty }) {
      entries.append("\(glyphs.divider) new version")
    }
    let line = entries.joined(separator: "  ")
    var lines = line.displayWidth <= screen.textWidth ? [line] : entries
    if !drawsMarks, kinds.contains(.late) || kinds.contains(.part) {
      lines += screen.wrapped(
        "So many weeks leave no room to mark late or short ones; --since shows fewer.")
    }
    return lines
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
  private var closing: [String] {
    var sentences: [String] = []
    let weeks = report.window.weeks.count
    let answered = Set(report.parts.flatMap { $0.tested.weeks }).count
    if 2 * answered < weeks {
      sentences.append(
        "Only \(answered) of these \(Words.count(weeks, "week")) "
          + "\(Words.noun(answered, "has", "have")) a check-in; "
          + "what lies between is not known.")
    }
    for gap in longGaps {
      sentences.append(
        "After \(Words.count(gap.count, "week")) without a check-in the usual range starts anew, from "
          + "\(ISOWeek(weekNumber: gap.upperBound)) on.")
    }
    if report.unsaid > 0 {
      sentences.append(
        "A report says two trends at most; onland trend AREA looks at one alone.")
    }
    return sentences.flatMap { screen.wrapped($0) }
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

extension String {
  /// A heading without facts ends without its colon.
  fileprivate var trimmedColon: String { hasSuffix(": ") ? String(dropLast(2)) : self }
}
