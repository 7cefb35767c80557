// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import TestSupport

extension Questionnaire {
  /// Outcomes as a person might leave them: most items answered, some declined, some not reached.
  func randomOutcomes(using generator: inout SeededRandom) -> [Item.ID: Outcome] {
    var outcomes: [Item.ID: Outcome] = [:]
    for item in items {
      switch Int.random(in: 0..<10, using: &generator) {
      case 0: outcomes[item.id] = .missing(.declined)
      case 1: outcomes[item.id] = .missing(.notReached)
      default:
        outcomes[item.id] = item.format.randomResponse(using: &generator).map(Outcome.answered)
      }
    }
    return outcomes
  }

  func randomTargets(using generator: inout SeededRandom) -> [String: Double] {
    var values: [String: Double] = [:]
    for target in targets where Bool.random(using: &generator) {
      values[target.settingKey] = Double(Int.random(in: 0...10, using: &generator) * 15)
    }
    return values
  }

  /// Everything the numbers say, without earlier weeks.
  func assessment(_ outcomes: [Item.ID: Outcome], targets: [String: Double]) -> Assessment {
    assess(
      outcomes: settled(outcomes: outcomes, targets: targets), targets: targets, week: 2_900,
      signalsFrom: self)
  }
}

extension ResponseFormat {
  func randomResponse(using generator: inout SeededRandom) -> Response? {
    switch self {
    case .choice(let options): options.randomElement(using: &generator).map { .code($0.code) }
    case .choices(let options):
      .chosen(options.map(\.code).filter { _ in Bool.random(using: &generator) })
    case .duration: .minutes(Int.random(in: 0...20, using: &generator) * 15)
    case .count(let range), .integer(let range):
      .integer(Int.random(in: range, using: &generator))
    case .decimal(let range): .decimal(Double.random(in: range, using: &generator))
    case .yesNo: .yesNo(Bool.random(using: &generator))
    case .text: .text("a note")
    case .date: LocalDate("2026-11-23").map { .date($0) }
    }
  }
}
