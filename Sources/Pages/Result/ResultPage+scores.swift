// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Psychometrics
import Texts

/// What the numbers say: the areas, the overall apart from them, and what went well.
extension ResultPage {
  private var source: WeekPage { assessed.assessment.page }

  /// An overall without a count, as files of 1.x have it, stands among the areas with its word.
  var drawnAreas: [Block] {
    let overall = assessed.overall.flatMap { overall in
      overall.scale.count.isEmpty ? (scale: overall.scale, score: overall.score) : nil
    }
    let drawn = (overall.map { [$0] } ?? []) + assessed.areas.filter { !$0.scale.isWordsOnly }
    let rows = ScoreRows(assessed)
    guard !drawn.isEmpty else { return [] }
    let reading = Message.reading(of: assessed.questionnaire).map { [Block.paragraph($0)] } ?? []
    return reading + [.bars(drawn.map { rows.row($0.scale, $0.score) })]
  }

  /// The overall and what it counts, such as `Balance: 71. Easy in 5 of 7 areas; hard: pressure.`
  var overall: [Block] {
    guard let overall = assessed.overall, let shown = overall.score.shown,
      let count = source.count, let text = overall.scale.count[count.form]
    else { return [] }
    let questionnaire = assessed.questionnaire
    let names = count.hard.map { questionnaire.nameInSentence(of: questionnaire.scales[$0]) }
    let sentence = Message.filled(
      text,
      [
        "hard_names": .names(names), "hard": .count(names.count), "easy": .count(count.easy),
        "between": .count(count.between), "areas": .count(count.areas),
      ])
    return [
      .paragraph(
        .resultOverall(
          title: .strong(.given(overall.scale.title)), number: shown, sentence: sentence))
    ]
  }

  /// Why there is no overall, where a count would stand.
  var withheldOverall: [Block] {
    guard let overall = assessed.overall, !overall.scale.count.isEmpty,
      overall.score.value == nil, assessed.report.careCards.isEmpty
    else { return [] }
    let row = ScoreRows(assessed).row(overall.scale, overall.score)
    return [.paragraph(row.inWords)]
  }

  var areasInWords: [Block] {
    let writer = CardWriter(assessed)
    let areas = assessed.areas.filter(\.scale.isWordsOnly).map { area in
      Facts.Fact(
        .given(area.scale.title),
        PageText(.languageSentence(words: writer.told(of: area.scale))))
    }
    return areas.isEmpty ? [] : [.facts(Facts(for: .reading, areas))]
  }

  var easiest: [Block] {
    guard let text = assessed.overall?.scale.easiest else { return [] }
    let questionnaire = assessed.questionnaire
    let names = source.easiest.map { questionnaire.wellInSentence(of: questionnaire.scales[$0]) }
    return [.paragraph(.filled(text, ["names": .names(names)]))]
  }

  /// An overall that lies outside the weeks before; nothing on a page that does not have its number.
  var usualWeeks: [Block] {
    guard let change = usualChange, let overall = assessed.overall,
      overall.scale.count.isEmpty || source.count != nil
    else { return [] }
    let (within, count) = (change.before.within, change.before.count)
    let title = Message.given(overall.scale.title)
    let newest = displayed(change.newest)
    let range = Message.between(change.before.range)
    return [
      .paragraph(
        within == count
          ? .resultUsualAll(title: title, newest: newest, count: count, range: range)
          : .resultUsual(
            title: title, newest: newest, within: within, count: count, range: range))
    ]
  }
}
