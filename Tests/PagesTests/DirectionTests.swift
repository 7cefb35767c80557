// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import Pages

/// Joins what is printed of an area with what its answers did.
struct `No sentence says the opposite of the answers` {
  @Test func `in 500 histories that get easier or harder, drawn and plain`() throws {
    var random = SeededRandom(seed: 20)
    var claims = 0
    for number in 0..<500 {
      let history = GeneratedHistory(isEasier: number % 2 == 0, &random)
      for report in try [history.named, history.whole] {
        for isPlain in [false, true] {
          let page = TrendPage(report: report, showsWorking: number % 5 == 0).page
          let styling = Styling(isOn: false)
          let lines =
            isPlain
            ? PlainRenderer(columns: 100, styling: styling, language: .english).lines(page)
            : TerminalRenderer(
              columns: 100, drawing: .ascii, styling: styling, language: .english
            ).lines(page)
          let text = lines.joined(separator: " ")
          claims += expectSameDirection(text, history)
        }
      }
    }
    // The test would pass of pages that say nothing.
    #expect(claims > 300)
  }

  /// - Returns: How many changes the text tells.
  private func expectSameDirection(_ text: String, _ history: GeneratedHistory) -> Int {
    let reading = "Higher numbers mean an easier week."
    #expect(text.contains(reading))
    let rest = text.replacing(reading, with: "").replacing("Goes up and down a lot.", with: "")
    for word in ["higher", "lower", "rising", "falling", "strongest", "weakest", " up ", " down "] {
      #expect(!rest.lowercased().contains(word), "\(word): \(rest)")
    }
    // Pressure and the overall, in the words of `balance`.
    #expect(!rest.contains(history.isEasier ? "Pressure has grown" : "Pressure has eased"))
    #expect(
      !rest.contains(history.isEasier ? "have become harder" : "have become easier"), "\(rest)")
    // Every pair of ends and of levels.
    let ends = rest.matches(of: /went from about (\d+) to about (\d+)/).map { ($0.1, $0.2) }
    let levels = rest.matches(of: /was about (\d+) before that and has been about (\d+)/)
      .map { ($0.1, $0.2) }
    for (from, to) in ends + levels {
      let (from, to) = (Int(from) ?? -1, Int(to) ?? -1)
      #expect((to > from) == history.isEasier, "\(rest)")
      #expect((0...100).contains(from) && (0...100).contains(to))
    }
    for match in rest.matches(of: /Hardest: (\d+) in \S+ Easiest: (\d+) in/) {
      #expect((Int(match.1) ?? 0) <= (Int(match.2) ?? 0))
    }
    for match in rest.matches(
      of: /Hardest week: \S+ \(overall (\d+)\); easiest week: \S+ \(overall (\d+)\)/)
    {
      #expect((Int(match.1) ?? 0) < (Int(match.2) ?? 0))
    }
    return ends.count + levels.count
  }
}

/// Answers of one person in which pressure grows or eases, and joy stays as it is.
private struct GeneratedHistory {
  let isEasier: Bool
  private let pressure: TrendSeries
  private let joy: TrendSeries
  private let overall: TrendSeries

  init(isEasier: Bool, _ random: inout SeededRandom) {
    self.isEasier = isEasier
    let count = Int.random(in: 2...60, using: &random)
    let isStep = Bool.random(using: &random)
    let reach = Double.random(in: 1.5...4, using: &random)
    var values: [[Double?]] = [[], [], []]
    for week in 0..<count {
      let progress =
        isStep ? (week < count / 2 ? 0 : 1) : Double(week) / Double(max(count - 1, 1))
      // Days of strain in two questions, 0 (no days) to 4 (every day).
      let strain = isEasier ? reach * (1 - progress) : reach * progress
      let days = (0..<2).map { _ in
        min(max((strain + Double.random(in: -0.7...0.7, using: &random)).rounded(), 0), 4)
      }
      let score = 100 - 12.5 * (days[0] + days[1])
      let isMissing = week > 0 && Int.random(in: 0..<8, using: &random) == 0
      let other = 25 * Double(Int.random(in: 2...4, using: &random))
      let all = [score, other, (3 * score + other) / 4]
      for place in values.indices { values[place].append(isMissing ? nil : all[place]) }
    }
    var pressure = SampleSeries.area(values[0])
    let scales = SampleSeries.balance?.scales ?? []
    let shipped = scales.first { $0.id == "pressure" }
    pressure.title = shipped?.title ?? ""
    pressure.name = shipped?.name
    pressure.change = shipped?.change.map { .words($0) }
    self.pressure = pressure
    var joy = SampleSeries.area(values[1])
    joy.id = "joy"
    joy.title = "Joy"
    // What chance does in it is no part of this history.
    joy.change = .words(ChangeWords(easier: "Joy is different", harder: "Joy is different"))
    self.joy = joy
    var overall = SampleSeries.area(values[2], subject: .overall)
    overall.id = "overall"
    overall.title = "Overall"
    overall.change = scales.first(where: \.isOverall)?.change.map { .words($0) }
    self.overall = overall
  }

  var named: TrendReport {
    get throws { try SampleSeries.report([pressure]) }
  }

  var whole: TrendReport {
    get throws { try SampleSeries.report([overall, pressure, joy], areNamed: false) }
  }
}
