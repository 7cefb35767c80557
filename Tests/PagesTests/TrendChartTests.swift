// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import Pages

/// The charts in `Charts/`, as whole screens. With `ONLAND_RECORD_SCREENS=1` they are
/// written anew instead: read what changed in them.
struct `The chart of a trend` {
  @Test(arguments: [DrawingCharacters.blocks, .ascii])
  func `of one week`(drawing: DrawingCharacters) throws {
    try expect(
      "one-week", drawing, SampleSeries.report([SampleSeries.area([62.5])]))
  }

  @Test(arguments: [DrawingCharacters.blocks, .ascii])
  func `of 26 weeks with gaps, late and short check-ins and a new version`(
    drawing: DrawingCharacters
  ) throws {
    let values: [Double?] = [
      50, 62.5, 50, nil, 37.5, 62.5, 75, 62.5, nil, nil, nil, 75, 87.5, 62.5, 75, 50, 75, 87.5, 75,
      nil, 87.5, 100, 75, 87.5, 0, 87.5,
    ]
    let first = SampleSeries.lastWeek - 25
    let series = SampleSeries.area(values) { point in
      if [first + 2, first + 13].contains(point.week) { point.kind = .late }
      if point.week == first + 24 {
        point.kind = .part
        point.questionnaire = "pulse"
        point.isTested = false
      }
      if point.week >= first + 16 { point.version = "1.1.0" }
    }

    try expect("26-weeks", drawing, SampleSeries.report([series]))
  }

  @Test(arguments: [DrawingCharacters.blocks, .ascii])
  func `of ten years`(drawing: DrawingCharacters) throws {
    var random = SeededRandom(seed: 3)
    // Up and down again every two years, with an answer step of noise.
    let values = (0..<520).map { week -> Double? in
      let wave = abs(Double(week % 104) - 52) + 25
      let noise = Double(Int.random(in: -1...1, using: &random))
      let isAnswered = Int.random(in: 0..<8, using: &random) > 0 && !(200..<230).contains(week)
      return isAnswered ? min(max(((wave / 12.5).rounded() + noise) * 12.5, 0), 100) : nil
    }

    try expect("520-weeks", drawing, SampleSeries.report([SampleSeries.area(values)], .all))
  }

  /// Compares the screens of three widths with a file.
  private func expect(_ name: String, _ drawing: DrawingCharacters, _ report: TrendReport) throws {
    var screens: [String] = []
    for width in [40, 80, 120] {
      let lines = TerminalRenderer(
        columns: width, drawing: drawing, styling: Styling(isOn: false), language: .english
      ).lines(TrendPage(report: report).page)
      #expect(lines.filter { $0.displayWidth > width } == [])
      let isASCII = lines.joined().allSatisfy(\.isASCII)
      #expect(isASCII || drawing == .blocks)
      screens.append(lines.joined(separator: "\n"))
    }
    let actual = screens.joined(separator: "\n\n\n") + "\n"
    let file = "\(name)-\(drawing == .ascii ? "ascii" : "utf-8")"
    #expect(try actual == committedScreen(file, recording: actual, in: "Charts"))
  }
}
