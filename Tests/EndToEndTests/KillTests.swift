// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Glibc
import History
import Psychometrics
import TestSupport
import Testing

struct `A check-in that is killed` {
  /// What is typed, what is shown then, and what must be on the disk as soon as it is shown.
  private struct Line {
    var typed: String
    var shown: String
    var changes: [Item.ID: Outcome] = [:]
  }

  private static let lines = [
    Line(typed: "90m", shown: "2 of 4", changes: ["time_daily": .answered(.minutes(90))]),
    Line(typed: "3", shown: "3 of 4", changes: ["pressure_perform": .answered(.code(2))]),
    Line(typed: "<", shown: "2 of 4"),
    Line(typed: "", shown: "3 of 4"),
    Line(typed: "no", shown: "4 of 4", changes: ["load_thin": .answered(.code(0))]),
    Line(typed: "?", shown: "4 of 4"),
    Line(typed: "9", shown: "Type 1, 2"),
    Line(typed: "-", shown: "Your answers", changes: ["control_walkaway": .missing(.declined)]),
    Line(typed: "2", shown: "2 of 4"),
    Line(typed: "7", shown: "Your answers", changes: ["pressure_perform": .answered(.code(4))]),
  ]

  private static let seeds: Range<UInt64> =
    0..<(ProcessInfo.processInfo.environment["ONLAND_HEAVY_TESTS"] != nil ? 180 : 50)

  @Test(arguments: seeds)
  func `has every question that was left on the disk`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse")
    try run.wait(for: "1 of 4")
    try run.wait(for: "> ")
    let last = Int.random(in: 0..<Self.lines.count, using: &random)
    var left: [Item.ID: Outcome] = [:]
    for line in Self.lines[..<last] {
      run.type(line.typed + "\r")
      try run.wait(for: line.shown)
      try run.wait(for: "> ")
      left.merge(line.changes) { _, new in new }
    }
    let keys = Self.lines[last].typed + "\r"
    let pressed = Int.random(in: 0...keys.count, using: &random)
    run.type(String(keys.prefix(pressed)))
    run.signal(SIGKILL)

    #expect(try run.exitStatus() == .killed(signal: Int(SIGKILL)))
    let found = try home.draft(of: "pulse")?.outcomes ?? [:]
    // Nobody saw the next question, so its answer may have come too late.
    let leaving = left.merging(Self.lines[last].changes) { _, new in new }
    #expect(found == left || (pressed == keys.count && found == leaving))
    #expect(try home.checkIns().isEmpty)
  }
}
