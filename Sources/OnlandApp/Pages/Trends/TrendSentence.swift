// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// The sentence that the answered weeks carry, and never a stronger one.
///
/// Source: the table of evidence 4.9, with "check-in" for its "check".
package struct TrendSentence {
  let part: TrendReport.Part

  var text: String {
    let series = part.tested
    let count = series.count
    switch part.reading {
    case .noWeek:
      // There is a check-in, or there would be no report.
      return part.whole.tested.count == 0
        ? "No check-in has a score here yet." : "No check-in in these weeks."
    case .firstWeek:
      return part.whole.tested.count == 1
        ? "First check-in. Trends need more weeks."
        : "One check-in in these weeks. Trends need more."
    case .tooEarly:
      let difference = series.values.suffix(2).map(displayed)
      let sinceLast = "\(Words.points(difference[1] - difference[0])) from last time."
      let caution = "Weeks go up and down; too early to read more into it."
      let missing = TrendReading.fewestForLean - count
      // From six on so few are missing that they are counted; before that see `missingWeeks`.
      let more =
        count < 6
        ? missingWeeks
        : "\(Words.count(missing, "more check-in")) until a first lean can be shown."
      return "\(sinceLast) \(caution) \(more)"
    case .leaning(let slope):
      return
        "Leaning \(slope > 0 ? "up" : "down") by about "
        + "\(Words.count(Words.slope(abs(slope)), "point")) a week. "
        + "Could still be chance; clearer from \(TrendReading.fewestForTrend) check-ins."
    case .noLean:
      return missingWeeks
    case .trend(let slope):
      return trend(slope)
    case .noTrend:
      return "No clear trend in \(Words.count(count, "check-in")). A slow one could still hide."
    }
  }

  private func trend(_ slope: TheilSenSlope) -> String {
    let isRising = slope.slope > 0
    // A fall is told in points that it falls by, so its limits change places.
    let (low, high) = isRising ? (slope.low, slope.high) : (-slope.high, -slope.low)
    let words = { (number: Double) in Words.slope(number, like: slope.slope) }
    return "\(part.whole.title) has been \(isRising ? "rising" : "falling") by about "
      + "\(Words.count(words(abs(slope.slope)), "point")) a week "
      + "(\(words(low)) to \(words(high))) over \(Words.count(part.tested.span, "week"))."
  }

  /// How many weeks are still missing for a lean, or for a trend.
  private var missingWeeks: String {
    let count = part.tested.count
    let isBeforeLean = count < TrendReading.fewestForLean
    let missing =
      (isBeforeLean ? TrendReading.fewestForLean : TrendReading.fewestForTrend) - count
    let steps =
      isBeforeLean
      ? "A lean can be shown from \(TrendReading.fewestForLean), a trend from "
      : "A trend can be shown from "
    let place = part.whole.tested.count > count ? " in these weeks" : ""
    return "You have \(Words.count(count, "check-in"))\(place). "
      + "\(steps)\(TrendReading.fewestForTrend). "
      + "About \(Words.count(missing, "more week"))."
  }
}

extension TrendSentence {
  /// Of the overall in the usual window.
  ///
  /// - Parameter assessed: All check-ins in order; the newest decides of which questionnaire.
  /// - Returns: `nil` without a check-in, and for a questionnaire without an overall.
  init?(overallOf assessed: [AssessedCheckIn], today: LocalDate) {
    guard let id = assessed.last?.questionnaire.id,
      let history = TrendHistory(assessed.map(SeriesCheckIn.init).related(to: id), of: id),
      let overall = history.overall
    else { return nil }
    let window = TrendWindow(
      .usual, answered: history.answeredWeeks([overall]), thisWeek: today.weekNumber)
    let report = TrendReport(
      history.questionnaire, series: [overall], window: window, areNamed: false)
    guard let part = report.parts.first else { return nil }
    self.init(part: part)
  }
}

extension Words {
  /// `+12 points`, `-1 point`, `0 points`.
  static func points(_ difference: Int) -> String {
    "\(difference > 0 ? "+" : "")\(difference) \(noun(abs(difference), "point"))"
  }

  /// With one decimal from 1 on, with two below; never a negative zero.
  ///
  /// - Parameter reference: Decides on the decimals, so that a slope and its limits have as many.
  static func slope(_ slope: Double, like reference: Double? = nil) -> String {
    let places = abs(reference ?? slope) < 1 ? 100.0 : 10
    let rounded = (slope * places).rounded() / places
    return rounded == 0 ? "0" : decimal(rounded)
  }
}
