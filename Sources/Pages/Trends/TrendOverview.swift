// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics

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
      name: part.whole.title,
      levels: report.window.weeks.map { week in
        values[week].map { length > 0 ? ($0 - range.lowerBound) / length : 0 }
      },
      newest: newest.map { "\(displayed($0.value))" },
      word: newest.flatMap { part.whole.band(of: $0.value) },
      lowest: lowest.map { "\(displayed($0.value))" },
      highest: highest.map { "\(displayed($0.value))" },
      inWords: sentence(part, newest: newest, lowest: lowest, highest: highest))
  }

  private func sentence(
    _ part: TrendReport.Part, newest: TrendSeries.Point?, lowest: TrendSeries.Point?,
    highest: TrendSeries.Point?
  ) -> PageText {
    guard let newest, let lowest, let highest else {
      return PageText("\(part.whole.title): no number in these weeks.")
    }
    let word = part.whole.band(of: newest.value).map { ", \($0)" } ?? ""
    let range =
      displayed(lowest.value) == displayed(highest.value)
      ? "the same each time"
      : "lowest \(displayed(lowest.value)) in \(week(lowest)), "
        + "highest \(displayed(highest.value)) in \(week(highest))"
    return PageText("\(part.whole.title): \(displayed(newest.value)) now\(word); \(range).")
  }

  private func week(_ point: TrendSeries.Point) -> String {
    ISOWeek(weekNumber: point.week).description
  }

  /// The first week of each month, by its first three letters.
  private var labels: [SparkTable.Label] {
    let mondays = report.window.weeks.map { ISOWeek(weekNumber: $0).monday }
    return mondays.enumerated().compactMap { place, monday in
      let isNew = place == 0 || mondays[place - 1].month != monday.month
      return isNew
        ? SparkTable.Label(
          place: place, text: String(DateWords.english.months[monday.month - 1].prefix(3)))
        : nil
    }
  }
}
