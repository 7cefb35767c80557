// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import GroupResults
import Psychometrics
import TestQuestionnaires
import Testing

struct `What may be shown of a group` {
  private struct Vectors: Decodable {
    var partition: [Partition]
    var cells: [Cells]
    var counts: [Count]

    struct Partition: Decodable {
      var sizes: [String: Int]
      var k: Int
      var expected: [[String]]?
    }
    struct Cells: Decodable {
      var counts: [Cell]
      var expected: [Cell]
    }
    struct Count: Decodable {
      var count: Int
      var n: Int
      var expected: String
    }
  }

  private struct Cell: Decodable {
    var label: String
    var people: Int

    init(from decoder: any Decoder) throws {
      var pair = try decoder.unkeyedContainer()
      label = try pair.decode(String.self)
      people = try pair.decode(Int.self)
    }
  }

  private let vectors: Vectors

  init() throws { vectors = try GroupVectors.json("suppression-vectors.json") }

  @Test func `puts small groups together as worked`() {
    #expect(vectors.partition.count == 7)
    for vector in vectors.partition {
      #expect(
        GroupPartition.groups(vector.sizes, smallest: vector.k) == vector.expected,
        "\(vector.sizes)")
    }
  }

  @Test func `joins small cells as worked`() {
    #expect(vectors.cells.count == 4)
    for vector in vectors.cells {
      let merged = BandCells.merged(
        vector.counts.map { BandCells.Cell([$0.label], $0.people) })
      #expect(
        merged.map { "\($0.labels.joined(separator: " or ")) \($0.people)" }
          == vector.expected.map { "\($0.label) \($0.people)" })
    }
  }

  @Test func `tells counts as worked`() {
    #expect(vectors.counts.count == 8)
    for vector in vectors.counts {
      let expected: GuardedCount =
        switch vector.expected {
        case "fewer than 3": .few
        case "all but fewer than 3": .nearlyAll
        default: .exactly(vector.count)
        }
      #expect(GuardedCount(vector.count, of: vector.n) == expected)
    }
  }

  @Test func `never tells the band of everybody`() {
    let cells = [("a", 0), ("b", 0), ("c", 24)].map { BandCells.Cell([$0.0], $0.1) }
    #expect(BandCells.merged(cells).map(\.labels) == [["a", "b", "c"]])
  }

  @Test func `leaves a scale out of every group when one of them has too few answers`() throws {
    let (form, members) = try GroupVectors.team()
    let joy = try #require(form.questionnaire.scales.firstIndex { $0.id == "joy" })
    var some = members
    for place in some.indices.filter({ some[$0].group == "red" }).prefix(4) {
      some[place].scores[joy] = nil
    }
    let report = GroupReport(
      some, of: form.questionnaire, signalSource: form.signalSource, isByGroup: true, smallest: 10)
    let shown = try #require(report.shown)
    let figures = ([shown.all] + shown.groups).map { group in
      group.areas.first { $0.scale == joy }?.figures
    }
    #expect(figures[0] != nil && figures[1] == nil && figures[2] == nil)
  }

  @Test(arguments: ["1.1.0", "2.0.0"])
  func `never holds safety, wellbeing and what reads them`(version: String) throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance", version: version)
    let pulse = try ShippedQuestionnaires.questionnaire(
      "pulse", version: version == "2.0.0" ? "2.0.0" : "1.0.0")
    for questionnaire in [balance, pulse] {
      let scope = GroupScope(questionnaire, signalSource: balance)
      let scales = scope.scales.map { questionnaire.scales[$0].id }
      let signals = scope.signals.map { balance.signals[$0].id }
      #expect(!scales.isEmpty && !signals.isEmpty)
      #expect(Set(scales).isDisjoint(with: ["safety", "wellbeing", "onland"]))
      #expect(Set(signals).isDisjoint(with: ["abuse", "privacy", "heavy", "squeezed"]))
    }
  }

  /// A short form has the signals of the whole, and asks for few of their answers.
  @Test func `says nothing of signals that read no question of the form`() throws {
    let balance = try ShippedQuestionnaires.questionnaire("balance", version: "2.0.0")
    let pulse = try ShippedQuestionnaires.questionnaire("pulse", version: "2.0.0")

    let scope = GroupScope(pulse, signalSource: balance)

    let signals = scope.signals.map { balance.signals[$0].id }
    #expect(signals == ["overcommitted", "pressured", "hard_to_leave", "over_budget"])
  }
}
