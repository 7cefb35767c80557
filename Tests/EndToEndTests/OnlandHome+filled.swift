// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestSupport

extension OnlandHome {
  /// Somebody who has used it for eight weeks, with plans, a contact and a gap or two.
  static func filled(until today: LocalDate) throws -> OnlandHome {
    let home = try OnlandHome(settings: ["country": "NZ", "budget_minutes": "60"])
    let answers: [String: Any] = [
      "note": "a market, two shops and the last bus home", "time_daily": 180, "joy_share": 0,
      "load_thin": 4, "pressure_perform": 4,
      "safety_abuse": 1,
    ]
    let file = try JSONSerialization.data(withJSONObject: answers)
    try home.write(String(decoding: file, as: UTF8.self), to: "answers.json")
    for week in (0..<8).reversed() {
      for questionnaire in week % 3 == 1 ? ["balance", "window"] : ["balance"] {
        let path = home.path(to: questionnaire == "balance" ? "answers.json" : "window.json")
        if questionnaire == "window" { try home.write(#"{"planned": 15}"#, to: "window.json") }
        let run = try home.onland(
          "check", questionnaire, "--answers", path,
          environment: FakedClock.variables(today.adding(days: -7 * week)))
        _ = try run.exitStatus()
      }
    }
    let moment = Moment(secondsSince1970: today.dayNumber * 86_400, offsetSeconds: 0)
    let store = try HistoryStore(folder: home.path)
    for week in 0..<3 {
      let day = today.adding(days: -7 * week)
      try store.save(
        Plan(
          chosenOn: day, cue: "lunch at the long table by the window is over",
          act: "the phone stays in the bag until the bus has come", suggestion: nil, signal: nil,
          outcome: week == 0 ? nil : .partly), for: day.isoWeek, at: moment)
    }
    try store.save(
      Contact(name: "Aroha from the second floor", reach: "021 555 02, evenings and weekends"),
      as: UUID(), at: moment)
    return home
  }
}
