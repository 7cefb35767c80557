// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import Testing

@Suite(.plainAndSealed)
struct CheckInTests {
  private let history: TemporaryHistory
  private let store: HistoryStore

  init() throws {
    history = try TemporaryHistory()
    store = try history.open()
  }

  @Test(
    arguments: [
      .answered(.code(-3)), .answered(.code(0.5)), .answered(.codes([])),
      .answered(.codes([-1, 0.5, 3])), .answered(.minutes(0)), .answered(.integer(.max)),
      .answered(.integer(.min)), .answered(.decimal(3)), .answered(.decimal(-0.1)),
      .answered(.decimal(.greatestFiniteMagnitude)), .answered(.yesNo(true)),
      .answered(.yesNo(false)), .answered(.text("")), .answered(.text("12")),
      .answered(.text("ta pau 平衡 🌊 e\u{301} \0 after")), .answered(.date(monday)),
      .missing(.declined), .missing(.notReached), .missing(.notApplicable),
    ] as [Outcome])
  func `gives back every kind of outcome as it was`(outcome: Outcome) throws {
    var expected = checkIn()
    expected.outcomes["item"] = outcome

    try store.append(expected)

    #expect(try history.open().checkIn(expected.id) == expected)
  }

  @Test func `gives back everything else as it was`() throws {
    let whole = StoredDefinition(Data([0, 255, 10]), questionnaire: "whole", version: "2")
    var expected = checkIn()
    expected.wholeDefinitionHash = whole.hash
    expected.isLate = true
    expected.answeredAt.offsetSeconds = -28_800
    expected.targets = ["budget_minutes": 0.1, "comfort_platforms": 3]

    try store.append(expected, definitions: [sample, whole], at: morning, ending: nil)

    #expect(try store.checkIns() == [expected])
    #expect(try store.definition(hash: whole.hash) == whole)
    #expect(try store.versionsOfSeveralContents().isEmpty)
  }

  @Test func `come in order of local date, then instant, then id`() throws {
    let (first, second, third, fourth) = (id(1), id(2), id(3), id(4))
    let late = checkIn(fourth, daysLater: 7)
    let twin = checkIn(third, daysLater: 7)
    var westward = checkIn(daysLater: 8)
    // Across the date line: later by the calendar, earlier by the clock.
    westward.answeredAt = moment(minutesLater: 0)
    let early = checkIn(second)
    var evening = checkIn(first)
    evening.answeredAt = moment(minutesLater: 600)
    for each in [late, westward, evening, early, twin] { try store.append(each) }

    #expect(try store.checkIns() == [early, evening, twin, late, westward])
    #expect(try store.checkIns(limit: 2) == [late, westward])
    #expect(try store.checkIns(limit: 0).isEmpty)
    #expect(try store.checkIns(since: monday.adding(days: 7)) == [twin, late, westward])
    #expect(try store.checkIns(in: DaySpan(monday.isoWeek)) == [early, evening])
    #expect(try store.checkIns(in: DaySpan(ISOWeek(weekNumber: monday.weekNumber - 1))).isEmpty)
  }

  private func id(_ last: UInt8) -> UUID {
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, last))
  }

  @Test func `cannot be added twice`() throws {
    let first = checkIn()
    try store.append(first)

    #expect(throws: HistoryError.checkInExists(first.id)) {
      try store.append(checkIn(first.id, note: "other"))
    }
    #expect(try store.checkIns() == [first])
  }

  @Test func `need a definition that is known`() throws {
    var wrongVersion = checkIn()
    wrongVersion.version = "1.0.1"
    var wrongWhole = checkIn()
    wrongWhole.wholeDefinitionHash = String(repeating: "c3", count: 32)

    #expect(throws: HistoryError.unknownDefinition(hash: sample.hash)) {
      try store.append(checkIn(), definitions: [], at: morning, ending: nil)
    }
    #expect(throws: HistoryError.unknownDefinition(hash: sample.hash)) {
      try store.append(wrongVersion)
    }
    #expect(throws: HistoryError.unknownDefinition(hash: wrongWhole.wholeDefinitionHash!)) {
      try store.append(wrongWhole)
    }
    #expect(try store.checkIns().isEmpty)
  }

  @Test(arguments: [Double.nan, .infinity, -.infinity])
  func `with a number that is not finite are refused whole`(number: Double) throws {
    var odd = checkIn()
    odd.outcomes["hours"] = .answered(.decimal(number))
    var oddTarget = checkIn()
    oddTarget.targets["budget_minutes"] = number

    #expect(throws: HistoryError.invalidValue(path: history.file)) { try store.append(odd) }
    #expect(throws: HistoryError.invalidValue(path: history.file)) { try store.append(oddTarget) }
    #expect(try store.checkIns().isEmpty)
    #expect(try store.lastChange() == nil)
  }
}
