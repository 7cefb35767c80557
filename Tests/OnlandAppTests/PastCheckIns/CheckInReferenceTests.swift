// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Testing

@testable import OnlandApp

struct `The check-in a person means` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.fill()
  }

  private func shown(_ reference: String) throws -> String {
    try ShowCommand(environment: home.environment()).run(
      reference, isJSON: false, showsWorking: false)
    return home.takeWritten().components(separatedBy: "\n")[0]
  }

  @Test func `by a week with several is the one of the usual questionnaire`() throws {
    #expect(try shown("2026-W45") == "Weekly balance, week 2026-W45, 2026-11-03, answered later")
    try home.set("questionnaire", "pulse")
    #expect(try shown("2026-W45") == "Pulse, week 2026-W45, 2026-11-05, answered later")
  }

  @Test func `by a day is of that day alone`() throws {
    #expect(try shown("2026-11-05") == "Pulse, week 2026-W45, 2026-11-05, answered later")
  }

  @Test(arguments: ["show", "edit"])
  func `is asked for by its id where two of the usual one share a week`(command: String) throws {
    try home.check(Week.easy + " -", date: "2026-11-04", onSecond: .keepBoth)

    let problem = #expect(throws: Problem.self) {
      if command == "show" {
        _ = try shown("2026-W45")
      } else {
        _ = try EditCommand(environment: home.environment()).run("2026-W45")
      }
    }

    #expect(problem?.status == .usage)
    #expect(problem?.summary == "there are 2 check-ins in week 2026-W45")
    #expect(problem?.hint?.contains("2026-11-03 balance") == true)
    #expect(problem?.hint?.contains("2026-11-04 balance") == true)
  }
}
