// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Foundation
import History
import Psychometrics
import TestQuestionnaires
import TestSupport

@testable import Journal
@testable import OnlandApp

/// A home with weeks of one version of `balance`, whichever is the current one.
struct ReportHome {
  let trend: TrendHome
  private let definition: Definition

  var home: TestHome { trend.home }

  init() throws {
    trend = try TrendHome(in: .memory)
    let bytes = try ShippedQuestionnaires.bytes("balance", version: "1.1.0")
    definition = Definition(
      questionnaire: try ShippedQuestionnaires.questionnaire("balance", version: "1.1.0"),
      bytes: bytes)
  }

  /// One check-in; see `TrendHome.add`.
  func add(
    week: Int, days: Int, isLate: Bool = false, changing: [String: Outcome] = [:],
    targets: [String: Double] = [:]
  ) throws {
    try trend.add(
      week: week, days: days, isLate: isLate, changing: changing, targets: targets,
      definition: definition)
  }

  /// Weeks up to the last whole one: easier and harder by turns, one in eight without a check-in from
  /// the tenth on, some late, some with a note or a plan.
  func addMadeWeeks(_ count: Int) throws {
    var random = SeededRandom(seed: 5)
    let first = TrendHome.lastWeek - count + 1
    for week in first...TrendHome.lastWeek {
      let isGap = Int.random(in: 0..<8, using: &random) == 0
      if isGap, week > first + 9, week < TrendHome.lastWeek { continue }
      let days = min(4, abs((week - first) % 16 - 8) / 2 + Int.random(in: 0...1, using: &random))
      let other = Outcome.answered(.code(OptionCode(Int.random(in: 0...4, using: &random))))
      let note: Outcome =
        week % 5 == 0 ? .answered(.text("Note of week \(week)")) : .missing(.declined)
      try add(
        week: week, days: days, isLate: week % 11 == 3,
        changing: ["pressure_perform": other, "connect_lonely": other, "note": note])
      if week % 4 == 0 {
        try home.history().save(
          Plan(
            chosenOn: ISOWeek(weekNumber: week).monday, cue: "it is 21:00",
            act: "the phone charges in the kitchen",
            outcome: Plan.Outcome.allCases[week / 4 % 4]),
          for: ISOWeek(weekNumber: week), at: home.now)
      }
    }
  }

  /// What `report` writes to standard output.
  func report(_ options: ReportCommand.Options = .init()) throws -> String {
    var options = options
    options.output = "-"
    _ = try command().run(options)
    return home.takeWritten()
  }

  func command(open: @escaping (String) -> CommandOutcome? = { _ in nil }) -> ReportCommand {
    ReportCommand(environment: home.environment(), open: open)
  }
}
