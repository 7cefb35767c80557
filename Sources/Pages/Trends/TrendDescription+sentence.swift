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
      name: name, band: .given(band), count: standing.weeks.count, total: standing.weeks.of)
  }

  private var hardestInWords: Message? {
    inWords(
      hardestWeeks, one: Message.trendHardestWeek(week:name:number:),
      several: Message.trendHardestWeeks(weeks:name:number:),
      many: Message.trendHardestMany(name:number:weeks:))
  }

  private var easiestInWords: Message? {
    inWords(
      easiestWeeks, one: Message.trendEasiestWeek(week:name:number:),
      several: Message.trendEasiestWeeks(weeks:name:number:),
      many: Message.trendEasiestMany(name:number:weeks:))
  }

  /// All that share the number, or how many they are.
  private func inWords(
    _ points: [TrendSeries.Point], one: (Message, Message, Int) -> Message,
    several: (Message, Message, Int) -> Message, many: (Message, Int, Message) -> Message
  ) -> Message? {
    guard let number = points.first.map({ displayed($0.value) }) else { return nil }
    let (weeks, name) = (points.map(\.week), Message.given(overallName))
    guard let named = Message.named(weeks: weeks, weekStart) else {
      return many(name, number, .countWeeks(number: weeks.count))
    }
    return weeks.count == 1 ? one(named, name, number) : several(named, name, number)
  }
}
