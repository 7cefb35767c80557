// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

/// What is left out leaves no trace: looked for in the bytes of the file.
struct `What is chosen for a reader` {
  private let home: ReportHome

  /// Ten heavy weeks with everything that can be told of one.
  init() throws {
    home = try ReportHome()
    for week in 0..<10 {
      try home.add(
        week: TrendHome.lastWeek - week, days: 4,
        changing: [
          "safety_abuse": .answered(.yesNo(true)), "wellbeing_heavy": .answered(.code(4)),
          "note": .answered(.text("secretnote")),
        ], targets: ["budget_minutes": 47])
    }
    let history = try home.home.history()
    try history.save(
      Contact(name: "Aroha", reach: "021 555 02"), as: UUID(), at: home.home.now)
    for (place, signal) in [nil, "heavy", "hard_to_leave"].enumerated() {
      let week = ISOWeek(weekNumber: TrendHome.lastWeek - place)
      try history.save(
        Plan(
          chosenOn: week.monday, cue: "it is \(20 + place):00",
          act: ["ownplan", "carefulplan", "controlplan"][place], signal: signal),
        for: week, at: home.home.now)
    }
  }

  private static let careful = [
    "safety", "Safety", "wellbeing", "Wellbeing", "heavy week", "Low mood", "low mood", "insult",
    "carefulplan", "\"heavy\"", "Aroha", "021 555",
  ]

  private func expect(_ text: String, has shown: [String], lacks hidden: [String]) {
    #expect(shown.filter { !text.contains($0) } == [])
    #expect(hidden.filter { text.contains($0) } == [])
  }

  @Test func `is everything for the person`() throws {
    let html = try home.report()
    expect(
      html,
      has: [
        "Safety", "Wellbeing", "A heavy week", "secretnote", "ownplan", "carefulplan", "Aroha",
        "Where to turn", "Pressure",
      ], lacks: [])
    #expect(home.home.takeSaid().isEmpty)
  }

  @Test func `is scores and plans for a partner`() throws {
    let html = try home.report(.init(audience: "partner"))
    expect(
      html, has: ["Pressure", "ownplan", "controlplan", "Where to turn"],
      lacks: Self.careful + ["secretnote", "What stood out", "Lonely days"])
    #expect(
      home.home.takeSaid().joined(separator: " ") == """
        For your partner: overall, time, pressure, load, control, comparison, connection, joy and \
        plans. Left out: safety, wellbeing, what stood out and notes.
        """)
  }

  @Test func `has what stood out and notes for a counsellor`() throws {
    let html = try home.report(.init(audience: "counsellor"))
    expect(
      html, has: ["Pressure", "ownplan", "secretnote", "What stood out", "Lonely days"],
      lacks: Self.careful)
    let without = try home.report(.init(audience: "counsellor", leavesNotesOut: true))
    expect(without, has: ["What stood out"], lacks: Self.careful + ["secretnote"])
  }

  @Test func `has its tables open on paper, and no notes`() throws {
    let html = try home.report(.init(audience: "print"))
    expect(
      html, has: ["What stood out", "ownplan", "<details open"],
      lacks: Self.careful + ["secretnote", "<details>"])
  }

  @Test func `holds safety and wellbeing for somebody else when they are named`() throws {
    let html = try home.report(.init(audience: "counsellor", areas: ["time,wellbeing, connection"]))
    expect(
      html, has: ["Time", "Wellbeing", "A heavy week", "carefulplan"],
      lacks: ["Safety", "Pressure", "Overall", "insult", "Aroha", "Hard to step away"])
  }

  @Test func `holds one area alone, where to turn, and nothing of the others`() throws {
    let html = try home.report(.init(areas: ["load"], leavesNotesOut: true))
    expect(
      html, has: ["Load", "Where to turn", "ownplan"],
      lacks: [
        "Overall", "Pressure", "Comparison", "Connection", "Joy", "Wellbeing", "secretnote",
        "carefulplan", "controlplan", "A heavy week", "Lonely", "budget",
      ])
  }

  /// Somebody else sees the same lines whatever was answered, so that they tell nothing of it.
  @Test func `shows somebody else where to turn in an easy week too`() throws {
    let section = /<h2[^>]*>Where to turn<\/h2>((?s).*?)<\/section>/
    let heavy = try home.report(.init(audience: "partner"))
    let easy = try ReportHome()
    try easy.add(week: TrendHome.lastWeek, days: 0)
    let light = try easy.report(.init(audience: "partner"))
    let (first, second) = (heavy.firstMatch(of: section)?.1, light.firstMatch(of: section)?.1)
    #expect(first != nil && first == second)
    #expect(try !easy.report().says(.reportWhereToTurn()))
  }

  // MARK: The same choice in an export

  private func export(_ options: ExportCommand.Options) throws -> String {
    _ = home.home.takeWritten()
    _ = try ExportCommand(environment: home.home.environment()).run(options)
    return home.home.takeWritten()
  }

  @Test(arguments: [false, true])
  func `is what a shared export has`(isCSV: Bool) throws {
    let all = try export(.init(isCSV: isCSV, isShared: true))
    expect(
      all, has: ["time_daily", "pressure", "budget_minutes", "overall"],
      lacks: Self.careful + ["secretnote", "plan", "lonely_days"])
    let one = try export(.init(isCSV: isCSV, isShared: true, areas: ["load"]))
    expect(
      one, has: ["load_thin", "2026-W47"],
      lacks: Self.careful + ["time_daily", "pressure", "budget_minutes", "overall", "secretnote"])
    let counsellor = try export(.init(isCSV: isCSV, isShared: true, audience: "counsellor"))
    expect(counsellor, has: ["secretnote", "pressure"], lacks: Self.careful)
    let quiet = try export(
      .init(isCSV: isCSV, isShared: true, audience: "counsellor", leavesNotesOut: true))
    expect(quiet, has: ["pressure"], lacks: Self.careful + ["secretnote"])
    let named = try export(.init(isCSV: isCSV, isShared: true, areas: ["wellbeing"]))
    expect(named, has: ["wellbeing_heavy"], lacks: ["safety", "time_daily"])
  }
}
