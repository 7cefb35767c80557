// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics
import Texts

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
      heading: PageText(.reportWeekByWeek(title: .given(part.whole.title))),
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
    let steps: [(Int, (Int) -> Message)] = [
      (TrendDescription.fewestCheckIns, Message.reportMissingDrawing),
      (UsualWeeks.fewestWeeks, Message.reportMissingUsual),
      (TrendTest.fewestWeeks, Message.reportMissingChange),
    ]
    let listed = steps.filter { count < $0.0 }.map { PageText($0.1($0.0)) }
    let lead = PageText(.reportMissing(checkIns: .countCheckIns(number: count)))
    return listed.isEmpty ? [] : [.list(ItemList(lead: lead, listed))]
  }

  private func usual(_ part: TrendReport.Part) -> [Block] {
    UsualRange(part.whole).map { [.paragraph(trend.sentence($0))] } ?? []
  }

  private var legend: Block {
    guard case .legend(var legend)? = trend.legend.first else { return .paragraph("") }
    if !plannedWeeks.isEmpty { legend.others.append("\(symbol: .plan) \(.reportPlanMark())") }
    if !TrendChart(part: drawn[0], window: window).chart.gaps.isEmpty {
      legend.others.append("\(symbol: .gap) \(.reportGapMark())")
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
    let rows = part.shown.points.reversed().map { point -> [Message] in
      let kind: Message =
        switch point.kind {
        case .checkIn: .given("")
        case .late: .reportLate()
        case .part: .given(point.questionnaire)
        }
      let plan = report.plans[window.start.week(point.week).iso]
      return [.week(point.week, window.start), .count(displayed(point.value))]
        + (hasBands ? [.given(part.whole.band(of: point.value) ?? "")] : [])
        + [kind, plan == nil ? .given("") : .reportPlan()]
    }
    let title = Message.given(part.whole.title)
    return [
      .table(
        DataTable(
          caption: .reportEveryCheckIn(title: title),
          columns: [.reportWeekColumn(), title] + (hasBands ? [.reportWordColumn()] : [])
            + [.reportHowColumn(), .reportPlanColumn()], rows: rows, isBehindDrawing: true))
    ]
  }

  // MARK: Areas

  var areas: Page.Section {
    let parts = drawn.filter { $0.whole.subject != .overall && isDrawn($0) }
    guard !parts.isEmpty else { return Page.Section([]) }
    return Page.Section(
      heading: PageText(.reportEachArea()),
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
    let parts = drawn.map { (whole: $0.whole, marks: marks($0), tested: $0.tested) }
    let grids = pieces.map { weeks in
      Figure(
        title: PageText(pieces.count == 1 ? .reportAllWeeks() : year(of: weeks)),
        drawing: .grid(
          WeekGrid(
            weeks: weeks, answered: report.answeredWeeks,
            rows: parts.map { WeekGrid.Row(name: .given($0.whole.title), marks: $0.marks) },
            labels: WeekChart.Label.months(of: weeks),
            inWords: parts.map { PageText(bandsInWords($0.whole, $0.tested.within(weeks))) })))
    }
    return Page.Section(
      heading: PageText(.reportGlance()),
      grids.map { .figures([$0]) } + [gridLegend, numbers])
  }

  private func year(of weeks: ClosedRange<Int>) -> Message {
    .given("\(window.start.week(weeks.lowerBound).iso.year)")
  }

  /// The whole period, or a year at a time where it would be too small to see, and then no year
  /// without a check-in: a date that was mistyped can be thousands of years from the others.
  private var pieces: [ClosedRange<Int>] {
    let longest = 104
    guard window.weeks.count > longest else { return [window.weeks] }
    let year = { (week: Int) in window.start.week(week).iso.year }
    let answered = Set(report.answeredWeeks.map(year))
    let years = Dictionary(grouping: window.weeks, by: year).filter { answered.contains($0.key) }
    return years.sorted { $0.key > $1.key }.compactMap { _, weeks in
      guard let first = weeks.first, let last = weeks.last else { return nil }
      return first...last
    }
  }

  /// Of two values in one week the tested one.
  private func marks(_ part: TrendReport.Part) -> [Int: WeekGrid.Mark] {
    // A series without words for its parts, as the overall may be, takes the parts of the areas.
    let bands = part.whole.bands.count > 1 ? Self.ascending(part.whole.bands) : sharedBands ?? []
    return Dictionary(
      part.shown.points.map { ($0.week, mark($0.value, in: part.whole.range, bands)) }
    ) { first, _ in first }
  }

  private func mark(
    _ value: Double, in range: ClosedRange<Double>, _ bands: [Band]
  ) -> WeekGrid.Mark {
    let shown = displayed(value)
    guard report.trend.direction == .higherIsEasier, bands.count > 1,
      let place = bands.firstIndex(where: { $0.range.contains(shown) })
    else {
      let length = range.upperBound - range.lowerBound
      let share = length > 0 ? (value - range.lowerBound) / length : 0.5
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
  private func bandsInWords(_ series: TrendSeries, _ tested: WeeklySeries) -> Message {
    let title = Message.given(series.title)
    let values = tested.values.map(displayed)
    guard let lowest = values.min(), let highest = values.max() else {
      return .reportNoScore(title: title)
    }
    let checkIns = Message.countCheckIns(number: values.count)
    guard series.bands.count > 1 else {
      return .reportFromTo(title: title, low: lowest, high: highest, checkIns: checkIns)
    }
    let counts = series.bands.map { band -> Message in
      .reportBand(
        band: .given(band.label), count: values.count { band.range.contains($0) })
    }
    return .reportBands(title: title, bands: .list(counts, .comma), checkIns: checkIns)
  }

  private var gridLegend: Block {
    let bands = sharedBands
    let labels = Set(drawn.map(\.whole.bands).filter { $0.count > 1 }.map { $0.map(\.label) })
    // Areas with words of their own have only the numbers in common.
    let word = { (band: Band, range: Message) -> Message in
      labels.count == 1 ? .reportBandRange(band: .given(band.label), range: range) : range
    }
    var entries: [PageText] = []
    if report.trend.direction == .higherIsEasier, let bands, let low = bands.first,
      let high = bands.last
    {
      let upTo = word(low, .reportUpTo(number: low.range.upperBound))
      entries.append(
        "\(symbol: .week(.ease(0, isHard: true)))\(symbol: .week(.ease(1, isHard: true))) \(upTo)")
      for band in bands.dropFirst().dropLast() {
        let range = Message.reportBetween(
          low: band.range.lowerBound, high: band.range.upperBound)
        entries.append("\(symbol: .week(.ease(2, isHard: false))) \(word(band, range))")
      }
      let from = word(high, .reportFrom(number: high.range.lowerBound))
      entries.append(
        "\(symbol: .week(.ease(3, isHard: false)))\(symbol: .week(.ease(4, isHard: false))) \(from)"
      )
    } else {
      let marks = [0, 2, 4].map { PageText.Run.symbol(.week(.amount($0))) }
      var entry: PageText = " \(.reportLowToHigh())"
      entry.runs = marks + entry.runs
      entries.append(entry)
    }
    return .legend(
      ChartLegend(
        points: entries, crowdedPoints: "", others: [noCheckIn], crowdedHint: nil))
  }

  private var noCheckIn: PageText { "\(symbol: .noCheckIn) \(.reportGapMark())" }

  private var numbers: Block {
    let values = drawn.map { part in
      Dictionary(part.shown.points.map { ($0.week, displayed($0.value)) }) { first, _ in first }
    }
    let rows = pieces.flatMap { $0.reversed() }.map { week -> [Message] in
      [.week(week, window.start)]
        + values.map { values in values[week].map { .count($0) } ?? .given("") }
    }
    return .table(
      DataTable(
        caption: .reportEveryNumber(),
        columns: [.reportWeekColumn()] + drawn.map { .given($0.whole.title) }, rows: rows,
        isBehindDrawing: true))
  }

  // MARK: What stood out

  var standingOut: Page.Section {
    guard !report.signals.isEmpty else { return Page.Section([]) }
    let legend = ChartLegend(
      points: [
        "\(symbol: .week(.strength(1))) \(.reportALittle())",
        "\(symbol: .week(.strength(2))) \(.reportMore())",
        "\(symbol: .week(.strength(3))) \(.reportStrongly())",
      ], crowdedPoints: "", others: [noCheckIn], crowdedHint: nil)
    let rows = report.answeredWeeks.sorted(by: >).map { week -> [Message] in
      [.week(week, window.start)]
        + report.signals.map { course in
          course.levels[week].map { .count($0.rawValue) } ?? .given("")
        }
    }
    return Page.Section(
      heading: PageText(.reportStandsOut()),
      [.paragraph(.reportLatelyFirst())] + signalFigures.map { .figures([$0]) } + [
        .legend(legend),
        .table(
          DataTable(
            caption: .reportHowStrongly(),
            columns: [.reportWeekColumn()] + report.signals.map { .given($0.signal.title) },
            rows: rows,
            isBehindDrawing: true)),
      ])
  }

  /// One for each piece of time in which something stood out.
  private var signalFigures: [Figure] {
    pieces.compactMap { weeks -> Figure? in
      let answered = report.answeredWeeks.count(where: weeks.contains)
      let rows = report.signals.compactMap { course -> WeekGrid.Row? in
        let marks = course.levels.filter { weeks.contains($0.key) }
          .mapValues { WeekGrid.Mark.strength($0.rawValue) }
        return marks.isEmpty ? nil : WeekGrid.Row(name: .given(course.signal.title), marks: marks)
      }
      guard !rows.isEmpty else { return nil }
      return Figure(
        title: PageText(
          pieces.count == 1 ? .reportStandsOut() : .reportStandsOutIn(year: year(of: weeks))),
        drawing: .grid(
          WeekGrid(
            weeks: weeks, answered: report.answeredWeeks, rows: rows,
            labels: WeekChart.Label.months(of: weeks),
            inWords: rows.map { row in
              PageText(
                .reportCourse(
                  title: row.name, count: row.marks.count,
                  weeks: .countAnsweredWeeks(number: answered)))
            })))
    }
  }
}
