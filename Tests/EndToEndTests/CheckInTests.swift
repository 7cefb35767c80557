// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics
import TestSupport
import Testing

struct `A check-in at a terminal` {
  @Test func `runs from the welcome to the result`() throws {
    let home = try OnlandHome.unused()
    let run = try home.onland("check")
    try run.wait(for: "Welcome to onland")
    try run.answer("1h30", to: "feel right to you?")
    try run.answer("", to: "without strain?")
    try run.answer("canada", to: "Which country")
    try run.answer("bc", to: "British Columbia or Quebec?")
    try run.answer("Aroha", to: "someone you would call")
    try run.answer("021 555 02", to: "How do you reach them?")
    try run.answer("100", to: "Time, 1 of 19")
    try run.answer("3", to: "2 of 19")
    try run.answer("0", to: "3 of 19")
    try run.answer("7", to: "4 of 19")
    try run.answer("6", to: "5 of 19")
    for number in 6...7 { try run.answer("1", to: "\(number) of 19") }
    try run.answer("most", to: "8 of 19")
    for number in 9...15 { try run.answer("2", to: "\(number) of 19") }
    try run.answer("-", to: "16 of 19")
    try run.wait(for: "Two questions about safety")
    try run.answer("n", to: "17 of 19")
    try run.answer("n", to: "18 of 19")
    try run.answer("Café mit 李明 — ruhig", to: "19 of 19")
    try run.answer("", to: "Your answers")
    try run.wait(for: "Longer bars and higher numbers mean an easier week.")
    try run.declinePlan()

    #expect(try run.exitStatus() == .exited(0))
    let checkIn = try #require(try home.checkIns().first)
    #expect(checkIn.outcomes["time_daily"] == .answered(.minutes(100)))
    #expect(checkIn.outcomes["pressure_rest"] == .answered(.code(4)))
    #expect(checkIn.outcomes["week_off"] == .missing(.notApplicable))
    #expect(checkIn.outcomes["wellbeing_heavy"] == .missing(.declined))
    #expect(checkIn.outcomes["note"] == .answered(.text("Café mit 李明 — ruhig")))
    #expect(checkIn.targets == ["budget_minutes": 90])
    #expect(try home.draft() == nil)
    #expect(home.files.allSatisfy { $0.hasPrefix("onland/") })
  }

  @Test func `goes on after Ctrl-C where it was`() throws {
    let home = try OnlandHome()
    let first = try home.onland("check", "pulse")
    try first.answer("90m", to: "1 of 4")
    try first.answer("3", to: "2 of 4")
    try first.wait(for: "3 of 4")
    try first.wait(for: "> ")
    first.type("half a li\u{3}")
    #expect(try first.exitStatus() == .exited(130))
    #expect(try home.checkIns().isEmpty)
    let draft = try #require(try home.draft(of: "pulse"))
    #expect(
      draft.outcomes == [
        "time_daily": .answered(.minutes(90)), "pressure_perform": .answered(.code(2)),
      ])
    #expect(draft.position == "load_thin")

    let second = try home.onland("check", "pulse")
    try second.answer("continue", to: "A draft of")
    try second.answer("5", to: "3 of 4")
    try second.answer("never", to: "4 of 4")
    try second.answer("", to: "Your answers")
    try second.declinePlan()
    #expect(try second.exitStatus() == .exited(0))
    let checkIn = try #require(try home.checkIns().first)
    #expect(
      checkIn.outcomes == [
        "time_daily": .answered(.minutes(90)), "pressure_perform": .answered(.code(2)),
        "load_thin": .answered(.code(3)), "control_walkaway": .answered(.code(0)),
      ])
    #expect(try home.draft(of: "pulse") == nil)
  }

  @Test(arguments: ["\u{4}", ".\r"])
  func `is kept as a draft by Ctrl-D and a full stop`(keys: String) throws {
    let home = try OnlandHome()
    let run = try home.onland("check", "pulse")
    try run.answer("0", to: "1 of 4")
    try run.wait(for: "2 of 4")
    try run.wait(for: "> ")
    run.type(keys)

    #expect(try run.exitStatus() == .exited(0))
    #expect(try home.draft(of: "pulse")?.outcomes == ["time_daily": .answered(.minutes(0))])
    #expect(try home.checkIns().isEmpty)
  }
}
