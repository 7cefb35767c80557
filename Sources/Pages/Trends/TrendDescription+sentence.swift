// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics

extension TrendDescription {
  /// Such as `12 check-ins. Easiest: connection (close to people in 9 of 12).`
  var sentence: String {
    var sentences = ["\(Words.count(checkIns, "check-in"))."]
    if let easiest { sentences.append("Easiest on average: \(words(easiest)).") }
    if let hardest { sentences.append("Hardest on average: \(words(hardest)).") }
    if let mostOftenHard {
      sentences.append("Most often hard: \(words(mostOftenHard)).")
    }
    if let budget {
      sentences.append(
        "Within your own time budget: \(budget.count) of \(Words.count(budget.of, "week")).")
    }
    if let hardestWeek, let easiestWeek {
      sentences.append(
        "Hardest week: \(words(hardestWeek)); easiest week: \(words(easiestWeek)).")
    }
    if checkIns < TrendSentence.fewestForHalves {
      sentences.append("Too early to say whether anything changes.")
    }
    return sentences.joined(separator: " ")
  }

  private func words(_ standing: Standing) -> String {
    guard let band = standing.band else { return standing.name }
    return "\(standing.name) (\(band) in \(standing.weeks.count) of \(standing.weeks.of))"
  }

  private func words(_ point: TrendSeries.Point) -> String {
    "\(ISOWeek(weekNumber: point.week)) (\(overallName) \(displayed(point.value)))"
  }
}
