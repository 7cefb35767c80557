// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Psychometrics
import Testing

@testable import OnlandApp

struct `Editing a check-in` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.check("60m 3 0 4", of: "pulse")
    _ = home.takeWritten()
    _ = home.takeSaid()
  }

  private func edit(_ changes: [String] = [], typed: [String] = [], isAtTerminal: Bool = false)
    throws -> OnlandApp.ExitStatus
  {
    try EditCommand(environment: home.environment(typed: typed, isAtTerminal: isAtTerminal))
      .run("last", changes: changes)
  }

  private func outcomes() throws -> [Item.ID: Outcome] {
    try home.history().checkIns()[0].outcomes
  }

  @Test func `opens with the review, and changes one answer in two lines`() throws {
    _ = try edit(typed: ["2", "7", ""], isAtTerminal: true)

    let said = home.takeSaid()
    #expect(said[0] == "Pulse of Monday 23 November 2026")
    #expect(said[3] == "Your answers")
    #expect(said[4].hasPrefix("1  Time "))
    #expect(try outcomes()["pressure_perform"] == .answered(.code(4)))
    #expect(try outcomes()["time_daily"] == .answered(.minutes(60)))
  }

  @Test func `is left as it was by Enter alone`() throws {
    _ = try edit(typed: [""], isAtTerminal: true)

    #expect(home.takeSaid().last == "Nothing was changed.")
    #expect(try outcomes()["pressure_perform"] == .answered(.code(2)))
  }

  @Test func `changes the answers that are named, and asks nothing`() throws {
    _ = try edit(["pressure_perform=every day", "time_daily=half an hour", "load_thin=-"])

    #expect(home.takeSaid() == [])
    #expect(home.takeWritten().contains("Pulse, Monday 23 November 2026"))
    #expect(
      try outcomes() == [
        "time_daily": .answered(.minutes(30)), "pressure_perform": .answered(.code(4)),
        "load_thin": .missing(.declined), "control_walkaway": .answered(.code(3)),
      ])
    try home.undo()
    #expect(try outcomes()["pressure_perform"] == .answered(.code(2)))
  }

  @Test(arguments: [
    ("pressure_perform=secret", "pressure_perform does not take this answer"),
    ("time_daily=2", "time_daily does not take this answer"),
    ("presure_perform=1", "there is no question \"presure_perform\""),
    ("pressure_perform", "--set takes a question and its answer"),
  ])
  func `refuses what is no answer, without repeating it`(change: String, summary: String) throws {
    let problem = expectProblem { _ = try edit(["time_daily=5m", change]) }

    #expect(problem?.summary == summary)
    #expect(problem?.status == .usage)
    #expect(problem?.hint?.contains("secret") != true)
    #expect(try outcomes()["time_daily"] == .answered(.minutes(60)))
  }
}
