// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Terminal
import Testing

@testable import OnlandApp

struct `Deleting a check-in` {
  private let home: TestHome

  init() throws {
    home = try TestHome()
    try home.check(Week.easy, note: "secret", date: "2026-11-10")
    try home.check(Week.pressured)
    _ = home.takeWritten()
    _ = home.takeSaid()
  }

  private func delete(_ reference: String, typed: [String], isConfirmed: Bool = false) throws
    -> OnlandApp.ExitStatus
  {
    try DeleteCommand(environment: home.environment(typed: typed, isAtTerminal: !typed.isEmpty))
      .run(reference, isConfirmed: isConfirmed)
  }

  private var dates: [String] {
    get throws { try home.history().checkIns().map(\.date.description) }
  }

  @Test func `asks, and says that the text goes for good`() throws {
    #expect(try delete("2026-11-10", typed: ["yes"]) == .done)

    #expect(
      home.takeSaid() == [
        "Delete the check-in of Tuesday 10 November 2026 (balance)? onland undo brings it",
        "back until the next change; then its text is gone for good.", "",
      ])
    #expect(
      home.takeWritten() == """
        Deleted the check-in of Tuesday 10 November 2026 (balance). With the next change
        its text is gone for good; until then onland undo brings it back.
        Copies may be left in your backups and in files you exported, and some disks
        keep what was deleted for a while.
        """)
    #expect(try dates == ["2026-11-23"])
    #expect(try home.bytes().range(of: Data("secret".utf8)) != nil)

    try home.set("country", "NZ")
    #expect(try home.bytes().range(of: Data("secret".utf8)) == nil)
  }

  @Test(arguments: ["no", "."])
  func `changes nothing when the person does not want it`(answer: String) throws {
    let before = try home.bytes()

    #expect(try delete("last", typed: [answer]) == .nothing)

    #expect(try home.bytes() == before)
    #expect(home.takeSaid().last == "Nothing was changed.")
  }

  @Test func `needs --yes where there is nobody to ask`() throws {
    let refusal = expectProblem { try delete("last", typed: []) }

    #expect(refusal?.status == .usage)
    #expect(
      refusal?.lines == [
        "onland: there is no terminal to ask at",
        "  --yes goes ahead without asking. Nothing was changed.",
      ])
    #expect(try delete("last", typed: [], isConfirmed: true) == .done)
    #expect(try dates == ["2026-11-10"])
  }

  @Test func `never guesses which of two is meant`() throws {
    try home.check(Week.easy, date: "2026-11-11", onSecond: .keepBoth)
    let ids = try home.history().checkIns().prefix(2).map { $0.id.uuidString.lowercased() }

    let refusal = expectProblem {
      try delete("2026-W46", typed: [], isConfirmed: true)
    }

    #expect(
      refusal?.lines == [
        "onland: there are 2 check-ins in week 2026-W46, which began on Monday 9 November 2026",
        "  Name one by its id:", "  \(ids[0])  2026-11-10 balance",
        "  \(ids[1])  2026-11-11 balance",
      ])
    #expect(try delete(String(ids[1].prefix(8)), typed: [], isConfirmed: true) == .done)
    #expect(try dates == ["2026-11-10", "2026-11-23"])
  }

  @Test(arguments: [
    (
      "2026-W10", "there is no check-in in week 2026-W10, which began on Monday 2 March 2026",
      OnlandApp.ExitStatus.nothing
    ),
    ("2026-03-01", "there is no check-in on Sunday 1 March 2026", .nothing),
    ("yesterday", "there is no check-in on Sunday 22 November 2026", .nothing),
    ("00000000", "there is no check-in with this id", .nothing),
    ("soon", "\"soon\" is not a check-in", .usage),
  ])
  func `says when there is none`(reference: String, summary: String, status: OnlandApp.ExitStatus)
    throws
  {
    let problem = expectProblem {
      try delete(reference, typed: [], isConfirmed: true)
    }

    #expect(problem?.summary == summary)
    #expect(problem?.status == status)
  }
}

struct `Undoing the last change` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  private func undo(typed: [String] = []) throws -> OnlandApp.ExitStatus {
    _ = home.takeWritten()
    _ = home.takeSaid()
    return try UndoCommand(
      environment: home.environment(typed: typed, isAtTerminal: !typed.isEmpty, width: 200)
    ).run(isConfirmed: typed.isEmpty)
  }

  /// What undo says that it will take back.
  private func words() throws -> String {
    #expect(try undo() == .done)
    return home.takeWritten().replacing("\n", with: " ")
  }

  @Test func `is nothing at first`() throws {
    #expect(try undo() == .nothing)
    #expect(home.takeWritten() == "There is nothing to take back.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  @Test func `says what it takes back, and never an answer`() throws {
    try home.check(Week.easy, note: "secret", date: "2026-11-10")
    let again = " Done. onland undo again repeats the change."
    let added =
      "The last change, of Monday 23 November 2026, added the check-in of Tuesday 10 "
      + "November 2026 (balance)."
    #expect(try words() == added + " Undo takes it out again." + again)
    let out =
      "The last change, of Monday 23 November 2026, took out the check-in of Tuesday 10 "
      + "November 2026 (balance) again."
    #expect(try words() == out + " Undo brings it back." + again)

    try home.delete("last")
    let deleted =
      "The last change, of Monday 23 November 2026, deleted the check-in of Tuesday "
      + "10 November 2026 (balance)."
    #expect(try words() == deleted + " Undo brings it back." + again)
    let back =
      "The last change, of Monday 23 November 2026, brought back the check-in of "
      + "Tuesday 10 November 2026 (balance)."
    #expect(try words() == back + " Undo deletes it again." + again)
    try home.undo()

    try home.check(Week.pressured, date: "2026-11-10", onSecond: .replace)
    let replaced =
      "The last change, of Monday 23 November 2026, replaced the check-in of "
      + "Tuesday 10 November 2026 (balance)."
    #expect(try words() == replaced + " Undo brings back what was there." + again)

    try home.set("country", "NZ")
    let set = "The last change, of Monday 23 November 2026, set country."
    #expect(try words() == set + " Undo restores the previous value." + again)
    #expect(try home.history().settings().isEmpty)
  }

  @Test func `takes an import back as a whole`() throws {
    let exported = SampleHistory.shared.exported
    try home.set("country", "FI")
    let before = try home.export()
    try home.importing(exported)
    let merged = try home.export()

    #expect(
      try words()
        == "The last change, of Monday 23 November 2026, imported 5 check-ins, 2 settings, 1 "
        + "help contact and "
        + "1 plan. Undo puts "
        + "everything back as it was before the import. Done. Importing again repeats it; onland "
        + "undo "
        + "takes back the change before it.")

    #expect(try home.export() == before)
    try home.importing(exported)
    #expect(try home.export() == merged)
  }

  @Test func `asks first, and takes no for an answer`() throws {
    try home.set("country", "NZ")

    #expect(try undo(typed: ["no"]) == .nothing)
    #expect(
      home.takeSaid() == [
        "The last change, of Monday 23 November 2026, set country. Undo restores the previous",
        "value.", "", "Nothing was changed.",
      ])
    #expect(try home.history().settings() == ["country": "NZ"])

    #expect(try undo(typed: ["y"]) == .done)
    #expect(try home.history().settings().isEmpty)
  }
}
