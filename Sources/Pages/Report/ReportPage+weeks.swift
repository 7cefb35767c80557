// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics

/// The weeks of the period, drawn; every number stands in a table behind.
extension ReportPage {
  /// A chart says little below this.
  private static let fewestDrawn = TrendDescription.fewestCheckIns

  // MARK: The overall

  var overall: Page.Section {
    guard let part = drawn.first(where: { $0.whole.subject == .overall }) else {
      return Page.Section([])
    }
    let figure: [Block] = isDrawn(part) ? [.figures([overallFigure(part)]), legend] : []
    return Page.Section(
      heading: "\(part.whole.title), week by week",
      missing(part) + usual(part) + figure
        + closing + table(part))
  }

  /// Its sentences stand at the head of the page.
  private func overallFigure(_ part: TrendReport.Part) -> Figure {
    var figure = trend.figure(part, plans: plannedWeeks)
    figure.text = []
    return figure
  }

  private func isDrawn(_ part: TrendReport.Part) -> Bool {
    part.shown.points.count >= Self.fewestDrawn
  }

  /// What there are not enough check-ins for yet.
  private func missing(_ part: TrendReport.Part) -> [Block] {
    let count = part.tested.count
    let steps = [
      (TrendDescription.fewestCheckIns, "A drawing of the weeks"),
      (UsualWeeks.fewestWeeks, "Where most weeks are"),
      (TrendTest.fewestWeeks, "Whether anything changes"),
    ].filter { count < $0.0 }
    guard !steps.isEmpty else { return [] }
    let listed = steps.map { PageText("\($0.1): from \($0.0) check-ins on.") }
    return [
      .list(
        ItemList(
          lead: "Missing so far, with \(Words.count(count, "check-in")) in these weeks:", listed))
    ]
  }

  private func usual(_ part: TrendReport.Part) -> [Block] {
    UsualRange(part.whole).map { [.paragraph(trend.sentence($0))] } ?? []
  }

  private var legend: Block {
    guard case .legend(var legend)? = trend.legend.first else { return .paragraph("") }
    if !plannedWeeks.isEmpty { legend.others.append("\(symbol: .plan) a week with a plan") }
    if !TrendChart(part: drawn[0], window: window).chart.gaps.isEmpty {
      legend.others.append("\(symbol: .gap) no check-in")
    }
    return .legend(legend)
  }

  /// What is true of all charts; what a person could type does not belong on a page.
  private var closing: [Block] {
    checkIns == 0
      ? []
      : trend.closing.filter { if case .hint = $0 { false } else { true } }
  }

  private var plannedWeeks: [Int] {
    report.plans.plans.keys.map(\.weekNumber).filter(window.weeks.contains).sorted()
  }

  private func table(_ part: TrendReport.Part) -> [Block] {
    guard !part.shown.points.isEmpty else { return [] }
    let hasBands = !part.whole.bands.isEmpty
    let rows = part.shown.points.reversed().map { point -> [String] in
      let week = ISOWeek(weekNumber: point.week)
      let kind =
        switch point.kind {
        case .checkIn: ""
        case .late: "answered later"
        case .part: point.questionnaire
        }
      return ["\(week)", "\(displayed(point.value))"]
        + (hasBands ? [part.whole.band(of: point.value) ?? ""] : [])
        + [kind, report.plans[week] == nil ? "" : "plan"]
    }
    return [
      .table(
        DataTable(
          caption: "\(part.whole.title), every check-in",
          columns: ["Week", part.whole.title] + (hasBands ? ["In a word"] : [])
            + ["How", "Plan"], rows: rows, isBehindDrawing: true))
    ]
  }

  // MARK: Areas

  var areas: Page.Section {
    let parts = drawn.filter { $0.whole.subject != .overall && isDrawn($0) }
    guard !parts.isEmpty else { return Page.Section([]) }
    return Page.Section(
      heading: "Each area",
      [
        .figures(
          parts.map { part in
            var figure = trend.figure(part)
            figure.title = PageText(part.whole.title)
            return figure
          })
      ])
  }

  // MARK: All weeks

  var allWeeks: Page.Section {
    guard checkIns > 0, !drawn.isEmpty else { return Page.Section([]) }
    let grids = pieces.map { weeks in
      Figure(
        title: pieces.count == 1 ? "All weeks" : "\(ISOWeek(weekNumber: weeks.lowerBound).year)",
        drawing: .grid(
          WeekGrid(
            weeks: weeks, answered: report.answeredWeeks,
            rows: drawn.map { part in
              WeekGrid.Row(name: part.whole.title, marks: marks(part, in: weeks))
            }, labels: WeekChart.Label.months(of: weeks), inWords: drawn.map(bandsInWords))))
    }
    return Page.Section(
      heading: "All weeks at a glance",
      grids.map { .figures([$0]) } + [gridLegend, numbers])
  }

  /// The whole period, or a year at a time where it would be too small to see.
  private var pieces: [ClosedRange<Int>] {
    let longest = 104
    guard window.weeks.count > longest else { return [window.weeks] }
    let years = Dictionary(grouping: window.weeks) { ISOWeek(weekNumber: $0).year }
    return years.sorted { $0.key > $1.key }.compactMap { _, weeks in
      guard let first = weeks.first, let last = weeks.last else { return nil }
      return first...last
    }
  }

  /// Of two values in one week the tested one.
  private func marks(
    _ part: TrendReport.Part, in weeks: ClosedRange<Int>
  ) -> [Int: WeekGrid.Mark] {
    let points = part.shown.points.filter { weeks.contains($0.week) }
    return Dictionary(points.map { ($0.week, mark($0.value, part.whole)) }) { first, _ in first }
  }

  /// A series without words for its parts, as the overall may be, takes the parts of the areas.
  private func mark(_ value: Double, _ series: TrendSeries) -> WeekGrid.Mark {
    let bands = series.bands.count > 1 ? Self.ascending(series.bands) : sharedBands ?? []
    let shown = displayed(value)
    guard report.trend.direction == .higherIsEasier, bands.count > 1,
      let place = bands.firstIndex(where: { $0.range.contains(shown) })
    else {
      let length = series.range.upperBound - series.range.lowerBound
      let share = length > 0 ? (value - series.range.lowerBound) / length : 0.5
      return .amount(min(4, max(0, Int(share * 5))))
    }
    let range = bands[place].range
    let isUpper = shown - range.lowerBound > range.upperBound - shown
    switch place {
    case 0: return .ease(isUpper ? 1 : 0, isHard: true)
    case bands.count - 1: return .ease(isUpper ? 4 : 3, isHard: false)
    default: return .ease(2, isHard: false)
    }
  }

  private static func ascending(_ bands: [Band]) -> [Band] {
    bands.sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  /// The parts that all areas have; `nil` where they differ.
  private var sharedBands: [Band]? {
    let all = drawn.map(\.whole.bands).filter { $0.count > 1 }.map(Self.ascending)
    guard let first = all.first, all.allSatisfy({ $0.map(\.range) == first.map(\.range) })
    else { return nil }
    return first
  }

  /// Such as `Time: strained in 3, mixed in 8, steady in 1 of 12 check-ins.`
  private func bandsInWords(_ part: TrendReport.Part) -> PageText {
    let values = part.tested.values.map(displayed)
    guard let lowest = values.min(), let highest = values.max() else {
      return "\(part.whole.title): no score."
    }
    let count = Words.count(values.count, "check-in")
    guard part.whole.bands.count > 1 else {
      return "\(part.whole.title): from \(lowest) to \(highest) in \(count)."
    }
    let counts = part.whole.bands.map { band in
      "\(band.label) in \(values.count { band.range.contains($0) })"
    }
    return "\(part.whole.title): \(counts.joined(separator: ", ")) of \(count)."
  }

  private var gridLegend: Block {
    let bands = sharedBands
    let labels = Set(drawn.map(\.whole.bands).filter { $0.count > 1 }.map { $0.map(\.label) })
    // Areas with words of their own have only the numbers in common.
    let word = { (band: Band, range: String) in
      labels.count == 1 ? "\(band.label), \(range)" : range
    }
    var entries: [PageText] = []
    if report.trend.direction == .higherIsEasier, let bands, let low = bands.first,
      let high = bands.last
    {
      entries.append(
        "\(symbol: .week(.ease(0, isHard: true)))\(symbol: .week(.ease(1, isHard: true))) \(word(low, "up to \(low.range.upperBound)"))"
      )
      for band in bands.dropFirst().dropLast() {
        let range = "\(band.range.lowerBound) to \(band.range.upperBound)"
        entries.append("\(symbol: .week(.ease(2, isHard: false))) \(word(band, range))")
      }
      entries.append(
        "\(symbol: .week(.ease(3, isHard: false)))\(symbol: .week(.ease(4, isHard: false))) \(word(high, "from \(high.range.lowerBound) on"))"
      )
    } else {
      entries.append(
        "\(symbol: .week(.amount(0)))\(symbol: .week(.amount(2)))\(symbol: .week(.amount(4))) from a low number to a high one"
      )
    }
    return .legend(
      ChartLegend(
        points: entries, crowdedPoints: "", others: ["\(symbol: .noCheckIn) no check-in"],
        crowdedHint: nil))
  }

  private var numbers: Block {
    let values = drawn.map { part in
      Dictionary(part.shown.points.map { ($0.week, displayed($0.value)) }) { first, _ in first }
    }
    let rows = window.weeks.reversed().map { week -> [String] in
      ["\(ISOWeek(weekNumber: week))"]
        + values.map { values in values[week].map { "\($0)" } ?? "" }
    }
    return .table(
      DataTable(
        caption: "Every number, week by week; an empty cell has no score",
        columns: ["Week"] + drawn.map(\.whole.title), rows: rows, isBehindDrawing: true))
  }

  // MARK: What stood out

  var standingOut: Page.Section {
    guard !report.signals.isEmpty else { return Page.Section([]) }
    let count = report.answeredWeeks.count
    let figures = pieces.compactMap { weeks -> Figure? in
      let rows = report.signals.compactMap { course -> WeekGrid.Row? in
        let marks = course.levels.filter { weeks.contains($0.key) }
          .mapValues { WeekGrid.Mark.strength($0.rawValue) }
        return marks.isEmpty ? nil : WeekGrid.Row(name: course.signal.title, marks: marks)
      }
      guard !rows.isEmpty else { return nil }
      return Figure(
        title: pieces.count == 1
          ? "What stood out" : "What stood out in \(ISOWeek(weekNumber: weeks.lowerBound).year)",
        drawing: .grid(
          WeekGrid(
            weeks: weeks, answered: report.answeredWeeks, rows: rows,
            labels: WeekChart.Label.months(of: weeks),
            inWords: report.signals.map { course in
              "\(course.signal.title): in \(course.levels.count) of \(Words.count(count, "answered week"))."
            })))
    }
    let legend = ChartLegend(
      points: [1, 2, 3].map { strength in
        "\(symbol: .week(.strength(strength))) \(["a little", "more", "strongly"][strength - 1])"
      }, crowdedPoints: "", others: ["\(symbol: .noCheckIn) no check-in"], crowdedHint: nil)
    let rows = report.answeredWeeks.sorted(by: >).map { week in
      ["\(ISOWeek(weekNumber: week))"]
        + report.signals.map { course in course.levels[week].map { "\($0.rawValue)" } ?? "" }
    }
    return Page.Section(
      heading: "What stood out",
      [.paragraph("What was there lately comes first.")] + figures.map { .figures([$0]) } + [
        .legend(legend),
        .table(
          DataTable(
            caption: "How strongly each stood out by that week's answers, from 1 to 3",
            columns: ["Week"] + report.signals.map(\.signal.title), rows: rows,
            isBehindDrawing: true)),
      ])
  }
}
