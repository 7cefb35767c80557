// SPDX-License-Identifier: GPL-3.0-or-later

import Journal
import Texts

extension ScoreAbsence {
  /// Beside the name of an area of one week.
  var inAWeek: Message {
    switch self {
    case .noTarget(let setting): .resultNoScoreWithout(setting: .given(setting))
    case .leftOut: .resultLeftOut()
    case .tooFewAnswers(let answered, let all):
      .resultTooFewAnswers(answered: answered, scorable: all)
    case .tooFewAreas(let answered, let all):
      .resultTooFewAreas(answered: answered, areas: .countAreas(number: all))
    }
  }

  /// In place of the weeks of a series.
  var inPlaceOfWeeks: Message {
    switch self {
    case .noTarget(let setting): .trendShortNoTarget(setting: .given(setting))
    case .leftOut: .trendShortNotAsked()
    case .tooFewAnswers(0, of: _): .trendShortSkipped()
    case .tooFewAnswers: .trendShortTooFewAnswers()
    case .tooFewAreas: .trendShortTooFewAreas()
    }
  }

  /// Under the name of a series.
  var sentence: Message {
    switch self {
    case .noTarget(let setting): .trendNoTarget(setting: .given(setting))
    case .leftOut: .trendNotAsked()
    case .tooFewAnswers(0, of: _): .trendWasSkipped()
    case .tooFewAnswers: .trendTooFewAnswers()
    case .tooFewAreas: .trendTooFewAreas()
    }
  }
}
