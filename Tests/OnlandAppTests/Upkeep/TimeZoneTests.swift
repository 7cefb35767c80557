// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Testing

@testable import OnlandApp

/// What `TZ=LATE-25:59:59` makes; no place on earth has more than 14 hours.
struct `A time zone that is a day away` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  @Test(arguments: [86_400, -86_400, 89_999])
  func `is told before anybody answers, and nothing is made`(offset: Int) throws {
    home.now.offsetSeconds = offset
    let environment = home.environment(typed: ["21:00", "a walk", "", ""], isAtTerminal: true)
    let commands: [() throws -> Void] = [
      { try self.home.set("country", "NZ") },
      { try self.home.check(Week.easy) },
      { _ = try PlanCommand(environment: environment).set() },
      { _ = try ContactsCommand(environment: environment).add() },
    ]

    for command in commands {
      let problem = #expect(throws: Problem.self, performing: command)
      #expect(problem?.summary == "the time zone is a day or more away from UTC")
      #expect(problem?.status == .usage)
    }

    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  @Test(arguments: [86_399, -86_399])
  func `is none as long as a second is missing`(offset: Int) throws {
    home.now.offsetSeconds = offset

    try home.set("country", "NZ")

    #expect(try home.history().settings()["country"] == "NZ")
  }
}
