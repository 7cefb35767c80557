// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import TestQuestionnaires
import TestSupport
import Testing

/// A short look at what `Tests/Fuzz/run` looks at for long: shipped files with random damage.
struct `A damaged questionnaire` {
  private static let rounds = 300

  @Test(arguments: [("pulse", 11), ("window", 12), ("balance", 13)])
  func `is read or refused, and never crashes the reader`(id: String, seed: UInt64) throws {
    let file = ShippedQuestionnaires.folder.appending(path: "\(id).yaml")
    let bytes = Array(try Data(contentsOf: file))
    var generator = SeededRandom(seed: seed)
    var refused = 0
    for _ in 0..<Self.rounds {
      var damaged = bytes
      for _ in 0..<Int.random(in: 1...4, using: &generator) { damaged.damage(using: &generator) }
      let reading = DefinitionReader.read(damaged, languages: ["en"])
      #expect(reading.problems.count <= 201)
      #expect(reading.problems.allSatisfy { $0.location.line >= 1 && $0.location.column >= 1 })
      #expect((reading.questionnaire == nil) == !reading.problems.allSatisfy(\.isAdvice))
      if reading.questionnaire == nil { refused += 1 }
    }
    // Damage that hits a comment or a text is none; most of it is.
    #expect(refused > Self.rounds / 3)
  }

  @Test func `is checked to the end, rules and examples included`() throws {
    let file = ShippedQuestionnaires.folder.appending(path: "window.yaml")
    let bytes = Array(try Data(contentsOf: file))
    var generator = SeededRandom(seed: 14)
    for _ in 0..<Self.rounds {
      var damaged = bytes
      damaged.damage(using: &generator)
      let problems = DefinitionReader.check(damaged, place: .elsewhere(shippedIDs: []))
      #expect(problems.count <= 201)
      #expect(problems == problems.sorted { $0.location < $1.location })
    }
  }
}
