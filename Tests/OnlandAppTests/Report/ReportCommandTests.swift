// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import TestSupport
import Testing
import Texts

@testable import OnlandApp

struct `The report command` {
  private let home: ReportHome
  private var file: String { home.home.folder + "/page.html" }

  init() throws {
    home = try ReportHome()
    for week in 0..<10 { try home.add(week: TrendHome.lastWeek - week, days: 1) }
  }

  private func run(_ options: ReportCommand.Options) throws -> OnlandApp.ExitStatus {
    var options = options
    options.output = options.output ?? file
    return try home.command().run(options)
  }

  private func mode() throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
  }

  @Test func `writes a file for the person alone, and says so`() throws {
    #expect(try run(.init()) == .done)
    #expect(try mode() == 0o600)
    let told = home.home.takeWritten().replacing("\n", with: " ")
    #expect(told.contains(file) && told.says(.fileOnlyYou()))
    #expect(home.home.takeSaid().isEmpty)
  }

  @Test func `never writes over a file unless told to`() throws {
    try Data("mine".utf8).write(to: URL(filePath: file))
    let problem = expectProblem { try run(.init()) }
    #expect(problem?.hint == "--force replaces it. Nothing was written.")
    #expect(try String(contentsOfFile: file, encoding: .utf8) == "mine")

    #expect(try run(.init(replaces: true)) == .done)
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("<!DOCTYPE html>"))
    #expect(try mode() == 0o600)
  }

  @Test func `without a check-in writes nothing`() throws {
    let home = try TestHome()
    let command = ReportCommand(environment: home.environment()) { _ in nil }
    #expect(try command.run(.init(output: home.folder + "/page.html")) == .nothing)
    #expect(try FileManager.default.contentsOfDirectory(atPath: home.folder) == [])
    #expect(home.takeWritten().begins(saying: .checkInNoneOf(questionnaire: "balance")))
  }

  @Test func `opens a file only when asked, and says when that fails`() throws {
    var opened: [String] = []
    let command = home.command { path in
      opened.append(path)
      return CommandOutcome(status: opened.count == 1 ? 0 : 3)
    }
    #expect(try command.run(.init(output: file)) == .done)
    #expect(opened == [])
    #expect(try command.run(.init(output: file, replaces: true, isOpened: true)) == .done)
    #expect(opened == [file])
    #expect(try command.run(.init(output: file, replaces: true, isOpened: true)) == .data)
    #expect(home.home.complained.last?.says(.reportNotShown()) == true)
  }

  @Test(
    arguments: [
      ("2026-W44", nil, nil, "4 weeks, 26 October 2026 to 22 November 2026"),
      ("2026-11-01", "2026-W45", nil, "2 weeks, 26 October 2026 to 8 November 2026"),
      (nil, "2026-W40", "2w", "2 weeks, 21 September 2026 to 4 October 2026"),
      (nil, nil, "1m", "5 weeks, 19 October 2026 to 22 November 2026"),
      (nil, nil, "3y", "10 weeks, 14 September 2026 to 22 November 2026"),
    ] as [(String?, String?, String?, String)])
  func `is about the weeks that were asked for`(
    since: String?, until: String?, last: String?, title: String
  ) throws {
    let html = try home.report(.init(period: .init(since: since, until: until, last: last)))
    let heading = try #require(html.firstMatch(of: /<h1>(.*?)<\/h1>/)).output.1
    #expect(heading == "Weekly balance: \(title)")
  }

  private func tellsWhereMostAre(_ page: String) -> Bool {
    page.says(.trendUsualAll(count: 12, range: .anything))
      || (1..<12).contains {
        page.says(.trendUsual(within: $0, count: 12, range: .anything))
      }
  }

  @Test func `takes nothing from weeks after those that were asked for`() throws {
    let (whole, before) = (try ReportHome(), try ReportHome())
    for week in 0..<30 {
      let number = TrendHome.lastWeek - 29 + week
      try whole.add(week: number, days: week < 18 ? 1 + week % 2 : 4)
      if week < 18 { try before.add(week: number, days: 1 + week % 2) }
    }
    let until = "\(ISOWeek(weekNumber: TrendHome.lastWeek - 12))"
    let html = try whole.report(.init(period: .init(until: until)))
    #expect(tellsWhereMostAre(html))
    #expect(try before.report(.init(period: .init(until: until))) == html)

    // Nor from those before: six are too few to say where most are.
    let since = "\(ISOWeek(weekNumber: TrendHome.lastWeek - 5))"
    #expect(try !tellsWhereMostAre(whole.report(.init(period: .init(since: since)))))
  }

  @Test func `says how sure it is where it claims no change`() throws {
    let words = "no change in overall is clear enough to be called one."
    let (alike, easing) = (try ReportHome(), try ReportHome())
    for week in 0..<30 {
      let number = TrendHome.lastWeek - 29 + week
      try alike.add(week: number, days: week % 3)
      try easing.add(week: number, days: 4 - week / 6)
    }
    #expect(try alike.report().contains(words))
    let html = try easing.report()
    #expect(html.contains("easier"))
    #expect(!html.contains(words))
    // Too early to be sure of anything.
    #expect(try !home.report().contains(words))
  }

  @Test func `counts the plans that nothing was said of, and names their days`() throws {
    for (back, outcome) in [(1, Plan.Outcome.kept), (0, nil)] {
      let week = ISOWeek(weekNumber: TrendHome.lastWeek - back)
      try home.home.history().save(
        Plan(chosenOn: week.monday, cue: "it is 21:00", act: "the phone charges", outcome: outcome),
        for: week, at: home.home.now)
    }
    let html = try home.report()
    #expect(html.says(.reportNothingSaidOf(count: 1)))
    #expect(html.contains("2026-W47, from 16 November 2026"))
  }

  @Test func `refuses what it does not understand, and writes nothing`() throws {
    let all: [ReportCommand.Options] = [
      .init(period: .init(since: "soon")), .init(period: .init(until: "2026-13-01")),
      .init(period: .init(last: "12")), .init(period: .init(last: "0w")),
      .init(period: .init(last: "-3m")), .init(period: .init(last: "99999999999999999999y")),
      .init(period: .init(since: "2026-W45", until: "2026-W40")), .init(audience: "boss"),
      .init(areas: ["tim"]),
      .init(areas: ["time,nothing"]),
    ]
    for options in all {
      #expect(expectProblem { try run(options) }?.status == .usage)
      #expect(!FileManager.default.fileExists(atPath: file))
    }
  }
}
