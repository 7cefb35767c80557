// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import Psychometrics
import Terminal
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The history command` {
  @Test func `says so when there is none, and makes nothing`() throws {
    let home = try TestHome()

    let status = try HistoryCommand(environment: home.environment()).run(.init())

    #expect(status == .nothing)
    #expect(home.takeWritten() == "No check-in yet. onland check starts one.")
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
  }

  @Test func `says when none is meant though there are others`() throws {
    let home = try TestHome()
    try home.check(Week.easy)

    for options in [
      HistoryCommand.Options(period: .init(since: "2026-W49")),
      HistoryCommand.Options(questionnaire: "pulse"),
    ] {
      _ = home.takeWritten()
      #expect(try HistoryCommand(environment: home.environment()).run(options) == .nothing)
      #expect(
        home.takeWritten() == "No check-in matches. onland history --all lists them all.")
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
    #expect(lines[0].hasPrefix("Date        All "))
    #expect(lines[1].hasPrefix("2026-11-10*  95 "))
    #expect(lines[2].hasPrefix("2026-11-17*   - "))
    #expect(lines[2].contains("  pulse; "))
    #expect(lines[3].hasPrefix("2026-11-23   71 "))
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

    #expect(try dates(.init(form: .json)) == ["2026-11-02", "2026-11-10", "2026-11-17"])
    #expect(try dates(.init(limit: 1, form: .json)) == ["2026-11-17"])
    #expect(
      try dates(.init(period: .init(since: "2026-W46"), form: .json)) == [
        "2026-11-10", "2026-11-17",
      ])
    #expect(try dates(.init(questionnaire: "pulse", form: .json)) == ["2026-11-17"])
  }

  @Test func `shows the newest twelve, and how many more there are`() throws {
    let home = try TestHome()
    for week in 0..<14 {
      let monday = try #require(LocalDate("2026-08-24")).adding(days: 7 * week)
      try home.check(Week.easy, date: "\(monday)")
    }
    _ = home.takeWritten()
    let lines = { (options: HistoryCommand.Options) -> [String] in
      _ = try HistoryCommand(environment: home.environment()).run(options)
      return home.takeWritten().components(separatedBy: "\n")
    }

    let usual = try lines(.init())
    #expect(usual.filter { $0.hasPrefix("2026-") }.count == 12)
    #expect(usual.last == "2 more: onland history --all")
    #expect(try lines(.init(isAll: true)).filter { $0.hasPrefix("2026-") }.count == 14)
    #expect(try lines(.init(limit: 13)).filter { $0.hasPrefix("2026-") }.count == 13)
    #expect(
      try lines(.init(period: .init(since: "august"))).filter { $0.hasPrefix("2026-") }.count
        == 14)
  }

  @Test func `finds check-ins by what is in them`() throws {
    let home = try TestHome()
    try home.check(Week.easy, note: "Garden with Ana", date: "2026-11-02")
    try home.check(Week.heavy, note: "a long week", date: "2026-11-10")
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-17")
    _ = home.takeWritten()
    let dates = { (filter: CheckInFilter) -> [String] in
      _ = try HistoryCommand(environment: home.environment()).run(
        .init(filter: filter, form: .json))
      let document = try JSONDecoder().decode(
        HistoryDocument.self, from: Data(home.takeWritten().utf8))
      return document.checkIns.map(\.date)
    }

    #expect(try dates(.init(contains: "garden")) == ["2026-11-02"])
    #expect(try dates(.init(signal: "lonely")) == ["2026-11-10"])
    #expect(try dates(.init(below: 50)) == ["2026-11-10"])
    #expect(try dates(.init(area: "control")) == ["2026-11-02", "2026-11-10", "2026-11-17"])
    #expect(try dates(.init(area: "joy", below: 40)) == ["2026-11-10"])
    #expect(try dates(.init(below: 50, contains: "garden")) == [])
    let unknown = expectProblem { _ = try dates(.init(signal: "lonly")) }
    #expect(unknown?.hint == "Did you mean lonely?")
  }

  @Test func `prints a table of every answer`() throws {
    let home = try TestHome()
    try home.check(Week.easy, note: "one, two", date: "2026-11-02")
    _ = home.takeWritten()

    _ = try HistoryCommand(environment: home.environment()).run(.init(form: .csv))

    let lines = home.takeWritten().split(separator: "\n")
    #expect(lines.count == 2)
    #expect(lines[0].hasPrefix("id,questionnaire,version,week,date,"))
    #expect(lines[1].contains("\"one, two\""))
  }

  @Test func `reads notes by date, and those with a word`() throws {
    let home = try TestHome()
    let notes = { (word: String?) -> String in
      _ = try NotesCommand(environment: home.environment()).run(containing: word, .init())
      return home.takeWritten()
    }
    #expect(try notes(nil).begins(saying: .notesNone()))
    try home.check(Week.easy, note: "Garden with Ana", date: "2026-11-02")
    try home.check(Week.easy, note: "-", date: "2026-11-09")
    try home.check(Week.easy, note: "a long week", date: "2026-11-16")

    #expect(
      try notes(nil) == """
        Monday 2 November 2026, Weekly balance
        Garden with Ana

        Monday 16 November 2026, Weekly balance
        a long week
        """)
    #expect(try notes("ana").hasPrefix("Monday 2 November 2026"))
    #expect(try notes("beach") == "No note matches. onland notes shows them all.")
    try home.set("dates", "iso")
    #expect(
      try notes("long").begins(
        saying: .historyNoteHeading(day: "2026-11-16", title: "Weekly balance")))
  }

  /// Scores in units of their own have no bands, so there is no mark that says anything.
  @Test func `says which end of its marks is easier where each area has words of its own`() throws {
    let home = try TestHome()
    try home.check(Week.easy)
    _ = home.takeWritten()

    _ = try HistoryCommand(environment: home.environment(width: 40)).run(.init())

    let text = home.takeWritten().replacing("\n", with: " ")
    #expect(text.contains(", joy. ▁ harder, █ easier. Higher "), "\(text)")
  }

  @Test func `of scores in other units shows numbers, and no marks without a meaning`() throws {
    let home = try TestHome()
    try home.addOwn(
      "me.raw.yaml",
      """
      format: 1
      id: me.raw
      version: 1.0.0
      title: Hours
      about: Two numbers.
      source: Written for a test.
      licence: CC0-1.0
      recall: P7D
      language: en
      items:
        - {id: devices, text: How many devices?, type: count, minimum: 0, maximum: 9}
        - {id: evenings, text: How many evenings?, type: count, minimum: 0, maximum: 7}
      scales:
        - {id: first, title: Devices, items: [devices], range: raw, minimum_answered: 1}
        - {id: second, title: Evenings, items: [evenings], range: raw, minimum_answered: 1}

      """)
    try home.check("3 5", of: "me.raw")
    _ = home.takeWritten()

    func lines(width: Int) throws -> [String] {
      _ = try HistoryCommand(environment: home.environment(width: width)).run(
        .init(questionnaire: "me.raw"))
      return home.takeWritten().components(separatedBy: "\n")
    }

    // There is no overall, so there is no column for one.
    #expect(try lines(width: 80)[0].hasPrefix("Date        Devi"))
    #expect(try lines(width: 80)[1].hasPrefix("2026-11-23     3    5  me.raw"))
    for width in [80, 40, 24] {
      let text = try lines(width: width).joined(separator: "\n")
      #expect(!text.contains("Marks") && !text.contains("·") && !text.contains(" ; "), "\(text)")
    }
  }

  @Test func `refuses what is no day and no questionnaire`() throws {
    let home = try TestHome()
    let command = HistoryCommand(environment: home.environment())

    let malformed = expectProblem { _ = try command.run(.init(period: .init(since: "next week"))) }
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
