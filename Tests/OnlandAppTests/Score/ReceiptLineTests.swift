// SPDX-License-Identifier: GPL-3.0-or-later

import BulkScoring
import Foundation
import TestSupport
import Testing

@testable import OnlandApp

struct `The working of each line` {
  @Test func `says what the line says, and changes nothing of it`() throws {
    var generator = SeededRandom(seed: 7)
    let items = [
      "pressure_perform", "pressure_rest", "load_thin", "control_walkaway", "connect_lonely",
      "joy_share", "time_worth_share",
    ]
    let input = (1...100).map { week in
      let answers = items.filter { _ in Bool.random(using: &generator) }
        .map { "\"\($0)\":\(Int.random(in: 0...4, using: &generator))" }
      return "{\"respondent\":\"r\(week / 10)\",\"week\":\(week),"
        + "\"answers\":{\(answers.joined(separator: ","))}}\n"
    }.joined()

    let plain = try ScoredText(.ndjson, input)
    let run = try ScoredText(.ndjson, input, withReceipts: true)

    #expect(run.lines.count == 100)
    for (line, plain) in zip(run.lines, plain.lines) {
      #expect(line.hasPrefix(plain.dropLast() + ",\"why\":{\"scales\":{"))
      let object = try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
      let why = try #require(object["why"] as? [String: [String: [String: Any]]])
      for (signal, state) in try #require(object["signals"] as? [String: [String: Any]]) {
        let receipt = try #require(why["signals"]?[signal])
        #expect(receipt["level"] as? Int == state["level"] as? Int)
        #expect(receipt["quiet"] as? Bool == state["quiet"] as? Bool)
        guard let window = state["window"] as? Int else { continue }
        #expect((receipt["weeks"] as? [Any])?.count == window)
      }
      for (scale, score) in try #require(object["scales"] as? [String: [String: Any]]) {
        #expect(why["scales"]?[scale]?["score"] as? Double == score["score"] as? Double)
      }
    }
  }
}
