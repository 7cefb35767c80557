// SPDX-License-Identifier: GPL-3.0-or-later

package import Dates
package import Psychometrics

/// The weeks of one area, or of one question, that measure the same.
package struct TrendSeries {
  /// The id of the scale or item.
  package var id: String
  /// Of a question its short name, or its id where it has none.
  package var title: String
  /// Neutral, for a sentence; absent: the title.
  package var name: String?
  /// The text of a question; `nil` for areas.
  package var question: String?
  package var subject: Subject
  /// `nil` when nobody knows which end of its numbers is the easier one.
  package var change: Change?
  /// What the values can be.
  package var range: ClosedRange<Double>
  package var bands: [Band]
  /// In ascending weeks; of two in one week the later one, and one of a short form beside it.
  package var points: [Point]
  /// Weeks left out because another version asked something else.
  package var weeksApart: Int
  /// Why check-ins have no score, by week; of two in a week that of the later one.
  package var absences: [Int: ScoreAbsence] = [:]
  /// Of the person's weeks.
  package var weekStart = WeekStart.monday
  /// Whether its numbers are minutes, and no score.
  package var isInMinutes = false

  package var nameInSentence: String { name ?? title }

  /// What can be said of a change, where higher is easier.
  package enum Change {
    /// In the words of the questionnaire.
    case words(ChangeWords)
    /// The questionnaire has none: its title says what changed.
    case title

    /// - Returns: `nil` when nobody knows which end of the numbers is the easier one.
    package init?(_ words: ChangeWords?, in questionnaire: Questionnaire) {
      if let words {
        self = .words(words)
      } else if ScoreDirection(questionnaire) == .higherIsEasier {
        self = .title
      } else {
        return nil
      }
    }
  }

  package enum Subject: Equatable {
    case overall
    case area
    /// Kept out of charts: safety and wellbeing.
    case areaInWords
    case item
    /// A question as it was answered, in its own unit, where no target makes a score of it.
    case measure
  }

  package struct Point {
    package var week: Int
    package var value: Double
    package var kind: Kind
    package var questionnaire: Questionnaire.ID
    package var version: String
    /// Whether the statistics may look at it: an area of a short form has other items.
    package var isTested: Bool

    package init(
      week: Int, value: Double, kind: Kind, questionnaire: Questionnaire.ID, version: String,
      isTested: Bool
    ) {
      self.week = week
      self.value = value
      self.kind = kind
      self.questionnaire = questionnaire
      self.version = version
      self.isTested = isTested
    }
  }

  package enum Kind: String {
    case checkIn = "check_in"
    case late
    /// From the short form.
    case part
  }

  /// What the statistics look at.
  package var tested: WeeklySeries {
    // By place: the texts of a point are not looked at.
    let places = points.indices.filter { points[$0].isTested }
    return WeeklySeries(
      weeks: places.map { points[$0].week }, values: places.map { points[$0].value })
  }

  /// From which a change is large enough to matter: ten points of a hundred, whatever the units.
  package var smallestChange: Double { (range.upperBound - range.lowerBound) / 10 }

  package var isOutOfHundred: Bool { range == 0...100 }

  /// Whether it is a question in minutes or counts, and no score.
  package var isInOwnUnit: Bool { subject == .measure }

  /// Weeks from which another version of the same questions was answered.
  package var versionChanges: [(week: Int, version: String)] {
    let own = points.filter(\.isTested)
    return zip(own.dropFirst(), own).compactMap { point, before in
      point.questionnaire == before.questionnaire && point.version != before.version
        ? (point.week, point.version) : nil
    }
  }

  package func within(_ weeks: ClosedRange<Int>) -> TrendSeries {
    var series = self
    series.points = points.filter { weeks.contains($0.week) }
    series.absences = absences.filter { weeks.contains($0.key) }
    return series
  }

  /// Why it has no points; `nil` where it has, and where nothing asked about it.
  package var absence: ScoreAbsence? {
    points.isEmpty ? absences.max { $0.key < $1.key }?.value : nil
  }

  /// The word for a value; `nil` where there are no bands.
  package func band(of value: Double) -> String? {
    bands.first { $0.range.contains(displayed(value)) }?.label
  }
}
