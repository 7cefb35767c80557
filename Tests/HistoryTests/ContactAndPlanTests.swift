// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import GRDB
import History
import Psychometrics
import Testing

@Suite(.plainAndSealed)
struct ContactAndPlanTests {
  private let history: TemporaryHistory
  private let store: HistoryStore
  private let week = monday.isoWeek

  init() throws {
    history = try TemporaryHistory()
    store = try history.open()
  }

  private func contacts() throws -> [Contact] {
    try history.open().contacts().map(\.contact)
  }

  private func isInFile(_ text: String) throws -> Bool {
    try history.bytes().range(of: Data(text.utf8)) != nil
  }

  @Test func `contacts stand in order of name, and a changed one keeps its place`() throws {
    let aroha = UUID()
    try store.save(Contact(name: "Whina", reach: "021 555 01"), as: UUID(), at: morning)
    try store.save(Contact(name: "Aroha", reach: "021 555 02"), as: aroha, at: morning)
    try store.save(Contact(name: "Aroha", reach: "aroha@example.org"), as: aroha, at: morning)

    #expect(
      try contacts() == [
        Contact(name: "Aroha", reach: "aroha@example.org"),
        Contact(name: "Whina", reach: "021 555 01"),
      ])
    #expect(try history.open().contacts().first?.id == aroha)
  }

  @Test func `a removed contact can be brought back until the next change`() throws {
    let id = UUID()
    try store.save(Contact(name: "Aroha", reach: "021 555 02"), as: id, at: morning)
    try store.removeContact(id, at: morning)
    #expect(try contacts().isEmpty)

    let removal = try #require(try store.lastChange())
    #expect(removal.kind == .contact)
    #expect(removal.keys == [.contact: ["\(id)".lowercased()]])
    try store.undo(removal, at: morning)

    #expect(try contacts() == [Contact(name: "Aroha", reach: "021 555 02")])
  }

  @Test func `a removed contact and a changed plan are gone for good with the next change`() throws
  {
    let id = UUID()
    try store.save(Contact(name: "Aroha", reach: "021 555 02"), as: id, at: morning)
    try store.removeContact(id, at: morning)
    #expect(try isInFile("021 555 02"))
    try store.save(samplePlan(act: "an early walk"), for: week, at: morning)
    #expect(try !isInFile("021 555 02"))
    try store.save(samplePlan(act: "a late walk"), for: week, at: morning)
    #expect(try isInFile("an early walk"))

    try store.append(checkIn())

    #expect(try !isInFile("an early walk"))
    #expect(try isInFile("a late walk"))
  }

  @Test func `a plan comes back as it was saved`() throws {
    var plan = samplePlan()
    plan.outcome = .noOccasion
    plan.isCompared = true
    let plain = Plan(chosenOn: monday, cue: "\"if\" / päivä", act: "🌊")
    try store.save(plan, for: week, at: morning)
    try store.save(plain, for: ISOWeek(weekNumber: week.weekNumber - 1), at: morning)

    let stored = try history.open().plans()

    #expect(stored == [week: plan, ISOWeek(weekNumber: week.weekNumber - 1): plain])
  }

  @Test func `a plan that says the same changes nothing`() throws {
    try store.save(samplePlan(), for: week, at: morning)
    let before = try history.stored()

    try store.save(samplePlan(), for: week, at: moment(minutesLater: 5))
    try store.removePlan(of: ISOWeek(weekNumber: 1), at: moment(minutesLater: 5))

    #expect(try history.stored() == before)
  }

  @Test func `a value that nothing here writes is damage, not a contact`() throws {
    try store.save(Contact(name: "Aroha", reach: "021 555 02"), as: UUID(), at: morning)
    try history.database { db in
      try db.execute(sql: "UPDATE entry SET value = '{}' WHERE kind = 'contact'")
    }

    #expect(throws: HistoryError.damaged(path: history.file)) { try history.open().contacts() }
  }

  @Test func `merge keeps the newest form of each, on both computers`() throws {
    let elsewhere = try TemporaryHistory()
    let other = try elsewhere.open()
    let (kept, removed) = (UUID(), UUID())
    try store.save(Contact(name: "Aroha", reach: "old"), as: kept, at: morning)
    try store.save(Contact(name: "Whina", reach: "021"), as: removed, at: morning)
    _ = try other.merge(try store.content(), at: morning)
    try other.save(Contact(name: "Aroha", reach: "new"), as: kept, at: moment(minutesLater: 1))
    try store.removeContact(removed, at: moment(minutesLater: 1))
    try store.save(samplePlan(act: "here"), for: week, at: moment(minutesLater: 2))
    try other.save(samplePlan(act: "there"), for: week, at: moment(minutesLater: 3))

    let report = try store.merge(try other.content(), at: morning)
    _ = try other.merge(try store.content(), at: morning)

    #expect(try store.content() == other.content())
    #expect(try contacts() == [Contact(name: "Aroha", reach: "new")])
    #expect(try store.plans() == [week: samplePlan(act: "there")])
    #expect(
      report.entries == [
        .contact: ["\(kept)".lowercased(): .changed, "\(removed)".lowercased(): .deletedHere],
        .plan: ["\(week)": .changed],
      ])
  }
}
