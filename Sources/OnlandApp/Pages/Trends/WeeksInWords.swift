// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// The points of a series as sentences.
struct WeeksInWords {
  let series: TrendSeries

  /// Weeks that are told one by one; more would take minutes to listen to.
  private static let mostTold = 26

  /// - Parameter gaps: Weeks without a point between the first and the last one.
  func sentences(gaps: [ClosedRange<Int>]) -> [String] {
    let points = series.points
    guard !points.isEmpty else { return [] }
    var sentences: [String] = []
    if let lowest = points.min(by: { $0.value < $1.value }),
      let highest = points.max(by: { $0.value < $1.value }), points.count > 2
    {
      sentences.append(
        "Lowest \(displayed(lowest.value)) in \(week(lowest.week)), "
          + "highest \(displayed(highest.value)) in \(week(highest.week)).")
    }
    let told = points.suffix(Self.mostTold)
    let start = told.count < points.count ? "The newest \(told.count)" : "Week by week"
    sentences.append("\(start): " + told.map(words).joined(separator: ", ") + ".")
    if !gaps.isEmpty {
      sentences.append("No check-in in \(gaps.map(weeks).joined(separator: ", ")).")
    }
    return sentences
  }

  private func words(_ point: TrendSeries.Point) -> String {
    let remark =
      switch point.kind {
      case .checkIn: ""
      case .late: " answered later"
      case .part: " from \(point.questionnaire)"
      }
    return "\(week(point.week)) \(displayed(point.value))\(remark)"
  }

  private func weeks(_ gap: ClosedRange<Int>) -> String {
    gap.count == 1 ? week(gap.lowerBound) : "\(week(gap.lowerBound)) to \(week(gap.upperBound))"
  }

  private func week(_ number: Int) -> String { ISOWeek(weekNumber: number).description }
}
