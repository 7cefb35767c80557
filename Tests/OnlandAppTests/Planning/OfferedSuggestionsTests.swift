// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Testing

@testable import Journal
@testable import OnlandApp
@testable import Pages

struct `Suggestions for a week` {
  private let home: TestHome

  init() throws { home = try TestHome() }

  /// The newest check-in after one in each of some weeks.
  private func assessed(_ answers: String, on date: LocalDate) throws -> AssessedCheckIn {
    try home.check(answers + " -", date: date.description, onSecond: .replace)
    let stored = try StoredCheckIns(environment: home.environment())
    return try stored.find(date.description)
  }

  private func offered(_ answers: String, weeks: Range<Int>) throws -> [[CardSuggestion]] {
    // 2026-01-05 is a Monday.
    let start = LocalDate(dayNumber: 20_458)
    return try weeks.map { week in
      let assessed = try assessed(answers, on: start.adding(days: 7 * week))
      return OfferedSuggestions(assessed, record: PlanRecord(plans: [:])).all
    }
  }

  @Test(arguments: [Week.pressured, "1h 5 4 4 3 4 4 4 1 1 1 6 1 3 4 1 n n", Week.heavy])
  func `are never the same more than two weeks running`(answers: String) throws {
    let weeks = try offered(answers, weeks: 0..<9).map { Set($0.map(\.id)) }

    for three in zip(zip(weeks, weeks.dropFirst()), weeks.dropFirst(2)) {
      #expect(three.0.0.intersection(three.0.1).intersection(three.1).isEmpty)
    }
    #expect(weeks.allSatisfy { !$0.isEmpty })
  }

  @Test func `are two of the strongest card and one from practice`() throws {
    // In full in the first week and in every fourth one.
    let weeks = try offered(Week.pressured, weeks: 0..<8)
    for week in [weeks[0], weeks[3], weeks[7]] {
      #expect(week.count == 3)
      #expect(week.prefix(2).allSatisfy { $0.signal == "pressured" && !$0.isFromPractice })
      #expect(week.last?.isFromPractice == true)
    }
  }

  @Test func `are only about the week itself after a heavy one`() throws {
    for week in try offered(Week.heavy, weeks: 0..<3) {
      #expect(!week.isEmpty)
      #expect(!week.contains { $0.id.hasPrefix("load-") })
    }
  }

  @Test func `are the idea of the page in a week without a card`() throws {
    let easy = try offered(Week.easy, weeks: 0..<3)
    // Once is a mention, twice running a card, and then it stays in one line.
    let pressured = try offered(Week.pressured, weeks: 3..<6)
    for week in easy + [pressured[0], pressured[2]] {
      #expect(week.count == 1)
      #expect(week.first?.signal == nil && week.first?.isFromPractice == true)
      #expect(week.first?.id.hasPrefix("pr-") == true)
    }
  }

  @Test func `leave out what can be kept from last time`() throws {
    let assessed = try assessed(Week.pressured, on: LocalDate(dayNumber: 20_780))
    let all = OfferedSuggestions(assessed, record: PlanRecord(plans: [:])).all
    let planned = try #require(all.first)
    let record = PlanRecord(plans: [
      ISOWeek(weekNumber: assessed.checkIn.date.weekNumber - 1): Plan(
        chosenOn: LocalDate(dayNumber: 20_773), cue: "it is 9:00", act: planned.act,
        suggestion: planned.id, signal: planned.signal, outcome: .notKept)
    ])

    let choices = PlanChoices(assessed, record: record).choices

    #expect(choices.count >= 5)
    guard case .keep(let kept) = choices[0], case .smaller = choices[1] else {
      Issue.record("\(choices)")
      return
    }
    #expect(kept.suggestion == planned.id)
    #expect(
      !choices.contains { choice in
        if case .suggestion(let other) = choice { other.id == planned.id } else { false }
      })
  }

  @Test func `of an old plan are not offered to be kept`() throws {
    let assessed = try assessed(Week.easy, on: LocalDate(dayNumber: 20_780))
    let old = ISOWeek(weekNumber: assessed.checkIn.date.weekNumber - 3)
    let record = PlanRecord(plans: [
      old: Plan(chosenOn: old.monday, cue: "it is 9:00", act: "a walk", outcome: .kept)
    ])

    let choices = PlanChoices(assessed, record: record).choices
    #expect(
      !choices.contains { choice in
        if case .keep = choice { true } else { false }
      })
  }
}
