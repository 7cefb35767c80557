// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import TestSupport
import Testing
import Texts

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
    #expect(
      try shown("2026-W45")
        == "Weekly balance, Tuesday 3 November 2026, week 45, answered on a later day")
    try home.set("questionnaire", "pulse")
    #expect(
      try shown("2026-W45") == "Pulse, Thursday 5 November 2026, week 45, answered on a later day")
  }

  @Test func `by a day is of that day alone`() throws {
    #expect(
      try shown("2026-11-05") == "Pulse, Thursday 5 November 2026, week 45, answered on a later day"
    )
  }

  @Test(arguments: ["2026-02-30", "2026-13-45", "0000-00-00", "2025-W53"])
  func `is none where what looks like a day is no day`(reference: String) throws {
    let problem = expectProblem { try shown(reference) }

    #expect(problem?.summary == "\"\(reference)\" is not in the calendar")
    #expect(problem?.status == .usage)
  }

  /// It is 2026-11-23; the check-in of 2026-11-03 is one of week 45.
  @Test(arguments: ["W45", "3 weeks ago", "3 november", "2026-11-3", "week 45", "2026-W45"])
  func `is named as people name days and weeks`(reference: String) throws {
    let day = try #require(LocalDate("2026-11-03"))
    #expect(
      try shown(reference).begins(
        saying: .resultTitle(title: "Weekly balance", day: .init(day, .words), week: "week 45")))
  }

  @Test(arguments: ["yesterday", "last week"])
  func `is said in full where there is none`(reference: String) throws {
    try home.delete("2026-W47")
    let problem = expectProblem { try shown(reference) }

    #expect(problem?.status == .nothing)
    #expect(
      problem?.summary
        == [
          "yesterday": "there is no check-in on Sunday 22 November 2026",
          "last week":
            "there is no check-in in week 2026-W47, which began on Monday 16 November 2026",
        ][reference])
  }

  @Test(arguments: [
    ("2026-1123", OnlandApp.ExitStatus.usage), ("20261-23", .usage), ("12345678", .nothing),
    ("DEADBEEF-0", .nothing), ("deadbeef0", .usage), ("deadbeef-00000", .usage),
  ])
  func `is meant by its id only in the form of an id`(
    reference: String, status: OnlandApp.ExitStatus
  ) throws {
    let problem = expectProblem { try shown(reference) }

    #expect(problem?.status == status)
  }

  @Test(arguments: ["show", "edit"])
  func `is asked for by its id where two of the usual one share a week`(command: String) throws {
    try home.check(Week.easy + " -", date: "2026-11-04", onSecond: .keepBoth)

    let problem = expectProblem {
      if command == "show" {
        _ = try shown("2026-W45")
      } else {
        _ = try EditCommand(environment: home.environment()).run("2026-W45")
      }
    }

    #expect(problem?.status == .usage)
    #expect(
      problem?.summary
        == "there are 2 check-ins in week 2026-W45, which began on Monday 2 November 2026")
    #expect(problem?.hint?.contains("2026-11-03 balance") == true)
    #expect(problem?.hint?.contains("2026-11-04 balance") == true)
  }
}
