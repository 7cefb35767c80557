// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Formats
import Foundation
import History
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The report of an import` {
  private let home: TestHome
  private let other: TestHome

  init() throws {
    home = try TestHome()
    other = try TestHome()
  }

  @Test func `names the weeks that were answered on both computers`() throws {
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-10")
    try other.check("90m 6 0 5", of: "pulse", date: "2026-11-18")
    try home.check("15m 20m y y - n 4 4", of: "window", date: "2026-11-17")
    try other.check("15m 20m y y - n 4 4", of: "window", date: "2026-11-17")
    let checkIns =
      try home.history().checkIns().filter { $0.questionnaire == "pulse" }
      + other.history().checkIns().filter { $0.questionnaire == "pulse" }
    let ids = checkIns.filter { $0.date.description > "2026-11-16" }
      .map { String($0.id.text.prefix(8)) }

    let report = try other.importing(home.export()).replacing("\n ", with: "")

    #expect(
      report.says(
        .importedDoubled(week: "2026-W47", questionnaire: "pulse", ids: .names(ids.map { "\($0)" }))
      ))
    #expect(report.components(separatedBy: " (pulse): ").count == 2)
    let again = try other.importing(home.export())
    #expect(
      !again.says(.importedDoubled(week: .anything, questionnaire: .anything, ids: .anything)))
  }

  @Test(arguments: [(86_400, false), (86_401, true)])
  func `asks about a clock that is more than a day ahead`(ahead: Int, isTold: Bool) throws {
    home.now.secondsSince1970 += ahead
    try home.set("country", "NZ")

    let report = try other.importing(home.export()).replacing("\n ", with: "")

    #expect(report.says(.importedAhead(date: "2026-11-24")) == isTold)
  }

  @Test func `says the same as JSON`() throws {
    home.now.secondsSince1970 += 400 * 86_400
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    try other.check("90m 6 0 5", of: "pulse", date: "2026-11-18")
    try home.addQuestionnaire("me.day")
    let file = other.folder + "/backup.json"
    try home.export().write(toFile: file, atomically: true, encoding: .utf8)
    _ = other.takeWritten()

    _ = try ImportCommand(environment: other.environment()).run(file, isJSON: true)

    let object = try #require(
      try JSONSerialization.jsonObject(with: Data(other.takeWritten().utf8)) as? [String: Any])
    let weeks = try #require(object["doubled_weeks"] as? [[String: Any]])
    #expect(weeks.map { $0["week"] as? String } == ["2026-W47"])
    #expect((weeks.first?["check_ins"] as? [String])?.count == 2)
    #expect((object["questionnaires"] as? [String: [String]])?["added"] == ["me.day"])
    #expect((object["dated_ahead"] as? String)?.hasPrefix("2027-12-28") == true)
  }

  /// Whatever an import brings, what was done before it can be taken back after it.
  @Test func `is followed by two steps back`() throws {
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    try other.check("90m 6 0 5", of: "pulse", date: "2026-11-10")
    try other.delete("last")
    try other.importing(home.export())

    _ = try UndoCommand(environment: other.environment(width: 200)).run(isConfirmed: true)
    #expect(
      other.takeWritten().ends(saying: .undoImportRepeatsAndBefore()))
    #expect(try other.history().checkIns().isEmpty)
    try other.undo()

    #expect(try other.history().checkIns().map(\.date.description) == ["2026-11-10"])
  }

  @Test func `leaves nothing to take back of what imports have changed since`() throws {
    try other.set("country", "FI")
    home.now.secondsSince1970 += 100
    try home.set("country", "NZ")
    try other.importing(home.export())
    try home.set("language", "mi")
    try other.importing(home.export())
    try other.undo()

    let status = try UndoCommand(environment: other.environment()).run(isConfirmed: true)

    #expect(status == .nothing)
    #expect(try other.history().settings()["country"] == "NZ")
  }
}
