// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics

@testable import OnlandApp

/// Five check-ins of three questionnaires, each with a note where there is one, two settings, a
/// contact that is there and one that was removed, and a plan.
struct SampleHistory {
  let database: Data
  let exported: String

  static let contact = Contact(name: "Aroha", reach: "021 555 02, evenings")
  static let plans = [
    LocalDate(dayNumber: 20_774).isoWeek: Plan(
      chosenOn: LocalDate(dayNumber: 20_774), cue: "it is 21:00",
      act: "the phone charges in the kitchen", suggestion: "ctl-night", signal: "hard_to_leave",
      sureness: 3, outcome: .partly)
  ]

  private static func id(_ number: UInt8) -> UUID {
    UUID(uuid: (0, 0, 0, 0, 0, 0, 0x40, 0, 0x80, 0, 0, 0, 0, 0, 0, number))
  }

  static let shared: SampleHistory = {
    do {
      return try SampleHistory()
    } catch {
      preconditionFailure("the sample history could not be made: \(error)")
    }
  }()

  private init() throws {
    let home = try TestHome()
    for (answers, date) in [
      (Week.easy, "2026-11-03"), (Week.heavy, "2026-11-10"), (Week.pressured, "2026-11-17"),
    ] {
      try home.check(answers, note: "secret \(date) päivä 🌊", date: date)
    }
    try home.check("90m 6 0 5", of: "pulse", date: "2026-11-05")
    try home.check("15m 20m y y - n 4 4", of: "window", date: "2026-11-06")
    try home.set("country", "NZ")
    try home.set("budget_minutes", "1h30")
    try home.set("budget_minutes", "")
    let history = try home.history()
    try history.save(Self.contact, as: Self.id(1), at: home.now)
    try history.save(Contact(name: "Whina", reach: "gone"), as: Self.id(2), at: home.now)
    try history.removeContact(Self.id(2), at: home.now)
    for (week, plan) in Self.plans { try history.save(plan, for: week, at: home.now) }
    database = try home.bytes()
    exported = try home.export()
  }
}
