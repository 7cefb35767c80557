// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation
import History
import Psychometrics
import TestSupport
import Testing
import Texts

@testable import Journal
@testable import OnlandApp

/// Somebody who answered `balance` and `pulse` before their 2.0.0, and goes on.
struct `A history over versions` {
  private let trend: TrendHome

  init() throws {
    trend = try TrendHome()
    let old = try Self.earlier("balance-1.1.0.yaml", whole: nil)
    let oldPulse = try Self.earlier("pulse-1.0.0.yaml", whole: old)
    // Without low mood there is no care card, beside which the overall is not told.
    let light: [Item.ID: Outcome] = ["wellbeing_heavy": .answered(.code(0))]
    for week in [TrendHome.lastWeek - 4, TrendHome.lastWeek - 3] {
      try trend.add(week: week, days: 2, changing: light, definition: old)
    }
    try trend.add(week: TrendHome.lastWeek - 2, days: 3, definition: oldPulse)
    for week in [TrendHome.lastWeek - 1, TrendHome.lastWeek] {
      try trend.add(week: week, days: 2, changing: light)
    }
  }

  private static func earlier(_ name: String, whole: Definition?) throws -> Definition {
    let file = try #require(ShippedFile.earlierQuestionnaires.first { $0.name == name })
    let reading = DefinitionReader.read(file.bytes, languages: ["en"]) { _ in whole?.questionnaire }
    return Definition(
      questionnaire: try #require(reading.questionnaire), bytes: file.bytes, whole: whole)
  }

  private func show(_ reference: String, showsWorking: Bool = false) throws -> String {
    try ShowCommand(environment: trend.home.environment(width: 100)).run(
      reference, isJSON: false, showsWorking: showsWorking)
    return trend.home.takeWritten()
  }

  @Test func `shows each week by the definition it was answered with`() throws {
    let old = try show("2026-W43")
    #expect(old.contains(/\nOverall +\S+ +50  mixed, from 7 of 7 areas\n/))
    #expect(old.contains(/\nPressure +\S+ +50  mixed\n/))
    #expect(old.contains("\nA full week, hard to step away from\n"))
    // Its own questions and options: 2.0.0 asks for days here.
    #expect(old.contains("Partly true"))
    // It said the opposite of what was meant.
    #expect(!old.contains("Strongest"))
    #expect(
      try show("2026-W43", showsWorking: true).says(
        .receiptSignalSource(source: .anything, questionnaire: "balance", version: "1.1.0")))
    #expect(try show("2026-W45").contains(/\nPressure +\S+ +25  strained\n/))

    let new = try show("2026-W46")
    #expect(new.contains(/\nFree from pressure +\S+ +50  some pressure\n/))
    #expect(new.contains("\nBalance: "))
    #expect(
      try show("2026-W46", showsWorking: true).says(
        .receiptSignalSource(source: .anything, questionnaire: "balance", version: "2.0.0")))
  }

  @Test func `counts earlier weeks with the levels of their own definition`() throws {
    try ShowCommand(environment: trend.home.environment()).run(
      "2026-W46", isJSON: true, showsWorking: false)
    let shown = try JSONDecoder().decode(Shown.self, from: Data(trend.home.takeWritten().utf8))

    // Pressure in 1.1.0 twice, in its pulse, and now; the pulse did not ask about lonely days.
    #expect(shown.signals["pressured"]?.weeksInWindow == 4)
    #expect(shown.signals["lonely"]?.weeksInWindow == 3)
  }

  @Test func `joins the series that 2.0.0 declares, and leaves the others apart`() throws {
    let text = try trend.trend(
      .init(areas: ["pressure", "load", "connection", "pressure_perform"], isJSON: true))
    let joined = try JSONDecoder().decode(Series.self, from: Data(text.utf8)).areas
    // The pulse lies beside an area, and in the series of its question.
    #expect(joined.map(\.n) == [4, 4, 4, 5])
    #expect(joined.map(\.weeksApart) == [0, 0, 0, 0])

    let other = try trend.trend(
      .init(areas: ["time", "control", "comparison", "joy", "overall"], isJSON: true))
    let apart = try JSONDecoder().decode(Series.self, from: Data(other.utf8)).areas
    #expect(apart.map(\.n) == [2, 2, 2, 2, 2])
    #expect(apart.map(\.weeksApart) == [2, 2, 2, 2, 2])
  }

  private struct Shown: Decodable {
    var signals: [String: Signal]

    struct Signal: Decodable {
      var weeksInWindow: Int?

      enum CodingKeys: String, CodingKey {
        case weeksInWindow = "weeks_in_window"
      }
    }
  }

  private struct Series: Decodable {
    var areas: [Area]

    struct Area: Decodable {
      var n: Int
      var weeksApart: Int

      enum CodingKeys: String, CodingKey {
        case n
        case weeksApart = "weeks_apart"
      }
    }
  }
}
