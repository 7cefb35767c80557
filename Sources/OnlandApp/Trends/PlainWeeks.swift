// SPDX-License-Identifier: GPL-3.0-or-later

import Dates
import Psychometrics

/// The chart of a series as sentences.
struct PlainWeeks {
  let part: TrendReport.Part

  /// Weeks that are told one by one; more would take minutes to listen to.
  private static let mostTold = 26

  var sentences: [String] {
    let points = part.shown.points
    guard !points.isEmpty else { return [] }
    var sentences: [String] = []
    if let lowest = points.min(by: { $0.value < $1.value }),
      let highest = points.max(by: { $0.value < $1.value }), points.count > 2
    {
      sentences.append(
        "Lowest \(displayed(lowest.value)) in \(week(lowest)), "
          + "highest \(displayed(highest.value)) in \(week(highest)).")
    }
    let told = points.suffix(Self.mostTold)
    let start = told.count < points.count ? "The newest \(told.count)" : "Week by week"
    sentences.append("\(start): " + told.map(words).joined(separator: ", ") + ".")
    let missing = missingWeeks
    if !missing.isEmpty { sentences.append("No check-in in \(missing.joined(separator: ", ")).") }
    return sentences
  }

  private func words(_ point: TrendSeries.Point) -> String {
    let remark =
      switch point.kind {
      case .checkIn: ""
      case .late: " answered later"
      case .part: " from \(point.questionnaire)"
      }
    return "\(week(point)) \(displayed(point.value))\(remark)"
  }

  private func week(_ point: TrendSeries.Point) -> String {
    ISOWeek(weekNumber: point.week).description
  }

  /// Stretches without a check-in between the first and the last.
  private var missingWeeks: [String] {
    let answered = part.shown.points.map(\.week)
    return zip(answered, answered.dropFirst()).compactMap { before, after in
      let gap = (ISOWeek(weekNumber: before + 1), ISOWeek(weekNumber: after - 1))
      return after - before < 2
        ? nil : gap.0 == gap.1 ? "\(gap.0)" : "\(gap.0) to \(gap.1)"
    }
  }
}
