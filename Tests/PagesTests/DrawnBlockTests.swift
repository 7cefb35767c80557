// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import TestSupport
import Testing
import Texts

@testable import Pages

/// Blocks that are drawn at a terminal, and said in plain sentences.
struct `A drawn block` {
  private let scores: [BarRow] = [
    BarRow(
      name: "Overall",
      value: BarRow.Value(
        figure: "75", place: BarRow.Place(value: 75, range: 0...100), word: "steady"),
      remark: "from 6 of 7 areas", inWords: "Overall: 75 of 100, steady, from 6 of 7 areas."),
    BarRow(
      name: "Joy", value: BarRow.Value(figure: "12 of 25", place: nil, word: nil), remark: "",
      inWords: "Joy: 12 of 25."),
    BarRow(
      name: "Control", value: nil, remark: "not enough answers, 0 of 2",
      inWords: "Control: not enough answers, 0 of 2."),
  ]

  @Test func `is bars side by side`() {
    let page = RenderedPage(.bars(scores))
    #expect(
      page.drawn() == """
        Overall  ━━━━━━━━━━━━━━━━━━──────   75  steady, from 6 of 7 areas
        Joy      12 of 25
        Control  not enough answers, 0 of 2
        """)
    #expect(
      page.drawn(40, .ascii) == """
        Overall  ======--   75  steady, from 6
                                of 7 areas
        Joy      12 of 25
        Control  not enough answers, 0 of 2
        """)
    #expect(
      page.plain() == """
        Overall: 75 of 100, steady, from 6 of 7 areas.
        Joy: 12 of 25.
        Control: not enough answers, 0 of 2.
        """)
    #expect(
      page.plain(40) == """
        Overall: 75 of 100, steady, from 6 of 7
        areas.
        Joy: 12 of 25.
        Control: not enough answers, 0 of 2.
        """)
  }

  private let table = ScoreTable(
    dayColumn: "Date", overallColumn: "All", columns: ["time", "load", "joy"],
    remarkColumn: "Stood out",
    rows: [
      ScoreTable.Row(
        day: "2026-11-16", isLate: true, overall: 100,
        cells: [ScoreTable.Cell(shown: 0, level: 0), nil, ScoreTable.Cell()], remarks: [],
        inWords: "2026-11-16, answered later; overall 100."),
      ScoreTable.Row(
        day: "2026-11-23", isLate: false, overall: nil,
        cells: [
          ScoreTable.Cell(shown: 100, level: 1), ScoreTable.Cell(shown: 50, level: 0.5),
          ScoreTable.Cell(shown: 19, level: 0),
        ],
        remarks: [
          "pulse", "low joy", "a full week that is hard to step away from", "lonely days",
        ], inWords: "2026-11-23; low joy."),
    ],
    legend: "0 to 39 strained.",
    markLegend: "\(symbol: .mark(0)) strained, \(symbol: .mark(1)) steady.")

  @Test func `is a table of numbers, one line a day`() {
    let page = RenderedPage(.scores(table))
    #expect(
      page.drawn() == """
        Date        All time load joy  Stood out
        2026-11-16* 100    0        -
        2026-11-23    -  100   50  19  pulse; low joy +2

        0 to 39 strained.
        """)
    #expect(
      page.drawn(40, .ascii) == """
        2026-11-16* 100 _ -
        2026-11-23    - #:_  pulse; low joy +2

        _ strained, # steady.
        """)
    #expect(
      page.plain() == """
        2026-11-16, answered later; overall 100.
        2026-11-23; low joy.
        """)
    #expect(page.plain(40) == page.plain())
  }

  @Test func `is a table without a column for what no row can have`() {
    var table = table
    table.overallColumn = nil
    #expect(
      RenderedPage(.scores(table)).drawn() == """
        Date        time load joy  Stood out
        2026-11-16*    0        -
        2026-11-23   100   50  19  pulse; low joy +2

        0 to 39 strained.
        """)
  }

  private let sparks = SparkTable(
    rows: [
      SparkTable.Row(
        name: "Joy", levels: [0, nil, 0.5, 1], newest: "100", inWords: "Joy: 100 now."),
      SparkTable.Row(name: "Load", levels: [nil, nil, nil, nil], instead: "skipped", inWords: "."),
    ], labels: [])

  @Test func `is a line of marks, whose order is said where it cannot be seen`() {
    let page = RenderedPage(.sparks(sparks))
    #expect(
      page.drawn(40) == """
                    now
        Joy   ▁ ▅█  100
        Load  skipped
        Blank: no check-in.
        """)
    #expect(
      page.drawn(40, .ascii) == """
                    now
        Joy   _ =#  100
        Load  skipped
        Blank: no check-in. From low to high:
        _.-=+*#
        """)
    #expect(page.plain() == "Joy: 100 now.\n.")
    var whole = sparks
    whole.rows = [SparkTable.Row(name: "Joy", levels: [0, 1], newest: "100", inWords: "")]
    #expect(RenderedPage(.sparks(whole)).drawn(40) == "         now\nJoy  ▁█  100")
  }

  @Test func `is a chart, with no line across a gap`() {
    let page = RenderedPage(.chart(.sample(label: "W1")))
    #expect(
      page.drawn(40) == """
        100 ┤                    ┊
            │                    ┊
            │                    ┊
            │                 ◇  ┊    ▐
         50 ┤____________________┊___ ▐
            │     ○              ┊    ▐
            │     ⣀              ┊    ▐
            │ ●⠤⠒⠉               ┊    ▐
            │                    ┊
            │                    ┊
          0 └─┬──────────────────────
             W1
        """)
    #expect(page.drawn(40, .ascii).utf8.allSatisfy { $0 < 0x80 })
    #expect(page.plain() == "Week 1 20, week 2 40, week 5 60.")
    #expect(page.plain(40) == page.plain())
  }

  @Test func `knows its gaps`() {
    #expect(WeekChart.sample(label: "").gaps == [3...4])
  }

  private let legend = ChartLegend(
    points: [
      "\(symbol: .point(.inTime)) check-in", "\(symbol: .point(.late)) answered later",
      "\(symbol: .point(.shortForm)) pulse",
    ], crowdedPoints: "a dot is a check-in",
    others: [
      "\(symbol: .smoothed) smoothed", "\(symbol: .usualRange) usual range",
      "\(symbol: .change) new version",
    ], crowdedHint: "So many weeks; --since shows fewer.")

  @Test func `is a legend, of which plain sentences need nothing`() {
    let page = RenderedPage(.chart(.sample(label: "")), .legend(legend))
    #expect(
      page.drawn().split(separator: "\n").last
        == "● check-in  ○ answered later  ◇ pulse  ⠤ smoothed  ▐ usual range  ┊ new version")
    #expect(
      page.drawn(40, .ascii).split(separator: "\n").suffix(6) == [
        "* check-in", "o answered later", "% pulse", "- smoothed", "] usual range",
        "| new version",
      ])
    #expect(page.plain() == "Week 1 20, week 2 40, week 5 60.")
  }

  @Test func `is a legend that says what cannot be told apart in a crowd`() {
    var chart = WeekChart.sample(label: "")
    chart.weeks = 1...300
    let page = RenderedPage(.chart(chart), .legend(legend))
    #expect(
      page.drawn().split(separator: "\n").suffix(2) == [
        "a dot is a check-in  ─ smoothed  ▐ usual range  ┊ new version",
        "So many weeks; --since shows fewer.",
      ])
  }

  @Test func `is a grid of weeks, a line for each row`() {
    let grid = WeekGrid(
      weeks: 0...4, answered: [0, 1, 2, 4],
      rows: [
        WeekGrid.Row(
          name: "Time",
          marks: [0: .ease(0, isHard: true), 1: .ease(2, isHard: false), 4: .amount(4)]),
        WeekGrid.Row(name: "Lonely days", marks: [1: .strength(1), 2: .strength(3)]),
      ], labels: [], inWords: ["Time: hard in 1 of 4 check-ins."])
    let page = RenderedPage(.figures([Figure(title: "All weeks", drawing: .grid(grid))]))
    #expect(page.drawn() == "All weeks\nTime         ▁▅ ·█\nLonely days   .O· ")
    #expect(page.drawn(80, .ascii) == "All weeks\nTime         _: -#\nLonely days   .O- ")
    // The newest weeks where not all have room.
    #expect(page.drawn(15).split(separator: "\n")[1] == "Time         ·█")
    #expect(page.plain() == "All weeks\nTime: hard in 1 of 4 check-ins.")
  }

  @Test func `is a chart with its title and what there is to say of it`() {
    let chart = WeekChart(
      range: 0...100, weeks: 0...1,
      points: [WeekChart.Point(week: 0, value: 50, kind: .inTime)], smoothed: [],
      bands: [], changes: [], labels: [], inWords: ["Week 0: 50."])
    let page = RenderedPage(
      .figures([Figure(title: "Load", text: ["Too early."], drawing: .chart(chart))]))
    #expect(page.plain() == "Load\nToo early.\nWeek 0: 50.")
    #expect(page.drawn().hasPrefix("Load\nToo early.\n"))
    #expect(page.page.charts == [chart])
  }

  @Test func `is a table as lines that name each value`() {
    let table = DataTable(
      caption: "Every week", columns: ["Week", "Load", "Joy"],
      rows: [["2026-W48", "50", ""], ["2026-W47", "25", "75"]], isBehindDrawing: true)
    #expect(
      RenderedPage(.table(table)).alike() == """
        Every week:
        2026-W48: Load: 50
        2026-W47: Load: 25, Joy: 75
        """)
  }
}

extension WeekChart {
  /// Three points, the last after a gap.
  static func sample(label: String) -> WeekChart {
    WeekChart(
      range: 0...100, weeks: 1...6,
      points: [
        Point(week: 1, value: 20, kind: .inTime),
        Point(week: 2, value: 40, kind: .late),
        Point(week: 5, value: 60, kind: .shortForm),
      ], smoothed: [SmoothedPoint(week: 1, value: 20), SmoothedPoint(week: 2, value: 30)],
      bands: [Band(range: 0...49, word: "strained"), Band(range: 50...100, word: "steady")],
      usual: .init(values: 20...60, weeks: 1...2),
      changes: [6], labels: [Label(week: 1, text: .given(label))],
      ends: nil, inWords: ["Week 1 20, week 2 40, week 5 60."])
  }
}
