// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport
import Testing

/// Random days in the life of two histories, beside a plain account of what each should say.
@Suite(.plainAndSealed)
struct ModelTests {
  private struct Computer {
    let home: TemporaryHistory
    let store: HistoryStore
    var model = ModelHistory()

    init() throws {
      home = try TemporaryHistory()
      store = try home.open()
    }
  }

  private static var seeds: ClosedRange<UInt64> { 1...(isHeavyRun ? 200 : 4) }
  private static let keys = ["country", "language", "budget_minutes"]
  private static let contacts = [UUID(), UUID()]

  @Test(arguments: Self.seeds)
  func `say what a plain account says, and agree once they are merged`(seed: UInt64) throws {
    var random = SeededRandom(seed: seed)
    var computers = [try Computer(), try Computer()]
    for step in 0..<60 {
      let which = Int.random(in: 0...1, using: &random)
      // The clock may stand still or jump back.
      let now = moment(minutesLater: Int.random(in: 0...step, using: &random))
      try act(on: &computers, which, at: now, using: &random)
      computers[which].model.learn(try computers[which].store.content().checkIns)
      for computer in computers { try compare(computer, step: step) }
    }

    for (one, other) in [(0, 1), (1, 0)] {
      _ = try computers[one].store.merge(computers[other].store.content(), at: morning)
      computers[one].model.merge(computers[other].model)
      try compare(computers[one], step: 60)
    }
    #expect(try computers[0].store.content() == computers[1].store.content())
  }

  private func compare(_ computer: Computer, step: Int) throws {
    let checkIns = Dictionary(
      uniqueKeysWithValues: try computer.store.checkIns().map { ($0.id, $0) })
    #expect(checkIns == computer.model.checkIns, "step \(step)")
    #expect(try computer.store.settings() == computer.model.entries(.setting), "step \(step)")
    let contacts = Dictionary(
      uniqueKeysWithValues: try computer.store.contacts().map { id, contact in
        ("\(id)".lowercased(), contact.stored)
      })
    #expect(contacts == computer.model.entries(.contact), "step \(step)")
    let plans = Dictionary(
      uniqueKeysWithValues: try computer.store.plans().map { ("\($0)", $1.stored) })
    #expect(plans == computer.model.entries(.plan), "step \(step)")
    #expect(try (computer.store.lastChange() != nil) == computer.model.canUndo, "step \(step)")
  }

  private func act(
    on computers: inout [Computer], _ which: Int, at now: Moment,
    using random: inout SeededRandom
  ) throws {
    let store = computers[which].store
    // Sorted: the order of a dictionary differs from run to run.
    let existing = computers[which].model.checkIns.keys.sorted { "\($0)" < "\($1)" }
      .randomElement(using: &random)
    let days = Int.random(in: 0..<50, using: &random)
    switch (Int.random(in: 0..<14, using: &random), existing) {
    case (0...3, _), (4...7, nil):
      let added = checkIn(daysLater: days, note: "added \(days)")
      try store.append(added, definitions: [sample], at: now, ending: nil)
      computers[which].model.put(added, as: added.id, at: now.secondsSince1970)
    case (4...5, let id?):
      let edited = checkIn(id, daysLater: days, note: "edited \(days)")
      try store.edit(edited, at: now)
      computers[which].model.put(edited, as: id, at: now.secondsSince1970)
    case (6...7, let id?):
      try store.delete(id, at: now)
      computers[which].model.put(nil, as: id, at: now.secondsSince1970)
    case (8, _):
      let key = Self.keys[days % 3]
      let value = days < 10 ? nil : "\(days)"
      if let value {
        try store.set(key, to: value, at: now)
      } else {
        try store.remove(key, at: now)
      }
      computers[which].model.set(key, to: value.map(Setting.init), at: now.secondsSince1970)
    case (9, _):
      let id = Self.contacts[days % 2]
      let contact = days < 10 ? nil : Contact(name: "Aroha \(days)", reach: "021 \(days)")
      if let contact {
        try store.save(contact, as: id, at: now)
      } else {
        try store.removeContact(id, at: now)
      }
      computers[which].model.set("\(id)".lowercased(), to: contact, at: now.secondsSince1970)
    case (10, _):
      let week = ISOWeek(weekNumber: 2950 + days % 3)
      let plan = days < 10 ? nil : samplePlan(act: "act \(days)")
      if let plan {
        try store.save(plan, for: week, at: now)
      } else {
        try store.removePlan(of: week, at: now)
      }
      computers[which].model.set("\(week)", to: plan, at: now.secondsSince1970)
    case (11...12, _):
      guard let change = try store.lastChange() else { return }
      try store.undo(change, at: now)
      computers[which].model.undo(at: now.secondsSince1970)
    default:
      _ = try store.merge(computers[1 - which].store.content(), at: now)
      let other = computers[1 - which].model
      computers[which].model.merge(other)
    }
  }
}
