// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import HelpResources
import History
import Journal
import Psychometrics
import Texts

/// The newest week of the period, and where to turn.
extension ReportPage {
  var lastWeek: Page.Section {
    guard let newest = report.newest else { return Page.Section([]) }
    let date = newest.checkIn.date
    let day: Message = date.inWords
    let week = Message.week(newest.week, .iso)
    let heading = PageText(
      newest.checkIn.isLate
        ? .reportNewestLate(day: day, week: week) : .reportNewest(day: day, week: week))
    let result = ResultPage(assessed: newest, help: WeekHelp(), nextDue: nil)
    let care = newest.shownCareCards.map { result.card($0, suggests: false) }
    let cards = newest.shownCards.map { id in
      result.card(id, suggests: newest.askedTopics(of: id).isEmpty)
    }
    // They name areas, so they stand only where every area does.
    let wholes = report.choice.areas.isEmpty ? result.overall + result.easiest : []
    let blocks = [
      care, scores(newest), wholes, words(newest), cards, result.stillThere, result.alsoNoted,
    ]
    return Page.Section(heading: heading, blocks.flatMap(\.self))
  }

  private func scores(_ assessed: AssessedCheckIn) -> [Block] {
    let rows = ScoreRows(assessed)
    let choice = report.choice
    let overall = assessed.overall.flatMap { overall in
      // Where it is told as a count, that is the whole of it.
      choice.shows(overall.scale) && (overall.scale.count.isEmpty || !choice.areas.isEmpty)
        ? rows.row(overall.scale, overall.score) : nil
    }
    let areas = assessed.areas.filter { !$0.scale.isWordsOnly && choice.shows($0.scale) }
      .map { rows.row($0.scale, $0.score) }
    return [overall.map { [$0] } ?? [], areas].filter { !$0.isEmpty }.map { .bars($0) }
  }

  private func words(_ assessed: AssessedCheckIn) -> [Block] {
    let areas = assessed.areas.filter { $0.scale.isWordsOnly && report.choice.shows($0.scale) }
    guard !areas.isEmpty else { return [] }
    let writer = CardWriter(assessed)
    return [
      .facts(
        Facts(
          for: .reading,
          areas.map { area in
            Facts.Fact(
              .given(area.scale.title),
              PageText(.languageSentence(words: writer.told(of: area.scale))))
          }))
    ]
  }

  // MARK: Where to turn

  var whereToTurn: Page.Section {
    let blocks: [Block]
    switch report.help {
    case nil: blocks = []
    case .always(let pointers):
      blocks =
        [.paragraph(.helpNoCrisisNeeded())] + pointers.ways.values.map { .helpRows($0) }
        + ending(pointers)
    case .ofWeek(let help, let careful, let other):
      blocks = topics(careful, help.careful, help) + topics(other, help.other, help)
    }
    return Page.Section(heading: PageText(.reportWhereToTurn()), blocks)
  }

  private func topics(
    _ topics: [String], _ pointers: PagePointers?, _ help: WeekHelp
  ) -> [Block] {
    let contacts = (pointers?.contacts ?? []).map { PageText($0) }
    let own: [Block] = contacts.isEmpty ? [] : [.list(ItemList(contacts))]
    return own + topics.flatMap { about($0, pointers, help) } + (pointers.map(ending) ?? [])
  }

  /// One topic at length, or in one line where it stood on the page in the weeks before.
  private func about(_ name: String, _ pointers: PagePointers?, _ help: WeekHelp) -> [Block] {
    let topic = HelpTopic(rawValue: name)
    guard let pointers, let ways = pointers.ways[name] else {
      return help.reminders[name].map { [.paragraph($0)] } ?? []
    }
    if topic?.isAboutSafety == true {
      return OnlineSafety.blocks(emergency: pointers.emergencyNumbers) + [.helpRows(ways)]
    }
    return [.helpRows(ways)] + (topic == .support ? [.paragraph(HelpSentences.calmBlock)] : [])
  }

  private func ending(_ pointers: PagePointers) -> [Block] {
    ([pointers.danger] + pointers.notes).map { .paragraph($0) }
  }
}
