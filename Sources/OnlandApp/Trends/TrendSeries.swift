// SPDX-License-Identifier: GPL-3.0-or-later

import Psychometrics

/// The weeks of one area, or of one question, that measure the same.
struct TrendSeries {
  /// The id of the scale or item.
  var id: String
  var title: String
  /// The text of a question; `nil` for areas.
  var question: String?
  var subject: Subject
  /// What the values can be.
  var range: ClosedRange<Double>
  var bands: [Band]
  /// In ascending weeks; of two in one week the later one, and one of a short form beside it.
  var points: [Point]
  /// Weeks left out because another version asked something else.
  var weeksApart: Int

  enum Subject: Equatable {
    case overall
    case area
    /// Kept out of charts: safety and wellbeing.
    case areaInWords
    case item
  }

  struct Point {
    var week: Int
    var value: Double
    var kind: Kind
    var questionnaire: Questionnaire.ID
    var version: String
    /// Whether the statistics may look at it: an area of a short form has other items.
    var isTested: Bool
  }

  enum Kind: String {
    case checkIn = "check_in"
    case late
    /// From the short form.
    case part
  }

  /// What the statistics look at.
  var tested: WeeklySeries {
    let points = points.filter(\.isTested)
    return WeeklySeries(weeks: points.map(\.week), values: points.map(\.value))
  }

  var isOutOfHundred: Bool { range == 0...100 }

  /// Weeks from which another version of the same questions was answered.
  var versionChanges: [(week: Int, version: String)] {
    let own = points.filter(\.isTested)
    return zip(own.dropFirst(), own).compactMap { point, before in
      point.questionnaire == before.questionnaire && point.version != before.version
        ? (point.week, point.version) : nil
    }
  }

  func within(_ weeks: ClosedRange<Int>) -> TrendSeries {
    var series = self
    series.points = points.filter { weeks.contains($0.week) }
    return series
  }

  /// The word for a value; `nil` where there are no bands.
  func band(of value: Double) -> String? {
    bands.first { $0.range.contains(displayed(value)) }?.label
  }
}
