// SPDX-License-Identifier: GPL-3.0-or-later

import GroupResults
import Psychometrics
import TestQuestionnaires
import TestSupport
import Testing

/// Somebody with a report, and nothing else, guesses the score of one person.
struct `A reader of reports` {
  private static let steps = stride(from: 0.0, through: 100, by: 12.5).map { $0 }

  /// Every way to come to a guess: from a mean or a median, from what is left of everybody without the
  /// other groups, and from the bands.
  private func guesses(_ shown: GroupReport.Shown, area: Int, bands: [Band]) -> [Double] {
    let all = shown.all.areas[area].figures
    var guesses: [Double] = []
    if let all { guesses.append(Double(all.mean)) }
    if let median = all?.median { guesses.append(Double(median)) }
    for group in shown.groups {
      guard let figures = group.areas[area].figures else { continue }
      guesses.append(Double(figures.mean))
      let others = shown.groups.filter { $0.names != group.names }
      let sum = others.reduce(0.0) { $0 + Double(($1.areas[area].figures?.mean ?? 0) * $1.people) }
      if let all {
        let rest = Double(all.mean * shown.all.people) - sum
        guesses.append(rest / Double(group.people))
        guesses.append(rest - Double(figures.mean * (group.people - 1)))
      }
    }
    if let cell = all?.bands.max(by: { $0.people < $1.people }) {
      let inside = bands.filter { cell.labels.contains($0.label) }.map(\.range)
      let possible = Self.steps.filter { step in inside.contains { $0.contains(displayed(step)) } }
      if let middle = possible.dropFirst(possible.count / 2).first { guesses.append(middle) }
    }
    return guesses
  }

  @Test(arguments: [false, true])
  func `does no better than chance and 5 points over 2,000 teams`(isByGroup: Bool) throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance", version: "1.1.0")
    let pressure = try #require(balance.scales.firstIndex { $0.id == "pressure" })
    var random = SeededRandom(seed: 20)
    var hits: [Int: Int] = [:]
    var tries: [Int: Int] = [:]
    for _ in 0..<2000 {
      let people = Int.random(in: 10...60, using: &random)
      let teams = Int.random(in: 1...5, using: &random)
      let members = (0..<people).map { _ in
        var scores = [Double?](repeating: nil, count: balance.scales.count)
        if Double.random(in: 0..<1, using: &random) > 0.03 {
          scores[pressure] = Self.steps.randomElement(using: &random)
        }
        return GroupMember(
          group: "\(Int.random(in: 0..<teams, using: &random))", week: 1, scores: scores,
          signals: balance.signals.map { _ in false })
      }
      let report = GroupReport(
        members, of: balance, signalSource: balance, isByGroup: isByGroup, smallest: 10)
      guard let shown = report.shown,
        let area = shown.all.areas.firstIndex(where: { $0.scale == pressure }),
        let truth = members.randomElement(using: &random)?.scores[pressure]
      else { continue }
      let bands = balance.scales[pressure].bands
      for (way, guess) in guesses(shown, area: area, bands: bands).enumerated() {
        let nearest = Self.steps.min { abs($0 - guess) < abs($1 - guess) }
        tries[way, default: 0] += 1
        if nearest == truth { hits[way, default: 0] += 1 }
      }
    }
    let chance = 1 / Double(Self.steps.count)
    for (way, count) in tries where count >= 200 {
      #expect(Double(hits[way] ?? 0) / Double(count) <= chance + 0.05, "way \(way)")
    }
    #expect(tries.values.max() ?? 0 > 1500)
  }
}
