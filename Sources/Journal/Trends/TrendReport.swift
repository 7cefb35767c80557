// SPDX-License-Identifier: GPL-3.0-or-later

package import Psychometrics

/// What a trend report says: one part a series, and no more than two trends among them.
package struct TrendReport {
  package let questionnaire: Questionnaire
  package let window: TrendWindow
  package private(set) var parts: [Part]
  /// Trends that are there and not said, because two are.
  package private(set) var unsaid: Int

  package struct Part {
    /// All weeks, for what rests on the first ones.
    package var whole: TrendSeries
    /// The weeks of the window.
    package var shown: TrendSeries
    /// Whether it speaks by the ordinary rule: the overall, and what was named.
    package var isAsked: Bool
    package var reading: TrendReading
    /// Whether its reading is said: a trend only if it is one of the two.
    package var isSaid: Bool

    package var tested: WeeklySeries { shown.tested }
  }

  /// Source: evidence 4.9.
  static let mostTrends = 2

  /// - Parameters:
  ///   - series: In the order they are shown.
  ///   - areNamed: Whether the person named them one by one.
  package init(
    _ questionnaire: Questionnaire, series: [TrendSeries], window: TrendWindow, areNamed: Bool
  ) {
    self.questionnaire = questionnaire
    self.window = window
    unsaid = 0
    parts = series.map { whole in
      let shown = whole.within(window.weeks)
      let isAsked = areNamed || whole.subject == .overall
      let length = whole.range.upperBound - whole.range.lowerBound
      return Part(
        whole: whole, shown: shown, isAsked: isAsked,
        // Ten points of a hundred, whatever the units.
        reading: shown.tested.reading(isAsked ? .asked : .unasked, smallestChange: length / 10),
        isSaid: isAsked)
    }
    limitTrends()
  }

  /// The overall first, then the steepest; a lean is a claim like a trend.
  private mutating func limitTrends() {
    let claims = parts.indices.filter { parts[$0].reading.slope != nil }
      .sorted { first, second in
        let (one, other) = (parts[first], parts[second])
        if (one.whole.subject == .overall) != (other.whole.subject == .overall) {
          return one.whole.subject == .overall
        }
        return abs(one.reading.slope ?? 0) > abs(other.reading.slope ?? 0)
      }
    for place in claims { parts[place].isSaid = false }
    for place in claims.prefix(Self.mostTrends) { parts[place].isSaid = true }
    unsaid = max(0, claims.count - Self.mostTrends)
  }
}

extension TrendReading {
  /// Points a week, of a lean or a trend.
  package var slope: Double? {
    switch self {
    case .leaning(let slope): slope
    case .trend(let slope): slope.slope
    case .noWeek, .firstWeek, .tooEarly, .noLean, .noTrend: nil
    }
  }
}
