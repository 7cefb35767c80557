// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Journal
import Psychometrics

/// The points of a series as sentences.
struct WeeksInWords {
  package let series: TrendSeries

  /// Weeks that are told one by one; more would take minutes to listen to.
  private static let mostTold = 26

  /// - Parameter gaps: Weeks without a point between the first and the last one.
  package func sentences(gaps: [ClosedRange<Int>]) -> [String] {
    let points = series.points
    guard !points.isEmpty else { return [] }
    var sentences: [String] = []
    if let lowest = points.min(by: { $0.value < $1.value }),
      let highest = points.max(by: { $0.value < $1.value }), points.count > 2
    {
      let (low, high) = (
        "\(displayed(lowest.value)) in \(week(lowest.week))",
        "\(displayed(highest.value)) in \(week(highest.week))"
      )
      sentences.append(
        series.change == nil
          ? "From \(low) to \(high)." : "Hardest: \(low). Easiest: \(high).")
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
