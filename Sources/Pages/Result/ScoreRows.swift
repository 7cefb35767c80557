// SPDX-License-Identifier: GPL-3.0-or-later

import History
import Journal
import Psychometrics

/// The scores of a check-in, each with what a reader must know beside it.
struct ScoreRows {
  private let assessed: AssessedCheckIn

  init(_ assessed: AssessedCheckIn) { self.assessed = assessed }

  package func row(_ scale: Scale, _ score: ScaleScore) -> BarRow {
    let remark = remark(scale, score)
    guard let value = score.value, let shown = score.shown else {
      return BarRow(
        name: scale.title, value: nil, remark: remark, inWords: "\(scale.title): \(remark).")
    }
    let isDrawn = scale.reporting == .pomp
    let figure = "\(shown)\(outOf(scale))"
    let word = scale.band(of: score)?.label
    let words = [figure, word, remark].compactMap(\.self).filter { !$0.isEmpty }
    return BarRow(
      name: scale.title,
      value: BarRow.Value(
        figure: isDrawn ? "\(shown)" : figure,
        place: isDrawn ? BarRow.Place(value: value, range: 0...100) : nil, word: word,
        isLowest: word != nil && scale.band(of: score) == scale.bands.first),
      remark: remark, inWords: "\(scale.title): \(words.joined(separator: ", ")).")
  }

  /// What a number is out of, where no bar shows it: ` of 4`, or ` (5 to 25)`; empty without bounds.
  private func outOf(_ scale: Scale) -> String {
    guard let range = assessed.questionnaire.possibleScores(scale) else { return "" }
    return range.lowerBound == 0
      ? " of \(Words.decimal(range.upperBound))"
      : " (\(Words.decimal(range.lowerBound)) to \(Words.decimal(range.upperBound)))"
  }

  /// What a reader must know beside the number; empty when nothing.
  private func remark(_ scale: Scale, _ score: ScaleScore) -> String {
    if case .scales = scale.parts {
      let from = "from \(score.answered) of \(Words.count(score.scorable, "area"))"
      return score.value == nil ? "not enough areas, \(from)" : from
    }
    if score.scorable == 0 { return unscorable(scale) }
    if score.value == nil { return "not enough answers, \(score.answered) of \(score.scorable)" }
    return score.answered < score.scorable ? "\(score.answered) of \(score.scorable) answered" : ""
  }

  /// Why nothing in a scale could be scored: an own target is not set, or it was left out.
  private func unscorable(_ scale: Scale) -> String {
    guard case .items(let members) = scale.parts else { return "left out this week" }
    let questionnaire = assessed.questionnaire
    let missing = members.compactMap { member -> String? in
      guard case .target(let position) = member.scoring,
        assessed.checkIn.outcomes[questionnaire.items[member.item].id]?.response != nil
      else { return nil }
      return questionnaire.targets[position].settingKey
    }
    guard let setting = missing.first else { return "left out this week" }
    return "no score without \(setting), see onland settings"
  }
}
