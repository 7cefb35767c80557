// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics
import Testing

@testable import Journal

/// Series for charts and sentences, without a history behind them.
enum SampleSeries {
  /// 2026-W47.
  static let lastWeek = 2967

  static let balance =
    try? Catalogue(folder: "/nowhere", languages: ["en"]).definition("balance").questionnaire

  /// - Parameters:
  ///   - last: The week of the last value, which may be `nil` for a gap.
  static func area(
    _ values: [Double?], last: Int = lastWeek, subject: TrendSeries.Subject = .area,
    changing: (inout TrendSeries.Point) -> Void = { _ in }
  ) -> TrendSeries {
    let points = values.enumerated().compactMap { place, value in
      value.map { value in
        var point = TrendSeries.Point(
          week: last - values.count + 1 + place, value: value, kind: .checkIn,
          questionnaire: "balance", version: "1.0.0", isTested: true)
        changing(&point)
        return point
      }
    }
    return TrendSeries(
      id: "pressure", title: "Pressure", subject: subject,
      change: balance.flatMap { TrendSeries.Change(nil, in: $0) }, range: 0...100,
      bands: balance?.scales.first { $0.id == "pressure" }?.bands ?? [], points: points,
      weeksApart: 0)
  }

  /// - Parameter areNamed: Whether every series speaks by the ordinary rule.
  static func report(
    _ series: [TrendSeries], _ wish: TrendWindow.Wish = .usual, areNamed: Bool = true
  ) throws -> TrendReport {
    let weeks = series.flatMap { $0.points.map(\.week) }
    let window = TrendWindow(
      wish, answered: (weeks.min() ?? 0)...(weeks.max() ?? 0),
      thisWeek: WeekStart.monday.week(lastWeek + 1))
    return TrendReport(
      try #require(balance), series: series, window: window, areNamed: areNamed,
      answered: Set(weeks.filter(window.weeks.contains)))
  }
}
