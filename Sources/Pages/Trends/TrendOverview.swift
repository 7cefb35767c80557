// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics
import Texts

/// All series of a report at one look, a line each.
struct TrendOverview {
  let report: TrendReport

  var table: SparkTable {
    SparkTable(
      rows: report.parts.filter { $0.whole.subject != .areaInWords }.map(row), labels: labels)
  }

  private func row(_ part: TrendReport.Part) -> SparkTable.Row {
    let range = part.whole.range
    let length = range.upperBound - range.lowerBound
    // A short form stands in where nothing else was answered.
    var values: [Int: Double] = [:]
    for point in part.shown.points where values[point.week] == nil || point.isTested {
      values[point.week] = point.value
    }
    let tested = part.shown.points.filter(\.isTested)
    let newest = tested.last
    let lowest = tested.min { $0.value < $1.value }
    let highest = tested.max { $0.value < $1.value }
    return SparkTable.Row(
      name: part.whole.heading,
      levels: report.window.weeks.map { week in
        values[week].map { length > 0 ? ($0 - range.lowerBound) / length : 0 }
      },
      newest: newest.map { .count(displayed($0.value)) },
      word: newest.flatMap { part.whole.band(of: $0.value) }.map(Message.given),
      lowest: lowest.map { .count(displayed($0.value)) },
      highest: highest.map { .count(displayed($0.value)) },
      instead: part.shown.absence?.inPlaceOfWeeks,
      inWords: PageText(sentence(part, newest: newest, lowest: lowest, highest: highest)))
  }

  private func sentence(
    _ part: TrendReport.Part, newest: TrendSeries.Point?, lowest: TrendSeries.Point?,
    highest: TrendSeries.Point?
  ) -> Message {
    let title = part.whole.heading
    guard let newest, let lowest, let highest else {
      return part.shown.absence.map {
        .languageNamedSentence(name: title, words: $0.inPlaceOfWeeks)
      } ?? .trendNoRow(title: title)
    }
    let word = part.whole.band(of: newest.value).map(Message.given)
    let now = displayed(newest.value)
    let (low, high) = (displayed(lowest.value), displayed(highest.value))
    if low == high {
      return word.map { .trendRowSameWord(title: title, newest: now, band: $0) }
        ?? .trendRowSame(title: title, newest: now)
    }
    return word.map {
      .trendRowWord(
        title: title, newest: now, band: $0, lowest: low,
        lowestWeek: .week(lowest.week, report.window.start),
        highest: high, highestWeek: .week(highest.week, report.window.start))
    }
      ?? .trendRow(
        title: title, newest: now, lowest: low, lowestWeek: .week(lowest.week, report.window.start),
        highest: high,
        highestWeek: .week(highest.week, report.window.start))
  }

  /// The first week of each month, by its first letters.
  private var labels: [SparkTable.Label] {
    let mondays = report.window.weeks.map { report.window.start.week($0).monday }
    return mondays.enumerated().compactMap { place, monday in
      let isNew = place == 0 || mondays[place - 1].month != monday.month
      return isNew ? SparkTable.Label(place: place, text: monday.shortMonthName) : nil
    }
  }
}
