// SPDX-License-Identifier: GPL-3.0-or-later

import Terminal
import Testing

struct `A chart over time` {
  private func point(_ step: Int, _ value: Double, _ mark: TimeChart.Mark = .filled)
    -> TimeChart.Point
  {
    TimeChart.Point(step: step, value: value, mark: mark)
  }

  @Test func `stands a value on an edge above its line, and one below it under`() {
    let chart = TimeChart(
      range: 0...100, steps: 1...3, points: [point(1, 70), point(2, 69), point(3, 100)],
      edges: [70])

    let lines = chart.lines(width: 30, .ascii)

    // Rows of ten: 90 to 100 first, 70 to 79 third, 60 to 69 fourth.
    #expect(lines[0] == "100 +         *")
    #expect(lines[2] == " 70 +_*__________")
    #expect(lines[3] == "    |     *")
    #expect(lines[10] == "  0 +------------")
  }

  @Test func `joins the line between neighbours and never over a gap`() {
    let line = [1, 2, 4].map { TimeChart.LinePoint(step: $0, value: 55) }
    let chart = TimeChart(range: 0...100, steps: 1...4, points: [], line: line)

    // Four columns a step, each marked at its second.
    #expect(chart.lines(width: 30, .ascii)[4] == "    | -----       -")
    #expect(chart.lines(width: 30, .blocks)[4] == "    │ ⠒⠒⠒⠒⠒       ⠒")
  }

  @Test func `joins a steep line without a break`() {
    let line = [(1, 5.0), (2, 95)].map { TimeChart.LinePoint(step: $0, value: $1) }
    let chart = TimeChart(range: 0...100, steps: 1...2, points: [], line: line)

    let drawn = chart.lines(width: 30, .blocks)
    #expect(drawn[0...9].allSatisfy { row in row.dropFirst(5).contains { $0 != " " } })
  }

  @Test func `has the words of bands at the right where there is room, and lines elsewhere`() {
    let bands = [(0.0, 39.0, "strained"), (40, 69, "mixed"), (70, 100, "steady")].map {
      TimeChart.Band(range: $0...$1, word: $2)
    }
    let chart = TimeChart(
      range: 0...100, steps: 1...26, points: [point(1, 50)], edges: [40, 70], span: 45...63,
      bands: bands)

    let wide = chart.lines(width: 80, .ascii)
    #expect(wide[1].hasSuffix(" steady"))
    #expect(wide[4].hasSuffix(" ] mixed"))
    #expect(wide[8].hasSuffix(" strained"))
    #expect(!wide.joined().contains("_"))
    #expect(wide[2].hasPrefix(" 70 +") && wide[5].hasPrefix(" 40 +"))
    let narrow = chart.lines(width: 40, .ascii)
    #expect(!narrow.joined().contains("mixed"))
    #expect(narrow[5].hasPrefix(" 40 +____"))
  }

  @Test(arguments: [
    (7.0, 7.4, "7.4", "7.0"), (0.0001, 0.0012, "0.0012", "0.0001"), (0, 100, "100", "0"),
    (-0.5, 0.5, "0.5", "-0.5"), (2.5, 98.3, "98", "3"), (1200, 1800, "1800", "1200"),
  ])
  func `numbers its ends so that they differ`(low: Double, high: Double, top: String, base: String)
  {
    let chart = TimeChart(
      range: low...high, steps: 1...3, points: [point(1, low), point(3, high)])

    let lines = chart.lines(width: 40, .ascii)
    #expect(lines[0].drop { $0 == " " }.hasPrefix("\(top) +"))
    #expect(lines[0].contains("*") && lines[9].contains("*"))
    #expect(lines[10].drop { $0 == " " }.hasPrefix("\(base) +"))
  }

  @Test func `keeps a filled mark over a hollow one, and any mark over the line`() {
    let chart = TimeChart(
      range: 0...100, steps: 1...2,
      points: [point(1, 5), point(1, 5, .hollow), point(2, 5, .hollowDiamond)],
      line: [TimeChart.LinePoint(step: 2, value: 5)])

    #expect(chart.lines(width: 30, .blocks)[9] == "    │ ●   ◇")
  }

  @Test func `marks the span at the right, from row to row`() {
    let chart = TimeChart(
      range: 0...100, steps: 1...1, points: [], span: 45...63)

    let marked = chart.lines(width: 30, .ascii).enumerated().filter { $0.element.hasSuffix("]") }

    // 63 lies in the fourth row from the top, 45 in the sixth.
    #expect(marked.map(\.offset) == [3, 4, 5])
  }

  @Test func `puts the first labels down and leaves out those without room`() {
    let labels = [(1, "begin"), (8, "end"), (2, "no room"), (5, "mid")].map {
      TimeChart.Label(step: $0, text: $1)
    }
    let chart = TimeChart(range: 0...1, steps: 1...8, points: [], labels: labels)

    #expect(
      chart.lines(width: 40, .ascii).suffix(2)
        == [
          "0 +-+---------------+-----------+--",
          "   begin           mid         end",
        ])
  }

  @Test func `draws dots where several steps share a column`() {
    let points = (1...52).map { point($0, $0 <= 26 ? 5 : 95) }
    let chart = TimeChart(range: 0...100, steps: 1...52, points: points)

    #expect(!chart.drawsMarks(width: 40))
    // 33 columns are left: two steps a column, so 26 of them.
    #expect(chart.lines(width: 40, .ascii)[0] == "100 +             :::::::::::::")
    #expect(chart.lines(width: 40, .ascii)[9] == "    |:::::::::::::")
    // A braille cell takes two steps, at the second of its four heights from the top and bottom.
    #expect(chart.lines(width: 40, .blocks)[0] == "100 ┤             ⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒⠒")
  }

  @Test(arguments: [30, 40, 80, 133], [1, 2, 26, 300])
  func `is never wider than asked, whatever the values`(width: Int, steps: Int) {
    let values = [-5, 0, 0.4, 39.9, 40, 99.9, 100, 250]
    let chart = TimeChart(
      range: 0...100, steps: 0...steps - 1,
      points: (0..<steps).map { point($0, values[$0 % values.count]) },
      line: (0..<steps).map { TimeChart.LinePoint(step: $0, value: values[$0 % values.count]) },
      edges: [40, 70], span: -3...140, dividers: [0, steps / 2],
      labels: [TimeChart.Label(step: 0, text: "2026-W01")])

    for characters in [DrawingCharacters.blocks, .ascii] {
      let lines = chart.lines(width: width, characters)
      #expect(lines.filter { $0.displayWidth > width } == [])
      #expect(lines.count == 12)
    }
  }
}
