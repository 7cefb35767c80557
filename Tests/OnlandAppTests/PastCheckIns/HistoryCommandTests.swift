// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import Psychometrics
import Terminal
import Testing

@testable import OnlandApp

struct `The history command` {
  @Test func `says so when there is none, and makes nothing`() throws {
    let home = try TestHome()

    let status = try HistoryCommand(environment: home.environment()).run(.init())

    #expect(status == .nothing)
    #expect(home.takeWritten() == "No check-in yet. onland check begins one.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  @Test func `says when none is meant though there are others`() throws {
    let home = try TestHome()
    try home.check(Week.easy)

    for options in [
      HistoryCommand.Options(since: "2026-W49"), HistoryCommand.Options(questionnaire: "pulse"),
    ] {
      _ = home.takeWritten()
      #expect(try HistoryCommand(environment: home.environment()).run(options) == .nothing)
      #expect(
        home.takeWritten() == "There is no such check-in; onland history lists all there are.")
    }
  }

  @Test func `lists in order of the day, late ones marked`() throws {
    let home = try TestHome()
    try home.check(Week.pressured)
    try home.check(Week.easy, date: "2026-11-10")
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    _ = home.takeWritten()

    _ = try HistoryCommand(environment: home.environment()).run(.init())

    let lines = home.written
    // Without targets: (87.5 + 5 x 100 + 75) / 7 = 94.6, and 500 / 7 = 71.4
    #expect(lines[0].hasPrefix("2026-11-10*  95"))
    #expect(lines[1].hasPrefix("2026-11-17*   -"))
    #expect(lines[1].contains("pulse, pressure to perform"))
    #expect(lines[2].hasPrefix("2026-11-23   71"))
  }

  @Test func `can be limited by day, number and questionnaire`() throws {
    let home = try TestHome()
    try home.check(Week.easy, date: "2026-11-02")
    try home.check(Week.easy, date: "2026-11-10")
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    _ = home.takeWritten()
    let dates = { (options: HistoryCommand.Options) -> [String] in
      _ = try HistoryCommand(environment: home.environment()).run(options)
      let document = try JSONDecoder().decode(
        HistoryDocument.self, from: Data(home.takeWritten().utf8))
      return document.checkIns.map(\.date)
    }

    #expect(try dates(.init(isJSON: true)) == ["2026-11-02", "2026-11-10", "2026-11-17"])
    #expect(try dates(.init(limit: 1, isJSON: true)) == ["2026-11-17"])
    #expect(try dates(.init(since: "2026-W46", isJSON: true)) == ["2026-11-10", "2026-11-17"])
    #expect(try dates(.init(questionnaire: "pulse", isJSON: true)) == ["2026-11-17"])
  }

  @Test func `refuses what is no day and no questionnaire`() throws {
    let home = try TestHome()
    let command = HistoryCommand(environment: home.environment())

    let malformed = expectProblem { _ = try command.run(.init(since: "W47")) }
    #expect(malformed?.status == .usage)
    let unknown = expectProblem {
      _ = try command.run(.init(questionnaire: "balanse"))
    }
    #expect(
      unknown?.lines == [
        "onland: there is no questionnaire \"balanse\"", "  Did you mean balance?",
      ])
  }
}

private struct HistoryDocument: Decodable {
  var checkIns: [Entry]

  enum CodingKeys: String, CodingKey { case checkIns = "check_ins" }

  struct Entry: Decodable { var date: String }
}
