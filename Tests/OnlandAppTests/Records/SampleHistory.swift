// SPDX-License-Identifier: GPL-3.0-or-later

import Foundation

@testable import OnlandApp

/// Five check-ins of three questionnaires, each with a note where there is one, and two settings.
struct SampleHistory {
  let database: Data
  let exported: String

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
    database = try home.bytes()
    exported = try home.export()
  }
}
