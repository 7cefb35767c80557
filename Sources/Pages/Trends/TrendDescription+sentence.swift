// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics
import Texts

extension TrendDescription {
  /// Such as `12 check-ins. Easiest: connection (close to people in 9 of 12).`
  var sentence: Message {
    var sentences = [Message.trendCheckIns(number: checkIns)]
    if let easiest { sentences.append(.trendEasiest(area: words(easiest))) }
    if let hardest { sentences.append(.trendHardest(area: words(hardest))) }
    if let mostOftenHard { sentences.append(.trendMostOftenHard(area: words(mostOftenHard))) }
    if let budget {
      sentences.append(
        .trendWithinBudget(count: budget.count, weeks: .countWeeks(number: budget.of)))
    }
    if let hardestWeek, let easiestWeek {
      sentences.append(
        .trendWeeks(hardest: words(hardestWeek), easiest: words(easiestWeek)))
    }
    if checkIns < TrendSentence.fewestForHalves { sentences.append(.trendTooEarly()) }
    return .list(sentences, .sentence)
  }

  private func words(_ standing: Standing) -> Message {
    let name = Message.given(standing.name)
    guard let band = standing.band else { return name }
    return .trendStanding(
      name: name, band: .given(band), count: standing.weeks.count, of: standing.weeks.of)
  }

  private func words(_ point: TrendSeries.Point) -> Message {
    .trendWeek(
      week: .week(point.week), name: .given(overallName), number: displayed(point.value))
  }
}
