// SPDX-License-Identifier: GPL-3.0-or-later

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
    if let hardest = hardestInWords, let easiest = easiestInWords {
      sentences.append(.trendWeeks(hardest: hardest, easiest: easiest))
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

  /// All that share the number, or how many they are.
  private var hardestInWords: Message? {
    guard let number = hardestWeeks.first.map({ displayed($0.value) }) else { return nil }
    let (weeks, name) = (hardestWeeks.map(\.week), Message.given(overallName))
    guard let named = Message.named(weeks: weeks, weekStart) else {
      return .trendHardestMany(
        name: name, number: number, weeks: .countWeeks(number: weeks.count))
    }
    return weeks.count == 1
      ? .trendHardestWeek(week: named, name: name, number: number)
      : .trendHardestWeeks(weeks: named, name: name, number: number)
  }

  private var easiestInWords: Message? {
    guard let number = easiestWeeks.first.map({ displayed($0.value) }) else { return nil }
    let (weeks, name) = (easiestWeeks.map(\.week), Message.given(overallName))
    guard let named = Message.named(weeks: weeks, weekStart) else {
      return .trendEasiestMany(
        name: name, number: number, weeks: .countWeeks(number: weeks.count))
    }
    return weeks.count == 1
      ? .trendEasiestWeek(week: named, name: name, number: number)
      : .trendEasiestWeeks(weeks: named, name: name, number: number)
  }
}
