// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Psychometrics
import Texts

/// The scores of a check-in, each with what a reader must know beside it.
struct ScoreRows {
  private let assessed: AssessedCheckIn

  init(_ assessed: AssessedCheckIn) { self.assessed = assessed }

  package func row(_ scale: Scale, _ score: ScaleScore) -> BarRow {
    let title = Message.given(scale.title)
    let remark = remark(scale, score)
    guard let value = score.value, let shown = score.shown else {
      return BarRow(name: title, value: nil, remark: remark, inWords: sentence(title, [remark]))
    }
    let isDrawn = scale.reporting == .pomp
    let figure = figure(shown, scale)
    let word = scale.band(of: score).map { Message.given($0.label) }
    return BarRow(
      name: title,
      value: BarRow.Value(
        figure: isDrawn ? .count(shown) : figure,
        place: isDrawn ? BarRow.Place(value: value, range: 0...100) : nil, word: word,
        isLowest: word != nil && scale.band(of: score) == scale.bands.first),
      remark: remark, inWords: sentence(title, [figure, word, remark]))
  }

  private func sentence(_ title: Message, _ words: [Message?]) -> PageText {
    PageText(
      .languageNamedSentence(name: title, words: .list(words.compactMap(\.self), .comma)))
  }

  /// With what it is out of, where no bar shows it: `3 of 4`, or `12 (5 to 25)`.
  private func figure(_ shown: Int, _ scale: Scale) -> Message {
    guard let range = assessed.questionnaire.possibleScores(scale) else { return .count(shown) }
    let (lowest, most) = (range.lowerBound, range.upperBound)
    return lowest == 0
      ? .resultFigureOf(figure: shown, most: most)
      : .resultFigureWithin(figure: shown, lowest: lowest, highest: most)
  }

  /// What a reader must know beside the number; `nil` when nothing.
  private func remark(_ scale: Scale, _ score: ScaleScore) -> Message? {
    let absence = ScoreAbsence(of: scale, score, in: assessed.checkIn, assessed.questionnaire)
    if let absence { return absence.inAWeek }
    let (answered, scorable) = (score.answered, score.scorable)
    if case .scales = scale.parts {
      return .resultFromAreas(answered: answered, areas: .countAreas(number: scorable))
    }
    return answered < scorable ? .resultAnswered(answered: answered, scorable: scorable) : nil
  }
}
